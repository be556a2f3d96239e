package debrief.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for whatever went wrong. It never tells of the inside. */
@Controller
final class TroublePage implements ErrorController {
    @RequestMapping("/error")
    ModelAndView page(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        ModelAndView page = new ModelAndView("trouble", "trouble", Trouble.of(status));
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }
}
