package debrief.web.debrief;

import debrief.content.Pack;
import debrief.engine.audit.Audit;
import debrief.engine.audit.Habit;
import debrief.engine.audit.House;
import debrief.engine.audit.OtherReading;
import debrief.engine.audit.Remark;
import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Verdict;
import debrief.engine.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the answers of a page were said, and how another company reads them.
 *
 * @param answers one for each answer on the page, in their order
 * @param address where the page stands, to ask for another company
 * @param companies every company there is
 * @param from the name of the company it was said to
 * @param other how the company that was asked for reads it
 */
public record Voice(List<Saying> answers, String address, List<Choice> companies, String from, Optional<ReadAs> other) {

    /** A company to choose. */
    public record Choice(String id, String name, boolean chosen) {}

    /** The remarks on one answer. */
    public record Saying(int number, List<Group> groups) {}

    /** The remarks on one habit of speech, and why it hurts in this company's eyes. */
    public record Group(Habit habit, String why, List<Line> lines) {}

    /**
     * A remark.
     *
     * @param passage where the words are marked in the answer; empty where nothing counted on them
     */
    public record Line(Remark remark, Optional<Passage> passage) {
        /** The words of the clause before those that were heard. */
        public String before() {
            return cut(
                    remark.quote(),
                    remark.quote().span().start(),
                    remark.words().span().start());
        }

        /** The words of the clause behind those that were heard. */
        public String after() {
            return cut(
                    remark.quote(),
                    remark.words().span().end(),
                    remark.quote().span().end());
        }

        private static String cut(Quote quote, int from, int to) {
            int start = quote.span().start();
            return quote.text().substring(from - start, to - start);
        }
    }

    /**
     * Every answer as another company reads it.
     *
     * @param name the company's
     * @param verdict on the whole round, by its weights
     */
    public record ReadAs(String name, Optional<Verdict> verdict, List<Answer> answers) {}

    /** One answer as another company reads it. */
    public record Answer(Reading reading, OtherReading other) {}

    /** The remarks on each answer. */
    static List<Saying> sayings(List<Reading> readings, House house) {
        return readings.stream()
                .map(reading -> new Saying(reading.number(), groups(reading, house)))
                .toList();
    }

    /** The companies there are, with the one that was chosen; before that, the first that it was not said to. */
    static List<Choice> choices(List<Pack> packs, String from, String asked) {
        String chosen = !asked.isEmpty()
                ? asked
                : packs.stream()
                        .map(Pack::id)
                        .filter(id -> !id.equals(from))
                        .findFirst()
                        .orElse("");
        return packs.stream()
                .map(pack -> new Choice(pack.id(), pack.name(), pack.id().equals(chosen)))
                .toList();
    }

    private static List<Group> groups(Reading reading, House house) {
        Debrief debrief = reading.debrief();
        List<Group> groups = new ArrayList<>();
        for (Remark remark : Audit.of(debrief, house)) {
            Line line = new Line(remark, passage(reading, remark.words()));
            int last = groups.size() - 1;
            if (last >= 0 && groups.get(last).habit().equals(remark.habit())) {
                groups.get(last).lines().add(line);
            } else {
                groups.add(new Group(remark.habit(), remark.why(), new ArrayList<>(List.of(line))));
            }
        }
        return groups;
    }

    private static Optional<Passage> passage(Reading reading, Quote words) {
        return reading.dimensions().stream()
                .flatMap(rated -> rated.reasons().stream())
                .flatMap(because -> because.quotes().stream())
                .map(Reading.Cited::passage)
                .filter(passage -> passage.quote().equals(words))
                .findFirst();
    }
}
