package debrief.engine.interview;

import debrief.engine.committee.Committee;
import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.debrief.Told;
import debrief.engine.question.Question;
import debrief.engine.question.WorkSample;
import debrief.engine.rating.Rubric;
import debrief.engine.rating.Verdict;
import debrief.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person is told about a whole round.
 *
 * @param debriefs one for each question that was answered, in order; follow-ups are part of their question
 * @param verdict the committee's word on the round; empty where nothing could be rated
 * @param next the one thing to do next; empty where nothing is missing
 * @param summary one sentence
 * @param asked what the candidate asked in the last minutes; it moves no rating
 * @param samples what was done before the questions, with a score of its own; it moves no rating either
 */
public record RoundDebrief(
        List<Debrief> debriefs,
        Optional<Verdict> verdict,
        Optional<Missing> next,
        String summary,
        List<OwnQuestion> asked,
        List<WorkSample> samples) {
    public RoundDebrief {
        debriefs = List.copyOf(debriefs);
        asked = List.copyOf(asked);
        samples = List.copyOf(samples);
    }

    /** Judges a round from its turns. */
    public static RoundDebrief of(Round round) {
        List<Debrief> debriefs = new ArrayList<>();
        for (Question question : round.questions()) {
            List<Turn> turns = round.turns(question);
            if (turns.stream().anyMatch(turn -> !turn.skipped())) {
                debriefs.add(of(round, question, turns));
            }
        }
        List<OwnQuestion> asked = round.turns().stream()
                .filter(turn -> turn.kind() == Turn.Kind.CLOSE)
                .flatMap(turn -> OwnQuestion.in(turn.said(), round.setting().page()).stream())
                .toList();
        List<WorkSample> samples = round.questions().stream()
                .flatMap(question -> question.sample().stream())
                .toList();
        List<Debrief> rated = debriefs.stream()
                .filter(debrief -> debrief.scorecard().verdict().isPresent())
                .toList();
        if (rated.isEmpty()) {
            String summary = debriefs.isEmpty()
                    ? "Nothing was answered, so nothing is judged."
                    : debriefs.get(0).summary();
            return new RoundDebrief(debriefs, Optional.empty(), Optional.empty(), summary, asked, samples);
        }
        int mean = (int) Math.rint(
                rated.stream().mapToInt(RoundDebrief::counted).average().orElse(100));
        Debrief weakest = rated.stream()
                .min(Comparator.comparingInt(RoundDebrief::counted))
                .orElseThrow();
        String summary = rated.size() == 1
                ? weakest.summary()
                : "The weakest answer decides what to do next. " + weakest.summary();
        return new RoundDebrief(
                debriefs,
                Optional.of(Rubric.CURRENT.verdict(mean, round.level())),
                weakest.next(),
                summary,
                asked,
                samples);
    }

    /** The mean that the verdict goes by before it is rounded, in hundredths of a level; empty where nothing could be rated. */
    public OptionalDouble mean() {
        return debriefs.stream()
                .filter(debrief -> debrief.scorecard().verdict().isPresent())
                .mapToInt(RoundDebrief::counted)
                .average();
    }

    /** How each panellist votes on the round, beside the decision. */
    public Committee committee() {
        return debriefs.size() == 1
                ? debriefs.get(0).committee()
                : Committee.of(
                        verdict,
                        debriefs.stream()
                                .filter(debrief -> debrief.scorecard().verdict().isPresent())
                                .map(Debrief::committee)
                                .toList());
    }

    /** Judges one question of a round. */
    static Debrief of(Round round, Question question, List<Turn> turns) {
        return Debrief.of(question, told(turns), round.lens(), round.level());
    }

    /**
     * What was told on one question: its answer and the replies to its follow-ups are one text. What was taken back in a
     * later reply does not count, nor does what was asked of the interviewer, but for a question that puts the goal anew.
     */
    static Told told(List<Turn> turns) {
        List<Turn> said = turns.stream().filter(turn -> !turn.skipped()).toList();
        List<Turn> asked = asked(turns);
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Span> unheard = new ArrayList<>();
        List<Span> reframed = new ArrayList<>();
        for (Turn turn : said) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int start = text.length();
            starts.add(start);
            text.append(turn.said());
            if (asked.contains(turn)) {
                unheard.add(new Span(start, text.length()));
                if (reframes(turns, turns.indexOf(turn))) {
                    Reframing.places(turn.said()).forEach(place -> reframed.add(moved(place, start)));
                }
            }
        }
        if (said.size() > 1) {
            Retraction.places(
                            said.stream().map(Turn::wording).toList(),
                            said.stream().map(Turn::said).toList())
                    .forEach(place -> unheard.add(moved(place.span(), starts.get(place.answer()))));
        }
        return new Told(text.toString(), unheard, reframed);
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /** The turns in which the candidate asked and was answered. */
    static List<Turn> asked(List<Turn> turns) {
        List<Turn> asked = new ArrayList<>();
        for (int i = 1; i < turns.size(); i++) {
            if (turns.get(i).kind() == Turn.Kind.ANSWER) {
                asked.add(turns.get(i - 1));
            }
        }
        return asked;
    }

    /** Whether a turn asks what is really wanted before anything but questions was said. */
    static boolean reframes(List<Turn> turns, int at) {
        List<Turn> asked = asked(turns);
        return asked.containsAll(turns.subList(0, at))
                && !Reframing.places(turns.get(at).said()).isEmpty();
    }

    /** An answer that does not address its question counts as the lowest level, whatever its ratings. */
    static int counted(Debrief debrief) {
        return debrief.scorecard()
                        .verdict()
                        .filter(verdict -> verdict == Verdict.NO_HIRE)
                        .isPresent()
                ? 100
                : debrief.scorecard().mean();
    }
}
