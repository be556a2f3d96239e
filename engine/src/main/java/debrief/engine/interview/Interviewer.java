package debrief.engine.interview;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.question.Kind;
import debrief.engine.question.Question;
import debrief.engine.rating.Answered;
import debrief.engine.rating.FollowUps;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import debrief.engine.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides what is asked next. The same turns give the same move.
 *
 * <p>After each answer it pushes on what is claimed and not backed, asks for a point or a signal that is missing, interrupts a
 * long set-up where that is allowed, hands back what contradicts an earlier answer, or answers what it was asked. It never uses
 * the same words twice in a round, nor asks about the same thing twice in a question, and asks at most {@link #BUDGET}
 * follow-ups a question. It moves on for the reasons in {@link End}.
 */
public final class Interviewer {
    /** The most follow-ups on one question; answering the candidate costs none. */
    public static final int BUDGET = 3;

    /** So many follow-ups in a row that bring nothing new are a wall. */
    private static final int WALL = 2;

    private static final List<String> DONT_KNOW = List.of(
            "I don't know. Take what seems likely to you, and say that you do.",
            "I don't know that. Assume something, and tell me what you assume.",
            "That I don't know either. Decide without it.",
            "I don't know. What would you do if nobody could tell you?",
            "No idea, I'm afraid. Say what you would need it for, then go on without it.",
            "I don't know, and I have told you what I do know. Go on from there.");

    private static final List<String> STOPS = List.of(
            "Let me stop you there: I have the picture. What did you do first?",
            "I'll interrupt, the background is clear. Where do you come in?",
            "Let me cut in here. What was the decision, and when was it yours?",
            "Enough of the setting for me. What happened then, and what did you do?");

    /** Where one of these is told, the set-up is over. */
    private static final Set<String> DEEDS =
            Words.of("owned-decision own-action group-decision resistance failure-mode rollback-used moved-by gate");

    private static final String CLOSING =
            "Those were my questions. The rest of the time is yours: what do you want to ask me?";

    private Interviewer() {}

    /** The next move of a round. */
    public static Move next(Round round) {
        int number = 0;
        for (Question question : round.questions()) {
            number++;
            List<Turn> turns = round.turns(question);
            if (turns.isEmpty()) {
                if (isTimeUp(round)) {
                    break;
                }
                return new Move.Ask(question, number, round.questions().size());
            }
            if (!isPast(round, question)) {
                Step step = step(round, question, number);
                if (step.move.isPresent()) {
                    return step.move.get();
                }
            }
        }
        boolean closed = round.turns().stream().anyMatch(turn -> turn.kind() == Turn.Kind.CLOSE);
        String closing = round.setting().manner().closing();
        return round.setting().closing() && !closed && !round.turns().isEmpty()
                ? new Move.Close(closing.isEmpty() ? CLOSING : closing)
                : new Move.Over();
    }

    /** Why a question ended; empty while it goes on, and where it was never asked. */
    public static Optional<End> end(Round round, Question question) {
        if (round.turns(question).isEmpty()) {
            return Optional.empty();
        }
        Step step = step(round, question, 0);
        return isPast(round, question) ? Optional.of(step.end.orElse(End.BUDGET)) : step.end;
    }

    /** Whether a later question was asked already. */
    private static boolean isPast(Round round, Question question) {
        return round.questions().stream()
                .skip(round.questions().indexOf(question) + 1L)
                .anyMatch(later -> !round.turns(later).isEmpty());
    }

    private static boolean isTimeUp(Round round) {
        int minutes = round.setting().minutes();
        long words = round.turns().stream()
                .mapToLong(turn -> Sentences.words(turn.said()))
                .sum();
        return minutes > 0 && words >= (long) minutes * Setting.PACE;
    }

    /** One of the two: the question goes on with a move, or it ended. */
    private record Step(Optional<Move> move, Optional<End> end) {
        static Step ended(End why) {
            return new Step(Optional.empty(), Optional.of(why));
        }
    }

    /** What is wanted next, before it has its place in the round. */
    private record Wanted(Turn.Kind kind, String about, String reason, String wording) {}

    private static Step step(Round round, Question question, int number) {
        List<Turn> turns = round.turns(question);
        Turn latest = turns.get(turns.size() - 1);
        int asked = (int) turns.stream().filter(turn -> turn.kind().costs()).count();
        Optional<Wanted> answer = answer(round, question, turns, latest);
        if (answer.isPresent()) {
            return step(answer.get(), question, asked, number, round);
        }
        Debrief debrief = RoundDebrief.of(round, question, turns);
        if (latest.skipped() || debrief.scorecard().answered() instanceof Answered.NotEnglish) {
            return Step.ended(End.WALL);
        }
        boolean left = round.setting().deep() || asked < BUDGET;
        Optional<Wanted> contradicted = left ? handBack(round, question, turns, latest) : Optional.empty();
        if (contradicted.isEmpty() && isBedrock(round, debrief)) {
            return Step.ended(End.BEDROCK);
        }
        if (isWall(round, question, turns, debrief)) {
            return Step.ended(End.WALL);
        }
        if (!left) {
            return Step.ended(End.BUDGET);
        }
        if (isTimeUp(round)) {
            return Step.ended(End.TIME);
        }
        return interrupt(round, turns, debrief)
                .or(() -> contradicted)
                .or(() -> followUp(round, turns, debrief))
                .map(wanted -> step(wanted, question, asked + 1, number, round))
                .orElseGet(() -> Step.ended(End.BUDGET));
    }

    private static Step step(Wanted wanted, Question question, int asked, int number, Round round) {
        return new Step(
                Optional.of(new Move.FollowUp(
                        wanted.kind,
                        question,
                        wanted.about,
                        wanted.reason,
                        wanted.wording,
                        asked,
                        number,
                        round.questions().size())),
                Optional.empty());
    }

    /** The first of these words that was not used in the round, with a lead or without. */
    private static Optional<String> fresh(Round round, List<String> wordings) {
        return wordings.stream()
                .filter(wording -> round.turns().stream()
                        .map(Turn::wording)
                        .noneMatch(used -> used.equals(wording) || used.endsWith(" " + wording)))
                .findFirst();
    }

    /** These words and then the usual ones. */
    private static List<String> first(List<String> own, List<String> usual) {
        return Stream.concat(own.stream(), usual.stream()).toList();
    }

    /** The same with the next lead of whoever asks, while there is one that was not used in the round. */
    private static Wanted led(Round round, Question question, Wanted wanted, List<String> leads) {
        List<String> turned = new ArrayList<>(leads);
        // Not the same lead at the beginning of every round.
        Collections.rotate(turned, question.id().hashCode());
        return turned.stream()
                .filter(lead ->
                        round.turns().stream().noneMatch(turn -> turn.wording().startsWith(lead + " ")))
                .findFirst()
                .map(lead -> new Wanted(wanted.kind, wanted.about, wanted.reason, lead + " " + wanted.wording))
                .orElse(wanted);
    }

    /** What the candidate asked is answered, once in the same words. */
    private static Optional<Wanted> answer(Round round, Question question, List<Turn> turns, Turn latest) {
        boolean again = RoundDebrief.asked(turns).stream()
                .anyMatch(turn -> Sentences.plain(turn.said()).equals(Sentences.plain(latest.said())));
        if (again || !ClarifyingQuestion.is(latest.said())) {
            return Optional.empty();
        }
        Optional<String> fact = KnownFact.in(latest.said(), question.facts());
        boolean reframes = RoundDebrief.reframes(turns, turns.size() - 1);
        return fresh(
                        round,
                        fact.map(told -> List.of(told, "As I said: " + told))
                                .orElseGet(() -> first(round.setting().manner().unknown(), DONT_KNOW)))
                .map(wording -> new Wanted(
                        Turn.Kind.ANSWER,
                        reframes ? "reframed-goal" : "",
                        reframes
                                ? "You asked what is really wanted before you solved anything. That counts."
                                : "You asked. It costs no follow-up.",
                        wording));
    }

    private static Optional<Wanted> interrupt(Round round, List<Turn> turns, Debrief debrief) {
        boolean first = turns.stream().noneMatch(turn -> turn.kind().costs());
        if (!round.setting().interrupts() || !first || !isSetUpTooLong(round, debrief)) {
            return Optional.empty();
        }
        return fresh(round, first(round.setting().manner().stops(), STOPS))
                .map(wording -> new Wanted(
                        Turn.Kind.INTERRUPT,
                        "long-set-up",
                        "The set-up is long, and nobody has done anything yet.",
                        wording));
    }

    /** By the patience of whoever asks; at the usual one, a set-up is as long as the signal says. */
    private static boolean isSetUpTooLong(Round round, Debrief debrief) {
        int patience = round.setting().manner().patience();
        boolean isLong =
                debrief.signals().stream().anyMatch(signal -> signal.id().equals("long-set-up"));
        int words = setUp(debrief);
        return patience < Manner.PATIENCE
                ? isLong
                        || words >= patience
                                && words * 3
                                        > Sentences.words(debrief.transcript().text())
                : isLong && (patience == Manner.PATIENCE || words >= patience);
    }

    /** How many words pass before the first deed or trouble; 0 where there is none, and in a plan. */
    private static int setUp(Debrief debrief) {
        return debrief.question().kind().planned()
                ? 0
                : debrief.signals().stream()
                        .filter(signal -> DEEDS.contains(signal.id()))
                        .mapToInt(signal -> signal.quote().span().start())
                        .min()
                        .stream()
                        .map(start ->
                                Sentences.words(debrief.transcript().text().substring(0, start)))
                        .findFirst()
                        .orElse(0);
    }

    /** Once a question. */
    private static Optional<Wanted> handBack(Round round, Question question, List<Turn> turns, Turn latest) {
        if (turns.stream().anyMatch(turn -> turn.kind() == Turn.Kind.HAND_BACK)) {
            return Optional.empty();
        }
        List<Turn> asked = RoundDebrief.asked(turns);
        List<String> same = turns.subList(0, turns.size() - 1).stream()
                .filter(turn -> !asked.contains(turn))
                .map(Turn::said)
                .toList();
        List<String> elsewhere = round.turns().stream()
                .filter(turn -> !turn.question().equals(question.id()) && turn.kind() != Turn.Kind.CLOSE)
                .map(Turn::said)
                .toList();
        return Contradiction.find(same, elsewhere, latest.said())
                .flatMap(pair -> fresh(
                                round,
                                List.of("Earlier you said “" + pair.earlier() + "”, and now “" + pair.later()
                                        + "”. Which is it?"))
                        .map(wording -> new Wanted(
                                Turn.Kind.HAND_BACK,
                                "",
                                "Two answers give different numbers for the same thing.",
                                wording)));
    }

    /**
     * What whoever asks wants first; then a claim to back, a point or a signal that is missing: whichever was asked for least
     * on this question, in this order.
     */
    private static Optional<Wanted> followUp(Round round, List<Turn> turns, Debrief debrief) {
        List<List<Wanted>> kinds =
                List.of(notAnswered(debrief), claims(debrief), points(round, debrief), signals(round, debrief));
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
        order.sort(Comparator.comparingInt(kind -> kind == 0 ? -1 : asked(turns, debrief, kind)));
        boolean begins = turns.stream().noneMatch(turn -> turn.kind() == Turn.Kind.FOLLOW_UP);
        return Stream.of(
                        kinds.get(0).stream(),
                        begins ? wantedFirst(round, kinds) : Stream.<Wanted>empty(),
                        order.stream().flatMap(kind -> kinds.get(kind).stream()))
                .flatMap(wanted -> wanted)
                .filter(wanted -> turns.stream().noneMatch(turn -> turn.about().equals(wanted.about)))
                .filter(wanted -> fresh(round, List.of(wanted.wording)).isPresent())
                .findFirst()
                .map(wanted -> led(
                        round, debrief.question(), wanted, leads(round.setting().manner(), wanted)));
    }

    private static List<String> leads(Manner manner, Wanted wanted) {
        if (wanted.about.equals("question")) {
            return List.of();
        }
        return UnbackedClaim.signals().contains(wanted.about) ? manner.presses() : manner.leads();
    }

    /** In the order of whoever asks; signals that were asked for least in the round before the others. */
    private static Stream<Wanted> wantedFirst(Round round, List<List<Wanted>> kinds) {
        List<String> first = round.setting().manner().first();
        List<Wanted> signals = new ArrayList<>(kinds.get(3));
        signals.removeIf(wanted -> !first.contains(wanted.about));
        signals.sort(Comparator.comparingLong((Wanted wanted) -> asked(round, wanted.about))
                .thenComparing(wanted -> first.indexOf(wanted.about)));
        List<Wanted> inOrder = new ArrayList<>();
        boolean added = false;
        for (String one : first) {
            if (one.equals(Manner.CLAIMS)) {
                inOrder.addAll(kinds.get(1));
            } else if (one.equals(Manner.POINTS)) {
                inOrder.addAll(kinds.get(2));
            } else if (!added) {
                inOrder.addAll(signals);
                added = true;
            }
        }
        return inOrder.stream();
    }

    private static int asked(List<Turn> turns, Debrief debrief, int kind) {
        return (int) turns.stream()
                .filter(turn -> turn.kind() == Turn.Kind.FOLLOW_UP)
                .filter(turn -> kind == kind(turn.about(), debrief))
                .count();
    }

    private static int kind(String about, Debrief debrief) {
        if (UnbackedClaim.signals().contains(about)) {
            return 1;
        }
        return debrief.question().points().stream().anyMatch(point -> point.id().equals(about)) ? 2 : 3;
    }

    private static List<Wanted> notAnswered(Debrief debrief) {
        return debrief.missing().stream()
                .filter(missing -> missing.about().equals("question"))
                .map(missing -> new Wanted(
                        Turn.Kind.FOLLOW_UP,
                        missing.about(),
                        missing.point(),
                        "Let me bring you back to what I asked. " + again(debrief.question())))
                .toList();
    }

    /** What to say of a question that is put a second time: of a story its beginning, of a plan what is asked in the end. */
    private static String again(Question question) {
        List<String> sentences = Sentences.of(question.ask()).stream()
                .map(sentence -> Sentences.in(question.ask(), sentence))
                .toList();
        return sentences.get(question.kind().planned() ? sentences.size() - 1 : 0);
    }

    private static List<Wanted> claims(Debrief debrief) {
        return unbacked(debrief).stream()
                .map(claim -> new Wanted(Turn.Kind.FOLLOW_UP, claim.signal(), claim.reason(), claim.wording()))
                .toList();
    }

    private static List<UnbackedClaim.Claim> unbacked(Debrief debrief) {
        return UnbackedClaim.in(debrief.signals(), debrief.question().kind().planned());
    }

    private static List<Wanted> points(Round round, Debrief debrief) {
        return debrief.missing().stream()
                .filter(missing -> kind(missing.about(), debrief) == 2)
                .map(missing -> new Wanted(
                        Turn.Kind.FOLLOW_UP,
                        missing.about(),
                        missing.point(),
                        round.setting().manner().said(missing.question())))
                .toList();
    }

    /** The other way, who resisted and what went wrong come first, those asked for least in the round before the others. */
    private static List<Wanted> signals(Round round, Debrief debrief) {
        Kind kind = debrief.question().kind();
        boolean planned = kind.planned();
        List<String> first = kind == Kind.MOTIVATION
                ? List.of()
                : planned
                        ? List.of("alternative", "failure-mode", "resistance")
                        : List.of("alternative", "resistance", "own-mistake");
        return Stream.of(
                        first.stream().sorted(Comparator.comparingLong(id -> asked(round, id))),
                        debrief.missing().stream().map(Missing::about),
                        kind == Kind.MOTIVATION
                                ? Stream.<String>empty()
                                : (planned ? PlannedFollowUps.signals() : FollowUps.signals()).stream())
                .flatMap(ids -> ids)
                .distinct()
                .filter(id -> !heard(debrief, id))
                .flatMap(id -> FollowUps.about(id).stream()
                        .flatMap(followUp -> fresh(round, wordings(round, planned, id, followUp.wordings()))
                                .map(wording -> new Wanted(Turn.Kind.FOLLOW_UP, id, followUp.point(), wording))
                                .stream()))
                .toList();
    }

    private static List<String> wordings(Round round, boolean planned, String signal, List<String> usual) {
        Manner manner = round.setting().manner();
        return (planned ? PlannedFollowUps.wordings(signal) : manner.wordings(signal, usual))
                .stream().map(manner::said).toList();
    }

    private static long asked(Round round, String about) {
        return round.turns().stream().filter(turn -> turn.about().equals(about)).count();
    }

    private static boolean heard(Debrief debrief, String signal) {
        return debrief.signals().stream().anyMatch(one -> one.id().equals(signal));
    }

    /**
     * Every point is made and no claim is left unbacked. Where no points are expected, and where the clock alone ends a story,
     * nothing that helps the rating most may be missing either.
     */
    private static boolean isBedrock(Round round, Debrief debrief) {
        boolean all = round.setting().deep() || debrief.question().points().isEmpty()
                ? debrief.missing().isEmpty()
                : debrief.missing().stream()
                        .noneMatch(
                                missing -> missing.about().equals("question") || kind(missing.about(), debrief) == 2);
        return all && unbacked(debrief).isEmpty();
    }

    /** The last follow-ups brought no point, no signal that was not there before, and no figure that backs one. */
    private static boolean isWall(Round round, Question question, List<Turn> turns, Debrief now) {
        int from = turns.size();
        int seen = 0;
        while (from > 0 && seen < WALL) {
            from--;
            seen += turns.get(from).kind().costs() ? 1 : 0;
        }
        return seen == WALL
                && backed(RoundDebrief.of(round, question, turns.subList(0, from)))
                        .containsAll(backed(now));
    }

    /** Everything backed that was heard: points made, signals, and each new figure among them. */
    private static Set<String> backed(Debrief debrief) {
        Set<String> backed = new HashSet<>();
        if (!(debrief.scorecard().answered() instanceof Answered.OnQuestion)) {
            return backed;
        }
        debrief.found().forEach(found -> backed.add("point " + found.point().id()));
        for (Signal signal : debrief.signals()) {
            if (FollowUps.signals().contains(signal.id())) {
                backed.add(signal.id());
                figures(signal.quote()).ifPresent(figure -> backed.add(signal.id() + " " + figure));
            }
        }
        return backed;
    }

    private static Optional<String> figures(Quote quote) {
        String plain = Sentences.plain(quote.text());
        return plain.chars().anyMatch(Character::isDigit) ? Optional.of(plain) : Optional.empty();
    }
}
