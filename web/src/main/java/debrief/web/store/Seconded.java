package debrief.web.store;

import debrief.model.SecondOpinion.Opinion;
import java.time.Instant;
import java.util.Optional;

/**
 * What a language model made of a round.
 *
 * @param asked when
 * @param turns how many turns the round had then
 * @param opinion empty where it failed
 * @param note why it failed; empty where it did not
 */
public record Seconded(String model, String host, Instant asked, int turns, Optional<Opinion> opinion, String note) {}
