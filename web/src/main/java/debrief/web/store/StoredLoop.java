package debrief.web.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A whole loop as it is kept: the rounds of one company, taken over hours or days.
 *
 * @param company the pack's id
 * @param persona the id of whoever asks in every round; empty for nobody in particular
 * @param interrupts whether long set-ups are interrupted
 * @param removed when the person deleted it; within a minute it can be had back
 */
public record StoredLoop(
        UUID id,
        String company,
        String level,
        Mode mode,
        String persona,
        boolean interrupts,
        Instant started,
        Optional<Instant> removed) {}
