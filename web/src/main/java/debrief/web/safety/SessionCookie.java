package debrief.web.safety;

import debrief.web.store.Sessions;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The token a browser shows. Scripts cannot read it, and other sites cannot make the browser send it. */
final class SessionCookie {
    private SessionCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name(request)) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    static void give(String token, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(request), token)
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(Sessions.LASTS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    // Browsers share cookies between the ports of a computer, so two Debriefs need two names.
    private static String name(HttpServletRequest request) {
        return "debrief-" + request.getLocalPort();
    }
}
