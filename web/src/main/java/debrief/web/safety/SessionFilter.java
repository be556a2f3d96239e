package debrief.web.safety;

import debrief.web.store.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in the browsers that came by a printed address, and says to the pages whose they are. */
final class SessionFilter extends OncePerRequestFilter {
    /**
     * What anybody on this computer may read: nothing of a person's, but for the plan's calendar, whose address holds a secret
     * that its page compares, because calendar programs show no cookie.
     */
    private static final Pattern OPEN = Pattern.compile("/open/[^/]*|/health|/[a-z-]+\\.(css|js|svg|ico)"
            + "|/(vendor|fonts)/[\\w./-]+|/plan/calendar/[0-9a-f]{32}\\.ics");

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> person = SessionCookie.token(request).flatMap(sessions::person);
        if (person.isPresent()) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person.get(), "", List.of()));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        } else if (isOpen(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && OPEN.matcher(request.getRequestURI()).matches();
    }
}
