package debrief.engine.interview;

import debrief.engine.committee.Committee;
import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.question.Level;
import debrief.engine.question.WorkSample;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person is told about several rounds that one committee decides on together.
 *
 * @param sittings the rounds, in the order they were held
 * @param level how senior the role is
 * @param mean of the rounds' means, in hundredths of a level, 100 to 500; 100 where nothing could be rated
 * @param verdict the committee's word on all of them; empty where nothing could be rated
 * @param committee each panellist's vote: the middle one of its votes on the rounds
 * @param turning the fewest answers that would turn the verdict
 * @param dimensions each dimension across the rounds, in their order
 * @param repeats the stories that were told to more than one question
 * @param differing the figures that differ from one answer to another
 * @param next the one thing to do next; empty where nothing is missing
 * @param summary two or three sentences
 */
public record LoopDebrief(
        List<Sitting> sittings,
        Level level,
        int mean,
        Optional<Verdict> verdict,
        Committee committee,
        LoopTurning turning,
        List<Across> dimensions,
        List<Repeat> repeats,
        List<Differing> differing,
        Optional<Next> next,
        String summary) {

    /**
     * One round of several.
     *
     * @param name of the company's round, such as "Execution"
     */
    public record Sitting(String name, RoundDebrief debrief) {}

    /**
     * An answer among all of them.
     *
     * @param sitting the place of its round, 0 for the first
     * @param round the name of its round
     */
    public record Answer(int sitting, String round, Debrief debrief) {}

    /** One story told to two questions. */
    public record Repeat(Answer first, Answer second, SameStory story) {}

    /** A figure told with two values: the words of both, and where they were said. */
    public record Differing(Answer first, Answer second, String earlier, String later) {}

    /**
     * One dimension across the rounds.
     *
     * @param tenths its mean level in each round, 10 to 50; empty where the round gave no chance to show it
     * @param all its mean level over the rounds that did, 10 to 50; empty where none did
     */
    public record Across(Dimension dimension, List<OptionalInt> tenths, OptionalInt all) {
        public Across {
            tenths = List.copyOf(tenths);
        }
    }

    /** The one thing to do next: what is missing, and in which answer. */
    public record Next(Answer answer, Missing missing) {}

    public LoopDebrief {
        sittings = List.copyOf(sittings);
        dimensions = List.copyOf(dimensions);
        repeats = List.copyOf(repeats);
        differing = List.copyOf(differing);
    }

    /** What was done before the questions of each round, with scores of its own; they move no rating. */
    public List<WorkSample> samples() {
        return sittings.stream()
                .flatMap(sitting -> sitting.debrief().samples().stream())
                .toList();
    }

    /** Judges several rounds as one. Every round weighs the same, however many questions it had. */
    public static LoopDebrief of(List<Sitting> sittings, Level level) {
        List<Answer> answers = answers(sittings);
        List<Double> means = sittings.stream()
                .flatMap(sitting -> sitting.debrief().mean().stream().boxed())
                .toList();
        int mean = (int) Math.rint(
                means.stream().mapToDouble(Double::doubleValue).average().orElse(100));
        Optional<Verdict> verdict =
                means.isEmpty() ? Optional.empty() : Optional.of(Rubric.CURRENT.verdict(mean, level));
        Committee committee = Committee.of(
                verdict,
                sittings.stream()
                        .filter(sitting -> sitting.debrief().mean().isPresent())
                        .map(sitting -> sitting.debrief().committee())
                        .toList());
        List<Across> dimensions = Arrays.stream(Dimension.values())
                .map(one -> across(one, sittings))
                .toList();
        List<Repeat> repeats = repeats(answers);
        List<Differing> differing = differing(answers, repeats);
        LoopTurning turning = LoopTurning.of(answers, means.size(), verdict, level);
        return new LoopDebrief(
                sittings,
                level,
                mean,
                verdict,
                committee,
                turning,
                dimensions,
                repeats,
                differing,
                next(answers, turning),
                summary(verdict, dimensions, repeats, differing));
    }

    private static List<Answer> answers(List<Sitting> sittings) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < sittings.size(); i++) {
            Sitting sitting = sittings.get(i);
            for (Debrief debrief : sitting.debrief().debriefs()) {
                answers.add(new Answer(i, sitting.name(), debrief));
            }
        }
        return answers;
    }

    private static Across across(Dimension dimension, List<Sitting> sittings) {
        List<OptionalInt> tenths = sittings.stream()
                .map(sitting -> tenths(dimension, sitting.debrief()))
                .toList();
        return new Across(
                dimension,
                tenths,
                rounded(tenths.stream().flatMapToInt(OptionalInt::stream).average()));
    }

    private static OptionalInt tenths(Dimension dimension, RoundDebrief round) {
        return rounded(round.debriefs().stream()
                .flatMap(debrief -> debrief.scorecard().rating(dimension).stream())
                .flatMapToInt(rating -> rating.level().stream())
                .map(level -> 10 * level)
                .average());
    }

    private static OptionalInt rounded(java.util.OptionalDouble mean) {
        return mean.isPresent() ? OptionalInt.of((int) Math.rint(mean.getAsDouble())) : OptionalInt.empty();
    }

    private static List<Repeat> repeats(List<Answer> answers) {
        List<Repeat> repeats = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                Answer one = answers.get(i);
                Answer other = answers.get(j);
                if (!asksTheSame(one, other)) {
                    SameStory.of(
                                    one.debrief().transcript(),
                                    other.debrief().transcript(),
                                    List.of(
                                            one.debrief().question().ask(),
                                            other.debrief().question().ask()))
                            .ifPresent(story -> repeats.add(new Repeat(one, other, story)));
                }
            }
        }
        return repeats;
    }

    /** The same question answered twice may well be the same story. */
    private static boolean asksTheSame(Answer one, Answer other) {
        return one.debrief().question().id().equals(other.debrief().question().id());
    }

    /** Figures that differ; between two tellings of one story fewer shared words show that the same thing is meant. */
    private static List<Differing> differing(List<Answer> answers, List<Repeat> repeats) {
        List<Differing> differing = new ArrayList<>();
        for (int j = 0; j < answers.size(); j++) {
            for (int i = 0; i < j; i++) {
                Answer one = answers.get(i);
                Answer other = answers.get(j);
                boolean oneStory = asksTheSame(one, other)
                        || repeats.stream()
                                .anyMatch(repeat -> repeat.first().equals(one)
                                        && repeat.second().equals(other));
                List<String> before = List.of(one.debrief().transcript().text());
                String later = other.debrief().transcript().text();
                Contradiction.find(oneStory ? before : List.of(), oneStory ? List.of() : before, later)
                        .ifPresent(pair -> differing.add(new Differing(one, other, pair.earlier(), pair.later())));
            }
        }
        return differing;
    }

    /** What is missing in the answer that would lift the whole most; where none would, in the weakest. */
    private static Optional<Next> next(List<Answer> answers, LoopTurning turning) {
        List<Answer> order = new ArrayList<>(
                turning.lifts().stream().map(LoopTurning.Lift::answer).toList());
        answers.stream()
                .filter(answer -> answer.debrief().scorecard().verdict().isPresent())
                .sorted(java.util.Comparator.comparingInt(answer -> RoundDebrief.counted(answer.debrief())))
                .forEach(order::add);
        return order.stream()
                .flatMap(answer -> answer.debrief().next().map(missing -> new Next(answer, missing)).stream())
                .findFirst();
    }

    private static String summary(
            Optional<Verdict> verdict, List<Across> dimensions, List<Repeat> repeats, List<Differing> differing) {
        if (verdict.isEmpty()) {
            return "Nothing in these rounds could be rated.";
        }
        List<Across> shown =
                dimensions.stream().filter(one -> one.all().isPresent()).toList();
        StringBuilder says = new StringBuilder();
        java.util.Comparator<Across> byLevel =
                java.util.Comparator.comparingInt(one -> one.all().orElse(0));
        Optional<Across> best = shown.stream().max(byLevel);
        Optional<Across> worst = shown.stream().min(byLevel);
        if (best.isPresent() && worst.isPresent() && byLevel.compare(best.get(), worst.get()) > 0) {
            says.append("Over all rounds, strongest in ")
                    .append(title(best.get()))
                    .append(" and weakest in ")
                    .append(title(worst.get()))
                    .append('.');
        } else {
            says.append("Over all rounds every dimension stands at the same level.");
        }
        if (!repeats.isEmpty()) {
            says.append(
                    repeats.size() == 1
                            ? " One story seems to be told to two questions."
                            : " In " + repeats.size() + " places one story seems to be told to two questions.");
        }
        if (!differing.isEmpty()) {
            says.append(
                    differing.size() == 1
                            ? " One figure differs between two answers."
                            : " " + differing.size() + " figures differ between two answers.");
        }
        return says.toString();
    }

    private static String title(Across one) {
        return one.dimension().title().toLowerCase(Locale.ROOT);
    }
}
