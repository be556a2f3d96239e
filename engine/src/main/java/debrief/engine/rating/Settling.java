package debrief.engine.rating;

import debrief.engine.question.Question;
import debrief.engine.text.Clause;
import debrief.engine.text.Figures;
import debrief.engine.text.Lexicon;
import debrief.engine.text.Mode;
import debrief.engine.text.Quote;
import debrief.engine.text.Subject;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settles, before anything is rated, whether the question was answered at all. */
public final class Settling {
    private static final Set<String> GRAMMAR = Words.of(
            "the a an of to in and or but i we you he she it they is was were are be been have had has do did not n't that this with for on at by from as so "
                    + "my our me us him her them their his its if then there what which who when would 'd 'll 've 's will can could about into up out no all one "
                    + "than because how more some any also just only very over after before now where your");
    /** Verbs that say nothing of what anybody did or how anything behaves. */
    private static final Set<String> IDLE = Words.of(
            "be have do think know guess mean say see suppose believe hope feel seem like want need wish let sound look thank would could should can may must will hear");

    private static final Set<String> SMALL = Words.of(
            "time thing way good sure okay ok yes well really kind question case example situation part place something anything everything lot bit course "
                    + "get make go come take give be have do say think know mean see ask so um uh hm yeah right like different really end people use work try");

    private Settling() {}

    /**
     * Settles an answer to a question. Words addressed to the rater must be set aside before.
     *
     * @param recited the places that talk about the answer
     * @param besideThePoints whether a story is told that makes none of the points the question expects
     */
    public static Answered settle(
            Question question, Transcript transcript, List<Quote> recited, boolean besideThePoints) {
        if (!english(transcript)) {
            return new Answered.NotEnglish();
        }
        if (transcript.clauses().stream().noneMatch(Settling::saysSomething) || WordOrder.isBroken(transcript)) {
            return new Answered.TooShort();
        }
        Transcript asked = Transcript.read(question.ask());
        if (echoes(asked, transcript)) {
            return new Answered.Echo();
        }
        if (recites(transcript, recited)) {
            return new Answered.Recital(recited.stream().limit(3).toList());
        }
        return Subjects.missed(question, asked, transcript)
                .or(() -> besideThePoints ? Optional.of("") : Optional.empty())
                .<Answered>map(Answered.OffQuestion::new)
                .orElseGet(Answered.OnQuestion::new);
    }

    /** Whether the words are English: a good part is in the dictionary, and some are those every sentence needs. */
    static boolean english(Transcript transcript) {
        int letters = 0;
        int known = 0;
        int grammar = 0;
        for (Word word : transcript.words()) {
            if (word.digits()) {
                continue;
            }
            letters++;
            known += word.known() ? 1 : 0;
            grammar += GRAMMAR.contains(word.lower()) ? 1 : 0;
        }
        if (letters < 4) {
            boolean foreign = transcript.words().stream()
                    .anyMatch(word -> word.lower()
                            .codePoints()
                            .anyMatch(c -> Character.isLetter(c)
                                    && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN));
            return !foreign;
        }
        return known * 100 >= letters * 55 && grammar * 100 >= letters * 12;
    }

    private static boolean saysSomething(Clause clause) {
        if (clause.verb() < 0) {
            return false;
        }
        if (clause.mode() == Mode.VERBLESS) {
            return clause.words().size() > 2 && !clause.verbIn(IDLE);
        }
        boolean copula = clause.verbIn(IDLE);
        return !copula && clause.words().size() > 1
                || Figures.count(clause) > 0
                || clause.subject() == Subject.THING && copula && clause.words().size() > 5;
    }

    /** Whether an answer brings little beyond the question's own words. */
    private static boolean echoes(Transcript question, Transcript transcript) {
        Set<String> asked = new HashSet<>();
        question.words().forEach(word -> asked.addAll(word.lemmas()));
        int content = 0;
        int repeated = 0;
        Set<String> fresh = new HashSet<>();
        for (Word word : transcript.words()) {
            if (word.digits() || Figures.isFigure(word)) {
                fresh.add(word.lower());
                content++;
                continue;
            }
            if (!carries(word)) {
                continue;
            }
            content++;
            if (word.isAny(asked)) {
                repeated++;
            } else {
                fresh.add(word.lemmas().get(0));
            }
        }
        return content > 0 && repeated * 100 >= content * 40 && fresh.size() < 25;
    }

    private static boolean carries(Word word) {
        return word.lower().length() > 2
                && !GRAMMAR.contains(word.lower())
                && !word.isAny(SMALL)
                && !word.can(Lexicon.PRONOUN | Lexicon.DETERMINER | Lexicon.MODAL | Lexicon.PREPOSITION);
    }

    /** Whether an answer talks about the answer it would give. */
    private static boolean recites(Transcript transcript, List<Quote> recited) {
        long clauses = transcript.clauses().stream()
                .filter(clause -> clause.verb() >= 0)
                .count();
        return recited.size() >= 3 && recited.size() * 8L >= clauses || recited.size() == 2 && clauses <= 10;
    }
}
