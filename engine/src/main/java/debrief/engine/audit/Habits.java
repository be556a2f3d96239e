package debrief.engine.audit;

import debrief.engine.signal.Detectors;
import debrief.engine.text.Phrases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every habit of speech that is remarked on. They are data, in {@code habits.tsv} beside this class. */
public final class Habits {
    private static final int COLUMNS = 11;

    /** All of them, the weightiest first. A habit that no detector hears yet is never remarked on. */
    public static final List<Habit> ALL = load();

    private Habits() {}

    /** The habit heard by that signal, if it is one. */
    public static Optional<Habit> of(String signal) {
        return ALL.stream().filter(habit -> habit.id().equals(signal)).findFirst();
    }

    /** The ids of habits that no detector hears yet. */
    public static List<String> unheard() {
        return ALL.stream()
                .map(Habit::id)
                .filter(id -> Detectors.ALL.stream()
                        .noneMatch(detector -> detector.id().equals(id)))
                .toList();
    }

    private static List<Habit> load() {
        List<Habit> habits = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        Habits.class.getResourceAsStream("habits.tsv"), "The habits are not on the class path."),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    habits.add(habit(line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        habits.sort((one, other) -> other.weight() - one.weight());
        return List.copyOf(habits);
    }

    private static Habit habit(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("habits.tsv has a line of " + cells.length + " cells: " + cells[0]);
        }
        return new Habit(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3].isEmpty() ? List.of() : Arrays.asList(cells[3].split(" ", -1)),
                cells[4],
                phrases(cells[5]),
                phrases(cells[6]),
                cells[7],
                cells[8],
                cells[9],
                Arrays.asList(cells[10].split(" / or: ", -1)));
    }

    private static Optional<Phrases> phrases(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Phrases.of(cell));
    }
}
