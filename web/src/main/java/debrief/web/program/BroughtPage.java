package debrief.web.program;

import debrief.drills.program.Layout;
import debrief.drills.program.Program;
import debrief.drills.program.ProgramFile;
import debrief.drills.program.Timing;
import debrief.drills.program.Unit;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * The page that brings a program in.
 *
 * @param text what was pasted
 * @param found what was understood; empty where nothing was given or it was refused
 */
public record BroughtPage(
        String name,
        String start,
        String promised,
        String unit,
        String text,
        Map<String, String> wrong,
        Optional<Found> found) {
    static final BroughtPage EMPTY = new BroughtPage("", "", "", Unit.WEEKS.key(), "", Map.of(), Optional.empty());

    /**
     * A program that was understood.
     *
     * @param carried as the form carries it to the next step
     */
    public record Found(Program program, Timing timing, Layout layout, String carried) {}

    static BroughtPage typed(MultiValueMap<String, String> typed, String text) {
        return new BroughtPage(
                one(typed, "name"),
                one(typed, "start"),
                one(typed, "promised"),
                one(typed, "unit"),
                text,
                Map.of(),
                Optional.empty());
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
    }

    BroughtPage with(Map<String, String> sentences) {
        return new BroughtPage(name, start, promised, unit, text, sentences, Optional.empty());
    }

    BroughtPage with(Program program) {
        return new BroughtPage(
                name,
                start,
                promised,
                unit,
                text,
                Map.of(),
                Optional.of(
                        new Found(program, Timing.of(program.tasks()), Layout.of(program), ProgramFile.json(program))));
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }
}
