package debrief.web.voice;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows which place writes recordings down, as it is set now. */
@Component
final class Ears {
    Optional<Ear> now() {
        return Optional.empty();
    }
}
