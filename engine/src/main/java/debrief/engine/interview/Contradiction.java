package debrief.engine.interview;

import debrief.engine.text.Lexicon;
import debrief.engine.text.Mode;
import debrief.engine.text.Quantity;
import debrief.engine.text.Span;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The same quantity of the same thing, told with two values in two answers. Where both may be so, it is none. */
final class Contradiction {
    /** Values closer than this share of the larger one were rounded. */
    private static final double ROUNDED = 0.15;

    private static final int SHARED = 2;
    private static final int SHARED_ELSEWHERE = 3;

    /** Numbers that may well differ: steps, parts, other times, bounds, wishes. */
    private static final Pattern MAY_DIFFER = Pattern.compile(
            ".*\\b(?:first|second|third|then|next|later|after|before|another|other|more|less|fewer|further|additional|each|every|per|"
                    + "least|most|up to|until|by|only|remaining|left|rest|again|once|now|today|finally|originally|initially|planned|plan|hoped|wanted|"
                    + "expected|estimate|estimated|said|told|asked|pilot|wave|some|half|average|between|would|could|should|will|if|instead|from|over|"
                    + "under|almost|nearly|about|around|roughly|than|target|goal)\\b.*");

    private Contradiction() {}

    /** Two stretches that cannot both be so. */
    record Pair(String earlier, String later) {}

    static Rule rule() {
        return Rule.of(
                        "contradiction",
                        "The same quantity of the same thing with two values in two answers; the last text is the newer one.",
                        said -> find(said.subList(0, said.size() - 1), List.of(), said.get(said.size() - 1)).stream()
                                .map(pair -> pair.earlier() + " / " + pair.later())
                                .toList())
                .notices(
                        "The rollout was nine weeks late / The rollout was four weeks late",
                        "The rollout was nine weeks late.",
                        "I told the director. The rollout was four weeks late.")
                .notices(
                        "The migration moved 40 services / The migration moved 25 services",
                        "The migration moved 40 services.",
                        "I was new. The migration moved 25 services.")
                .notices(
                        "the outage cost 90,000 dollars / The outage cost us 2 million dollars",
                        "I was on call, and the outage cost 90,000 dollars.",
                        "The outage cost us 2 million dollars.")
                .skips("another thing", "The rollout was nine weeks late.", "The audit took four weeks.")
                .skips("before and after", "Calls fell from 40 a week to 3.", "Calls were at 40 a week.")
                .skips(
                        "a step of it",
                        "The migration moved 40 services.",
                        "In the first wave the migration moved 5 services.")
                .skips("rounded", "The migration moved 40 services.", "The migration moved 41 services.")
                .skips(
                        "both were told at once",
                        "The rollout was nine weeks late, then the rollout was four weeks late.",
                        "The rollout was four weeks late.")
                .skips(
                        "it is taken back",
                        "The rollout was nine weeks late.",
                        "Actually that is not right. The rollout was four weeks late.");
    }

    /**
     * Looks for what the newest answer contradicts.
     *
     * @param same what was said before on the same question, in order
     * @param elsewhere what was said on other questions; more has to agree there
     */
    static Optional<Pair> find(List<String> same, List<String> elsewhere, String latest) {
        List<String> all = new ArrayList<>(same);
        all.add(latest);
        List<Retraction.Place> gone =
                Retraction.places(all.stream().map(any -> "").toList(), all);
        List<Told> now = told(latest, spans(gone, same.size()));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        for (int i = same.size() - 1; i >= 0; i--) {
            if (mayTell(same.get(i), now)) {
                Optional<Pair> pair = between(told(same.get(i), spans(gone, i)), now, SHARED);
                if (pair.isPresent()) {
                    return pair;
                }
            }
        }
        for (int i = elsewhere.size() - 1; i >= 0; i--) {
            if (mayTell(elsewhere.get(i), now)) {
                Optional<Pair> pair = between(told(elsewhere.get(i), List.of()), now, SHARED_ELSEWHERE);
                if (pair.isPresent()) {
                    return pair;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it is worth reading for one of these units. */
    private static boolean mayTell(String answer, List<Told> now) {
        String plain = answer.toLowerCase(Locale.ROOT);
        return now.stream()
                .map(told -> told.figure.unit())
                .anyMatch(unit -> Character.isUpperCase(unit.charAt(0)) || plain.contains(unit));
    }

    private static List<Span> spans(List<Retraction.Place> gone, int answer) {
        return gone.stream()
                .filter(place -> place.answer() == answer)
                .map(Retraction.Place::span)
                .toList();
    }

    /** A number, what its clause speaks of, and whether it was told as a plain fact. */
    record Told(Figure figure, List<Word> of, String words, boolean fact) {
        boolean alike(Told other, int least) {
            return figure.unit().equals(other.figure.unit())
                    && figure.quantity().unit() == other.figure.quantity().unit()
                    && of.stream()
                                    .filter(word -> ContentWords.isAmong(word, other.of))
                                    .count()
                            >= least
                    && subjects(of).stream().anyMatch(word -> ContentWords.isAmong(word, other.of));
        }

        private static List<Word> subjects(List<Word> words) {
            return words.stream()
                    .filter(word -> word.can(Lexicon.NOUN) || !word.known())
                    .toList();
        }

        boolean differs(Told other) {
            if (!fact
                    || !other.fact
                    || figure.quantity().role() != other.figure.quantity().role()) {
                return false;
            }
            double one = figure.value();
            double two = other.figure.value();
            return Math.abs(one - two) > ROUNDED * Math.max(one, two);
        }
    }

    private static List<Told> told(String answer, List<Span> gone) {
        return told(Transcript.read(answer), gone);
    }

    static List<Told> told(Transcript transcript, List<Span> gone) {
        List<Told> told = new ArrayList<>();
        for (Figure figure : Figure.in(transcript)) {
            boolean fact =
                    (figure.clause().mode() == Mode.HAPPENED || figure.clause().mode() == Mode.PRESENT)
                            && !figure.clause().negated()
                            && figure.quantity().role() != Quantity.Role.LOOSE
                            && figure.quantity().role() != Quantity.Role.DATE
                            && figure.clause().quantities().size() == 1
                            && !MAY_DIFFER.matcher(figure.clause().plain()).matches();
            boolean stands = gone.stream()
                    .noneMatch(span -> span.overlaps(figure.clause().span()));
            if (stands) {
                List<Word> of = ContentWords.in(figure.clause().words()).stream()
                        .filter(word ->
                                !word.is(figure.unit()) || figure.quantity().unit() == Quantity.Unit.COUNT)
                        .toList();
                told.add(new Told(
                        figure,
                        of,
                        Sentences.unjoined(transcript.quote(figure.clause()).text()),
                        fact));
            }
        }
        return told;
    }

    static Optional<Pair> between(List<Told> before, List<Told> now, int least) {
        for (Told later : now) {
            List<Told> alike = before.stream()
                    .filter(earlier -> later.alike(earlier, least))
                    .toList();
            // Told with one value each, so that neither can be the other's before or after.
            boolean single = alike.size() == 1
                    && now.stream()
                                    .filter(other -> other.alike(alike.get(0), least))
                                    .count()
                            == 1;
            if (single && later.differs(alike.get(0))) {
                return Optional.of(new Pair(alike.get(0).words(), later.words()));
            }
        }
        return Optional.empty();
    }
}
