package debrief.web.debrief;

import debrief.engine.debrief.Debrief;
import debrief.engine.interview.OwnQuestion;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.rating.Verdict;
import debrief.web.play.Attempts;
import debrief.web.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands beside the verdict and moves nothing: how the person rated themselves, and what they asked at the end.
 *
 * @param gaps one for each answer the person rated
 * @param tendency how their ratings compare over all rounds, in a sentence; empty where there are too few
 * @param closed whether the last minutes were theirs
 * @param asked what they asked then
 * @param loop the id of the whole loop the round belongs to; empty for none
 */
public record Beside(List<Gap> gaps, String tendency, boolean closed, List<OwnQuestion> asked, String loop) {
    static final Beside NONE = new Beside(List.of(), "", false, List.of(), "");

    /** With fewer ratings nothing is said of a habit. */
    static final int FEWEST = 3;

    /** From so many steps on average it is one. */
    private static final double HABIT = 0.5;

    private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four");

    public Beside {
        gaps = List.copyOf(gaps);
        asked = List.copyOf(asked);
    }

    /**
     * How far the person's word and the committee's lie apart.
     *
     * @param own what the person said
     * @param theirs empty where there was not enough to judge
     */
    public record Gap(int number, String ask, Verdict own, Optional<Verdict> theirs) {
        /** The gap in words. */
        public String says() {
            String yours = "You rated this " + own.words();
            return theirs.map(verdict -> verdict == own
                            ? yours + ", and so it reads. No gap."
                            : yours + "; it reads as " + verdict.words() + ". The gap is "
                                    + NUMBERS.get(Math.abs(own.steps() - verdict.steps())) + ".")
                    .orElse(yours + "; there was not enough to judge.");
        }
    }

    /**
     * Beside one round.
     *
     * @param own every rating the person ever gave, by round and question
     */
    static Beside of(Play play, RoundDebrief debrief, Map<UUID, Map<String, Verdict>> own, Attempts attempts) {
        Map<String, Verdict> here = own.getOrDefault(play.stored().id(), Map.of());
        List<Gap> gaps = new ArrayList<>();
        int number = 0;
        for (Debrief one : debrief.debriefs()) {
            number++;
            Verdict said = here.get(one.question().id());
            if (said != null) {
                gaps.add(new Gap(
                        number, one.question().ask(), said, one.scorecard().verdict()));
            }
        }
        return new Beside(
                gaps,
                tendency(gaps.isEmpty() ? List.of() : steps(own, attempts)),
                play.stored().turns().stream().anyMatch(turn -> turn.kind() == Turn.Kind.CLOSE),
                debrief.asked(),
                play.stored().setUp().held().loop().map(UUID::toString).orElse(""));
    }

    /** How many steps each rating lies above the committee's word; below it, less than 0. */
    private static List<Integer> steps(Map<UUID, Map<String, Verdict>> own, Attempts attempts) {
        List<Integer> steps = new ArrayList<>();
        attempts.all().values().stream().flatMap(List::stream).forEach(attempt -> {
            Verdict said = own.getOrDefault(attempt.round(), Map.of()).get(attempt.question());
            if (said != null) {
                attempt.verdict().ifPresent(verdict -> steps.add(said.steps() - verdict.steps()));
            }
        });
        return steps;
    }

    /** Whether somebody tends to rate themselves high or low. */
    static String tendency(List<Integer> steps) {
        if (steps.size() < FEWEST) {
            return "";
        }
        double mean = steps.stream().mapToInt(Integer::intValue).average().orElse(0);
        String over = "Over " + steps.size() + " answers you ";
        String by = String.format(Locale.ROOT, "%.1f", Math.abs(mean));
        if (mean >= HABIT) {
            return over + "rated yourself higher than the debrief did, by " + by + " steps on average.";
        }
        return mean <= -HABIT
                ? over + "rated yourself lower than the debrief did, by " + by + " steps on average."
                : over + "rated yourself about as the debrief did: " + by + " steps apart on average.";
    }
}
