package debrief.mine.memory;

import java.time.LocalDate;

/** One look at a card. */
public record Review(LocalDate day, Grade grade) {}
