package debrief.calibration;

import debrief.calibration.BadRow.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * Answers that were changed in a known way: on the surface, so that the verdict should stay, or to win without a fact more,
 * so that it should not rise.
 *
 * @param rows those that can be used, in the order of the file
 * @param bad those that are left out, and why
 */
public record ChangedAnswers(List<Row> rows, List<BadRow> bad) {
    public ChangedAnswers {
        rows = List.copyOf(rows);
        bad = List.copyOf(bad);
    }

    /** Whether a change keeps the facts or tries to win without them. */
    public enum Kind {
        SURFACE,
        ATTACK;

        /** The name used in files. */
        public String key() {
            return this == SURFACE ? "surface" : "attack";
        }
    }

    /**
     * A changed answer.
     *
     * @param base the place of the unchanged answer among the rated ones, 0 for the first
     * @param change what was changed, in a word
     */
    public record Row(int base, String change, Kind kind, String question, String answer) {}

    /** Reads changed answers whose bases are among the rated ones. */
    public static ChangedAnswers read(InputStream in, RatedAnswers rated) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rated.rows().size(); i++) {
            places.put(rated.rows().get(i).id(), i);
        }
        List<Row> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        JsonLines.read(in, bad, (line, json) -> rows.add(row(json, rated, places)));
        return new ChangedAnswers(rows, bad);
    }

    private static Row row(JsonNode json, RatedAnswers rated, Map<String, Integer> places) throws Refused {
        String base = JsonLines.text(json, "base");
        Integer place = places.get(base);
        if (place == null) {
            throw new Refused("changes \"" + base + "\", which is not among the rated answers. Name one that is.");
        }
        Optional<String> question = JsonLines.optional(json, "question");
        return new Row(
                place,
                JsonLines.text(json, "change"),
                kind(JsonLines.text(json, "kind")),
                question.orElse(rated.rows().get(place).question()),
                JsonLines.text(json, "answer"));
    }

    private static Kind kind(String name) throws Refused {
        for (Kind kind : Kind.values()) {
            if (kind.key().equals(name)) {
                return kind;
            }
        }
        throw new Refused(
                "has the kind \"" + name + "\". Use surface where the facts stay, attack where none is added.");
    }

    /**
     * What one change did.
     *
     * @param n how many answers were changed so
     * @param verdict the mean shift of the verdict in steps; above 0 is up
     * @param largest the largest shift of a verdict in steps, with its sign
     * @param mean the mean shift of the mean in levels
     * @param far how many verdicts moved two steps or more, or were lost
     */
    public record Effect(Kind kind, String change, int n, double verdict, int largest, double mean, int far) {}

    /**
     * An answer whose verdict moved two steps or more.
     *
     * @param id of the unchanged answer
     * @param from the verdict as a step, 1 to 5; empty where there was none
     */
    public record Moved(String id, Kind kind, String change, OptionalInt from, OptionalInt to) {}

    /**
     * What all changes did.
     *
     * @param effects surface changes first, each in the order of the file
     * @param moved in the order of the file
     */
    public record Effects(List<Effect> effects, List<Moved> moved) {
        /** So many steps are far. */
        public static final int FAR = 2;

        public Effects {
            effects = List.copyOf(effects);
            moved = List.copyOf(moved);
        }
    }

    /**
     * Compares the changed with the unchanged.
     *
     * @param before one opinion for each rated answer
     * @param after one opinion for each row
     */
    public Effects effects(RatedAnswers rated, List<Opinion> before, List<Opinion> after) {
        List<Effect> effects = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String change : rows.stream()
                    .filter(row -> row.kind() == kind)
                    .map(Row::change)
                    .distinct()
                    .toList()) {
                effects.add(effect(kind, change, before, after));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            OptionalInt from = before.get(row.base()).step();
            OptionalInt to = after.get(i).step();
            if (far(from, to)) {
                moved.add(new Moved(rated.rows().get(row.base()).id(), row.kind(), row.change(), from, to));
            }
        }
        return new Effects(effects, moved);
    }

    private Effect effect(Kind kind, String change, List<Opinion> before, List<Opinion> after) {
        int n = 0;
        int compared = 0;
        int far = 0;
        int largest = 0;
        double steps = 0;
        double mean = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.kind() != kind || !row.change().equals(change)) {
                continue;
            }
            Opinion was = before.get(row.base());
            Opinion is = after.get(i);
            n++;
            mean += is.mean() - was.mean();
            far += far(was.step(), is.step()) ? 1 : 0;
            if (was.step().isPresent() && is.step().isPresent()) {
                int shift = is.step().getAsInt() - was.step().getAsInt();
                compared++;
                steps += shift;
                largest = Math.abs(shift) > Math.abs(largest) ? shift : largest;
            }
        }
        return new Effect(kind, change, n, compared == 0 ? Double.NaN : steps / compared, largest, mean / n, far);
    }

    private static boolean far(OptionalInt from, OptionalInt to) {
        return from.isPresent() != to.isPresent()
                || from.isPresent() && Math.abs(to.getAsInt() - from.getAsInt()) >= Effects.FAR;
    }
}
