package debrief.web.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers only by the names of this computer, so that no other site can point its own name here and read pages. */
final class HostFilter extends OncePerRequestFilter {
    /** "The server is not the one you meant", which says it better than 403. */
    private static final int MISDIRECTED = 421;

    private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request.getHeader("Host"), request.getLocalPort())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(MISDIRECTED);
        }
    }

    static boolean isOurs(@Nullable String host, int port) {
        return NAMES.stream().anyMatch(name -> (name + ":" + port).equalsIgnoreCase(host));
    }
}
