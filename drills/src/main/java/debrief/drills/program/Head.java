package debrief.drills.program;

import java.time.LocalDate;
import java.util.Optional;

/** What holds for a whole program, for files that do not tell it. */
public record Head(String name, Optional<LocalDate> start, Optional<LocalDate> promised, Unit unit) {}
