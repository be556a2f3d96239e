package debrief.web.page;

import debrief.engine.debrief.Debrief;
import debrief.web.library.Library;
import debrief.web.model.Models;
import debrief.web.store.Choices;
import debrief.web.store.Person;
import debrief.web.store.StoreException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Puts the frame round every page. */
@ControllerAdvice
final class Frame {
    /** The name of the choice that holds the theme. */
    static final String THEME = "theme";

    private final Choices choices;
    private final Library library;
    private final Models models;

    Frame(Choices choices, Library library, Models models) {
        this.choices = choices;
        this.library = library;
        this.models = models;
    }

    private String versions() {
        String names = library.own().packs().packs().stream()
                .map(pack -> pack.id() + " " + pack.version())
                .collect(Collectors.joining(", "));
        return "Debrief 0.1.0 · engine " + Debrief.ENGINE + (names.isEmpty() ? "" : " · packs: " + names);
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        Optional<CsrfToken> csrf = Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        return new Shell(
                theme(),
                csrf.map(CsrfToken::getParameterName).orElse("_csrf"),
                csrf.map(CsrfToken::getToken).orElse(""),
                path(request),
                versions(),
                modelHost(),
                Undo.read(request).map(undo -> new Shell.Undo(undo.name(), undo.says())));
    }

    @ExceptionHandler
    ModelAndView notSaved(StoreException e, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("trouble", HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("shell", shell(request));
        page.addObject("trouble", Trouble.stored(Objects.requireNonNullElse(e.getMessage(), "")));
        return page;
    }

    // The page must come up whatever happens to the database.
    private String theme() {
        try {
            String chosen = choices.all(Person.LOCAL).getOrDefault(THEME, "system");
            return chosen.equals("light") || chosen.equals("dark") ? chosen : "system";
        } catch (StoreException e) {
            return "system";
        }
    }

    private String modelHost() {
        try {
            return models.host();
        } catch (StoreException e) {
            return "";
        }
    }

    private static String path(HttpServletRequest request) {
        boolean error = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        if (error || !request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        return Asked.ours(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
