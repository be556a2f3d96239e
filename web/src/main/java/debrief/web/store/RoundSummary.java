package debrief.web.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A round in a list.
 *
 * @param questions how many it has
 * @param turns how many things were asked, follow-ups counted
 * @param answered how many of them were answered with words
 * @param ended when it was closed; empty while it can go on
 * @param atTerminal whether it is still a file of the command line, see {@link Rounds#takeOver}
 */
public record RoundSummary(
        UUID id,
        String company,
        String stage,
        String level,
        int minutes,
        Mode mode,
        int questions,
        int turns,
        int answered,
        Instant started,
        Optional<Instant> ended,
        boolean atTerminal) {}
