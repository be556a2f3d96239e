package debrief.mine.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which story to tell to which question of a loop.
 *
 * @param columns the stories of the core and then those of the backup, by their places among all stories
 * @param core how many of the columns are the core
 * @param rows the questions, in the order of the rounds
 * @param twice what to know of stories that are planned for two questions
 */
public record LoopStories(List<Integer> columns, int core, List<Row> rows, List<Twice> twice) {
    /**
     * A question and the stories for it.
     *
     * @param use the place of the story to tell, among all stories; empty where there is none yet
     * @param how how well it fits
     * @param cells one for each column
     */
    public record Row(LoopQuestions.Asked asked, Optional<Integer> use, Fit how, List<Cell> cells) {}

    /** What a story is for a question. */
    public enum Cell {
        USE("use"),
        ALSO("also strong"),
        POSSIBLE("possible"),
        NO("no");

        private final String words;

        Cell(String words) {
            this.words = words;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }

    /**
     * A story that is planned for two questions.
     *
     * @param story its place among all stories
     * @param first the question it fits better
     * @param second the other one
     * @param instead the place of a story to take for the second; empty where there is none
     */
    public record Twice(int story, LoopQuestions.Asked first, LoopQuestions.Asked second, Optional<Integer> instead) {
        /** Whether both come in one round. */
        public boolean together() {
            return first.stage().id().equals(second.stage().id());
        }
    }

    /** The best plan for these questions. */
    public static LoopStories of(List<Profile> stories, List<LoopQuestions.Asked> asked) {
        double[][] fits = new double[stories.size()][asked.size()];
        for (int story = 0; story < fits.length; story++) {
            for (int question = 0; question < asked.size(); question++) {
                fits[story][question] =
                        Fit.value(stories.get(story), asked.get(question).wish());
            }
        }
        Cover cover = Cover.of(fits, asked.size());
        List<Integer> columns =
                Stream.concat(cover.core().stream(), cover.backup().stream()).toList();
        List<Row> rows = new ArrayList<>();
        for (int question = 0; question < asked.size(); question++) {
            int at = question;
            int use = cover.use().get(question);
            rows.add(new Row(
                    asked.get(question),
                    use < 0 ? Optional.empty() : Optional.of(use),
                    use < 0 ? Fit.NONE : Fit.of(fits[use][question]),
                    columns.stream()
                            .map(story -> cell(story == use, fits[story][at]))
                            .toList()));
        }
        return new LoopStories(columns, cover.core().size(), rows, twice(cover, fits, asked));
    }

    private static Cell cell(boolean use, double fit) {
        if (use) {
            return Cell.USE;
        }
        return switch (Fit.of(fit)) {
            case STRONG -> Cell.ALSO;
            case WILL_DO, STRETCHED -> Cell.POSSIBLE;
            case NONE -> Cell.NO;
        };
    }

    private static List<Twice> twice(Cover cover, double[][] fits, List<LoopQuestions.Asked> asked) {
        List<Twice> all = new ArrayList<>();
        for (int story : cover.core()) {
            List<Integer> used = IntStream.range(0, asked.size())
                    .filter(question -> cover.use().get(question) == story)
                    .boxed()
                    .sorted((one, other) -> Double.compare(fits[story][other], fits[story][one]))
                    .toList();
            if (used.size() == Cover.TWICE) {
                int second = used.get(1);
                all.add(new Twice(
                        story, asked.get(used.get(0)), asked.get(second), instead(cover, fits, story, second)));
            }
        }
        return all;
    }

    /** The story of the plan that fits a question best, but for this one; a backup before a story that is planned already. */
    private static Optional<Integer> instead(Cover cover, double[][] fits, int but, int question) {
        Optional<Integer> best = Optional.empty();
        for (int story :
                Stream.concat(cover.backup().stream(), cover.core().stream()).toList()) {
            boolean will = story != but && Fit.of(fits[story][question]) != Fit.NONE;
            if (will && (best.isEmpty() || fits[story][question] > fits[best.get()][question])) {
                best = Optional.of(story);
            }
        }
        return best;
    }

    /** How many questions have a story. */
    public int covered() {
        return (int) rows.stream().filter(row -> row.use().isPresent()).count();
    }
}
