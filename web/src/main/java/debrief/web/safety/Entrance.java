package debrief.web.safety;

import debrief.web.store.Person;
import debrief.web.store.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Turns the word in a printed address into a session, once. */
@Controller
final class Entrance {
    private final Doors doors;
    private final Sessions sessions;

    Entrance(Doors doors, Sessions sessions) {
        this.doors = doors;
        this.sessions = sessions;
    }

    @GetMapping("/open/{word}")
    void open(@PathVariable String word, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean in = request.getUserPrincipal() != null;
        // Only a look at an address (HEAD, which comes here too) must not use its word up.
        if (!in && request.getMethod().equals("GET") && doors.opens(word)) {
            SessionCookie.give(sessions.begin(Person.LOCAL), request, response);
            in = true;
        }
        if (in) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", "/");
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
