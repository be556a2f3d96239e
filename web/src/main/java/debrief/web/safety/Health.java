package debrief.web.safety;

import debrief.web.store.Database;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Says whether the pages and the database answer, and nothing else about the inside. */
@Controller
final class Health {
    private final Database database;

    Health(Database database) {
        this.database = database;
    }

    @ResponseBody
    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    String health() {
        database.check();
        return "{\"status\":\"UP\"}";
    }
}
