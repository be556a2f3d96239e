package debrief.engine.interview;

import debrief.engine.text.Clause;
import debrief.engine.text.Lexicon;
import debrief.engine.text.Quote;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two answers that tell the same story, by what is told in them: names, figures, pairs of words such as "ledger team", and words
 * that few answers hold.
 *
 * @param shared what both hold, the most telling first
 * @param first the words of the one that hold most of it
 * @param second the words of the other
 */
public record SameStory(List<String> shared, Quote first, Quote second) {
    /** Together they must weigh so much that two stories of the same trade do not reach it. */
    private static final int ENOUGH = 7;

    private static final int FEWEST = 3;

    private static final Set<String> ORDINARY = ordinary();

    /** So many words in the same order are no chance, whatever they are. */
    private static final int RUN = 10;

    private enum Kind {
        RUN(ENOUGH),
        NAME(3),
        PAIR(2),
        FIGURE(2),
        SMALL_FIGURE(1),
        WORD(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    /** Something told: what it is, and the clause that tells it first. */
    private record Thing(Kind kind, String shown, Clause clause) {}

    public SameStory {
        shared = List.copyOf(shared);
    }

    static Rule rule() {
        return Rule.of(
                        "same-story",
                        "Two answers that share names, figures and rare words enough to be one story; the last two texts are compared.",
                        said -> of(
                                        Transcript.read(said.get(said.size() - 2)),
                                        Transcript.read(said.get(said.size() - 1)),
                                        List.of())
                                .map(SameStory::shared)
                                .orElse(List.of()))
                .notices(
                        "ledger team",
                        "We moved payments to Kafka. The ledger team refused, because retries were not idempotent. "
                                + "Priya ran a compare job for 14 days.",
                        "I had to win over the ledger team. Priya did not trust Kafka, so I paid for a compare job "
                                + "that ran 14 days.")
                .notices(
                        "kiosk",
                        "At the airport I led the kiosk refit. Forty-one kiosks had a passport reader that overheated, and the union "
                                + "of porters went on strike.",
                        "The hardest conflict was with the porters' union over the kiosk refit. Each kiosk had a passport reader that "
                                + "overheated.")
                .notices(
                        "The order was placed before anybody had asked the people",
                        "The order was placed before anybody had asked the people who would use it.",
                        "Once the order was placed before anybody had asked the people of the night shift.")
                .skips(
                        "two stories of the same trade",
                        "We were nine weeks late because the schema team had no owner. I stopped the rollout and moved two engineers.",
                        "Our launch slipped by three weeks because a vendor missed the date. I moved the scope to the next release.")
                .skips(
                        "a shared system is not yet a story",
                        "We moved the checkout to Kafka, and I cut the scope to the three largest shops.",
                        "An outage of Kafka took the search down, and I wrote the review with the operators.")
                .skips(
                        "figures that many stories have",
                        "It took three weeks and two teams, and errors fell by 50 percent.",
                        "In three weeks two teams had cut the backlog by 50 percent.");
    }

    /**
     * Whether two answers tell the same story.
     *
     * @param asked the words of both questions; sharing these says nothing
     */
    public static Optional<SameStory> of(Transcript one, Transcript other, List<String> asked) {
        List<Word> given =
                asked.stream().flatMap(ask -> ContentWords.in(ask).stream()).toList();
        Map<String, Thing> here = things(one, given);
        Map<String, Thing> there = things(other, given);
        List<String> both = new ArrayList<>(here.keySet());
        both.removeIf(key -> !there.containsKey(key));
        // Each word of a long run begins another one; one is enough to say.
        List<String> runs = both.stream()
                .filter(key -> Objects.requireNonNull(here.get(key)).kind() == Kind.RUN)
                .toList();
        both.removeAll(runs.subList(Math.min(1, runs.size()), runs.size()));
        List<Thing> shared = both.stream()
                .map(key -> heavier(Objects.requireNonNull(here.get(key)), Objects.requireNonNull(there.get(key))))
                .sorted(Comparator.comparingInt((Thing thing) -> -thing.kind().weight))
                .toList();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        shared.forEach(thing -> kinds.add(thing.kind()));
        int weight = shared.stream().mapToInt(thing -> thing.kind().weight).sum();
        boolean several = weight >= ENOUGH && shared.size() >= FEWEST && kinds.size() > 1;
        if (!several && !kinds.contains(Kind.RUN)) {
            return Optional.empty();
        }
        return Optional.of(new SameStory(
                shared.stream().map(Thing::shown).distinct().toList(),
                telling(
                        one,
                        both.stream()
                                .map(key -> Objects.requireNonNull(here.get(key)))
                                .toList()),
                telling(
                        other,
                        both.stream()
                                .map(key -> Objects.requireNonNull(there.get(key)))
                                .toList())));
    }

    /** A name may begin a sentence in one answer, where it looks like any word. */
    private static Thing heavier(Thing one, Thing other) {
        return other.kind().weight > one.kind().weight ? other : one;
    }

    private static Map<String, Thing> things(Transcript transcript, List<Word> given) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (Clause clause : transcript.clauses()) {
            Optional<Word> before = Optional.empty();
            for (Word word : clause.words()) {
                boolean thing = thing(word);
                if (thing && !ContentWords.isAmong(word, given)) {
                    boolean usual = usual(word);
                    if (name(transcript, clause, word)) {
                        things.putIfAbsent(form(word), new Thing(Kind.NAME, shown(transcript, word), clause));
                    } else if (!usual) {
                        things.putIfAbsent(form(word), new Thing(Kind.WORD, form(word), clause));
                    }
                    Clause here = clause;
                    before.filter(first -> !usual || !usual(first))
                            .ifPresent(first -> things.putIfAbsent(
                                    form(first) + " " + form(word),
                                    new Thing(Kind.PAIR, form(first) + " " + form(word), here)));
                }
                before = thing ? Optional.of(word) : Optional.empty();
            }
        }
        runs(transcript, things);
        for (Figure figure : Figure.in(transcript)) {
            boolean large = figure.value() >= 10 && figure.value() % 10 != 0 && figure.value() != 100;
            things.putIfAbsent(
                    figure.value() + " " + figure.unit(),
                    new Thing(
                            large ? Kind.FIGURE : Kind.SMALL_FIGURE,
                            cut(
                                    transcript,
                                    figure.quantity().span().start(),
                                    figure.quantity().span().end()),
                            figure.clause()));
        }
        return things;
    }

    private static void runs(Transcript transcript, Map<String, Thing> things) {
        List<Word> words = transcript.words();
        int clause = 0;
        for (int from = 0; from + RUN <= words.size() && !transcript.clauses().isEmpty(); from++) {
            List<Word> run = words.subList(from, from + RUN);
            int start = run.get(0).span().start();
            while (clause + 1 < transcript.clauses().size()
                    && transcript.clauses().get(clause + 1).span().start() <= start) {
                clause++;
            }
            things.putIfAbsent(
                    "“" + run.stream().map(Word::lower).collect(Collectors.joining(" ")),
                    new Thing(
                            Kind.RUN,
                            cut(transcript, start, run.get(RUN - 1).span().end()),
                            transcript.clauses().get(clause)));
        }
    }

    private static boolean thing(Word word) {
        return word.lower().length() > 2
                && !word.digits()
                && !word.can(Lexicon.FIGURE)
                && (!word.known() || word.can(Lexicon.NOUN))
                && !ContentWords.in(List.of(word)).isEmpty();
    }

    private static boolean usual(Word word) {
        return word.isAny(ORDINARY);
    }

    /** A name is written large where no sentence begins, and is no word that everybody writes so. */
    private static boolean name(Transcript transcript, Clause clause, Word word) {
        boolean begins = clause.words().get(0).equals(word) && clause.opening().isEmpty()
                || word.index() == 0
                || clause.words().get(0).equals(word)
                        && transcript.before(clause).sentence() != clause.sentence();
        return Character.isUpperCase(transcript.text().charAt(word.span().start()))
                && (!begins || !word.known())
                && !usual(word);
    }

    private static String form(Word word) {
        return word.lemmas().isEmpty()
                ? word.lower()
                : word.lemmas().get(word.lemmas().size() - 1);
    }

    private static String shown(Transcript transcript, Word word) {
        return cut(transcript, word.span().start(), word.span().end());
    }

    private static String cut(Transcript transcript, int from, int to) {
        return transcript.text().substring(from, to);
    }

    /** The sentence that holds most of what is shared; the first of several. */
    private static Quote telling(Transcript transcript, List<Thing> shared) {
        Map<Integer, Integer> weights = new LinkedHashMap<>();
        shared.forEach(thing -> weights.merge(thing.clause().sentence(), thing.kind().weight, Integer::sum));
        int most = weights.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Clause> clauses = new ArrayList<>(transcript.clauses());
        clauses.removeIf(clause -> clause.sentence() != most);
        return transcript.quote(clauses.get(0), clauses.get(clauses.size() - 1));
    }

    private static Set<String> ordinary() {
        try (InputStream in = Objects.requireNonNull(
                SameStory.class.getResourceAsStream("ordinary.txt"), "ordinary.txt is not on the class path.")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
