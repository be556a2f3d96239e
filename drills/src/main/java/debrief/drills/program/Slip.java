package debrief.drills.program;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A team told that something comes later. Slips move nothing in the calculation, where durations already are what they were; they lead to questions.
 *
 * @param task the id of a task; empty where none is named
 * @param by how many units, above zero
 */
public record Slip(String team, String task, double by, Optional<LocalDate> when) {}
