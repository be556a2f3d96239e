package debrief.web.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a change through only when the browser says that one of our own pages asked for it. */
final class OriginFilter extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READS.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean sameSite = "same-origin".equals(site);
        if (origin == null || origin.equals("null")) {
            // Our pages send no referrer, and then browsers send a form with Origin: null.
            return sameSite;
        }
        return (site == null || sameSite) && origin.equalsIgnoreCase("http://" + request.getHeader("Host"));
    }
}
