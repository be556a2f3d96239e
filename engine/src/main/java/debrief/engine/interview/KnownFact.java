package debrief.engine.interview;

import debrief.engine.text.Lexicon;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fact of a question that the candidate asked for. Where none clearly fits, there is none. */
final class KnownFact {
    private static final Pattern HOW_MUCH = Pattern.compile(
            ".*\\b(?:how (?:many|much|long|often|big|large|fast)|when|since when|what (?:share|percentage|part|number))\\b.*");

    private KnownFact() {}

    static Rule rule() {
        String relay = "Four homes in ten need a relay.";
        String parties = "A party has 2.8 people on average.";
        String desk = "The relay of the support desk has one owner, the devices team.";
        return Rule.of(
                        "known-fact",
                        "The fact that a clarifying question asks for; the first text is the question, the others are what is known.",
                        said -> in(said.get(0), said.subList(1, said.size())).stream()
                                .toList())
                .notices(parties, "How many people are in a party?", relay, parties, desk)
                .notices(desk, "Who is the owner of the support relay?", relay, parties, desk)
                .notices(relay, "How many homes need one?", relay, parties, desk)
                .notices(desk, "Who is responsible for the support relay?", relay, parties, desk)
                .skips("nothing is known of it", "What is the release cycle of the app?", relay, parties, desk)
                .skips("two facts speak of it alike", "What about the relay?", relay, parties, desk)
                .skips("nothing is known", "How many people are in a party?");
    }

    static Optional<String> in(String asked, List<String> facts) {
        List<Word> words = ContentWords.in(asked);
        List<Transcript> known = facts.stream().map(Transcript::read).toList();
        boolean howMuch = HOW_MUCH.matcher(Sentences.plain(asked)).matches();
        double best = 0;
        int bestAt = -1;
        boolean tied = false;
        for (int i = 0; i < known.size(); i++) {
            double fits = fits(words, known.get(i), known, howMuch);
            if (fits > best) {
                best = fits;
                bestAt = i;
                tied = false;
            } else if (fits > 0 && fits == best) {
                tied = true;
            }
        }
        return bestAt < 0 || tied ? Optional.empty() : Optional.of(facts.get(bestAt));
    }

    /** How well a fact fits: a word that few facts have says more. 0 where it does not fit clearly. */
    private static double fits(List<Word> asked, Transcript fact, List<Transcript> facts, boolean howMuch) {
        List<Figure> figures = Figure.in(fact);
        double fits = 0;
        int shared = 0;
        boolean thing = false;
        boolean counted = false;
        for (Word word : asked) {
            if (Paraphrase.isAmong(word, fact.words())) {
                long others = facts.stream()
                        .filter(one -> Paraphrase.isAmong(word, one.words()))
                        .count();
                fits += 1.0 / others;
                shared++;
                thing |= word.can(Lexicon.NOUN) || !word.known();
                counted |= figures.stream().anyMatch(figure -> word.is(figure.unit()));
            }
        }
        boolean enough = shared > 1 || shared == 1 && (howMuch ? counted : asked.size() <= 2);
        return enough && thing ? fits + (howMuch && counted ? 0.25 : 0) : 0;
    }
}
