package debrief.engine.text;

import static debrief.engine.text.ClosedWords.BE;
import static debrief.engine.text.ClosedWords.CONDITIONS;
import static debrief.engine.text.ClosedWords.COORDINATORS;
import static debrief.engine.text.ClosedWords.DO;
import static debrief.engine.text.ClosedWords.HAVE;
import static debrief.engine.text.ClosedWords.MODALS;
import static debrief.engine.text.ClosedWords.NEGATIONS;
import static debrief.engine.text.ClosedWords.SUBORDINATORS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words into sentences and clauses. Punctuation helps where there is any; where there is none, a
 * conjunction, or a new subject after a finite verb, begins a clause.
 */
final class Clauses {
    private static final Set<String> SUBJECT_PRONOUNS = Words.of("i we he she they you it there");
    private static final Set<String> PLURAL_OR_FIRST = Words.of("i we you they people teams engineers");
    private static final Set<String> OTHERS = Words.of("he she they who someone somebody everyone everybody people");
    private static final Set<String> SHORTENED = Words.of("a p am pm e g i vs mr mrs dr inc ltd etc");
    /** After a comma these begin a clause, never the last item of a list. */
    private static final Set<String> JOINS_CLAUSES =
            Words.of("so but because since which who while although though until unless if when whereas");

    private static final Set<String> ASIDE = Words.of(
            "also then just only really actually still already never always simply finally even quickly personally first later now often probably at once basically honestly once longer no");
    private static final Set<String> TELL = Words.of("tell show warn remind promise teach assure convince");
    private static final Set<String> REDUCED = Words.of("called named based given made");

    private final String text;
    private final List<Word> words;
    private final List<Clause> clauses = new ArrayList<>();
    private int sentence;

    private Clauses(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static List<Clause> of(String text, List<Word> words) {
        Clauses cutter = new Clauses(text, words);
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || cutter.sentenceEndsBefore(i)) {
                cutter.sentence(from, i);
                cutter.sentence++;
                from = i;
            }
        }
        return List.copyOf(cutter.clauses);
    }

    private boolean sentenceEndsBefore(int i) {
        int end = words.get(i - 1).span().end();
        int next = words.get(i).span().start();
        for (int at = end; at < next; at++) {
            char c = text.charAt(at);
            if (c == '\n' && at + 1 < next && text.substring(at, next).trim().isEmpty() && newline(at, next)) {
                return true;
            }
            if (c == '!' || c == '?' || c == '\u2026' || c == '\u3002') {
                return true;
            }
            if (c == '.'
                    && at + 1 <= next
                    && !SHORTENED.contains(words.get(i - 1).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean newline(int from, int to) {
        return text.indexOf('\n', from + 1) >= 0 && text.indexOf('\n', from + 1) < to;
    }

    private char markBefore(int i) {
        if (i == 0) {
            return ' ';
        }
        int end = words.get(i - 1).span().end();
        int next = words.get(i).span().start();
        for (int at = end; at < next; at++) {
            char c = text.charAt(at);
            if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '\u2014' || c == '\u2013') {
                return c;
            }
            if (c == '-' && at > end) {
                return c;
            }
        }
        return ' ';
    }

    private void sentence(int from, int to) {
        int start = from;
        boolean finite = false;
        for (int i = from + 1; i < to; i++) {
            finite |= finite(i - 1, start);
            if (begins(i, start, to, finite)) {
                clause(start, i);
                start = i;
                finite = false;
            }
        }
        if (start < to) {
            clause(start, to);
        }
    }

    private boolean begins(int i, int start, int to, boolean finite) {
        Word word = words.get(i);
        char mark = markBefore(i);
        if (mark == ';' || mark == ':' || mark == '\u2014' || mark == '-' || mark == '(' || mark == ')') {
            return finite;
        }
        boolean ahead = finiteAhead(i, to);
        if (mark == ',' && finite && i + 2 < to && JOINS_CLAUSES.contains(word.lower())) {
            return true;
        }
        if (mark == ',') {
            return ahead && (finite || i - start > 1 && startsDependent(start));
        }
        if (!finite) {
            return false;
        }
        if (CONDITIONS.contains(word.lower())) {
            return true;
        }
        if (SUBORDINATORS.contains(word.lower())) {
            return ahead && !(word.lower().equals("that") && words.get(i - 1).can(Lexicon.PREPOSITION));
        }
        if (COORDINATORS.contains(word.lower())) {
            boolean within = auxiliary(words.get(i - 1))
                    && (word.lower().equals("then")
                            || word.lower().equals("yet")
                            || word.lower().equals("so"));
            return ahead && !within && i + 1 < to && startsClause(i + 1, to);
        }
        if (word.can(Lexicon.DETERMINER)) {
            return nounAndVerbFollow(i, start, to);
        }
        return SUBJECT_PRONOUNS.contains(word.lower())
                && !COORDINATORS.contains(words.get(i - 1).lower())
                && !SUBORDINATORS.contains(words.get(i - 1).lower())
                && !words.get(i - 1).can(Lexicon.PREPOSITION)
                && verbFollows(i, to)
                && !auxiliary(words.get(i - 1));
    }

    /** Whether a new subject and its verb follow what is complete: "we made the date | the disk died". */
    private boolean nounAndVerbFollow(int i, int start, int to) {
        Word before = words.get(i - 1);
        boolean complete = before.can(Lexicon.NOUN | Lexicon.ADVERB | Lexicon.PRONOUN)
                || Figures.isFigure(before)
                || !before.known();
        if (!complete
                || before.can(Lexicon.PREPOSITION | Lexicon.DETERMINER)
                || before.lower().equals("all")
                || before.can(Lexicon.PRONOUN) && i > 1 && words.get(i - 2).isAny(TELL)
                || COORDINATORS.contains(before.lower())
                || SUBORDINATORS.contains(before.lower())
                || auxiliary(before)
                || finite(i - 1, start)) {
            return false;
        }
        for (int at = i + 1; at < Math.min(to, i + 5); at++) {
            if (markBefore(at) != ' ') {
                return false;
            }
            if (at > i + 1 && finite(at, i)) {
                return true;
            }
            if (!words.get(at).can(Lexicon.NOUN | Lexicon.ADJECTIVE)
                    && words.get(at).known()) {
                return false;
            }
        }
        return false;
    }

    private boolean startsDependent(int start) {
        return CONDITIONS.contains(words.get(start).lower())
                || words.get(start).lower().equals("should")
                || SUBORDINATORS.contains(words.get(start).lower());
    }

    /** Whether a verb, or a subject and a verb, follows a conjunction: "and moved", "and the queue was". */
    private boolean startsClause(int i, int to) {
        Word word = words.get(i);
        if (SUBJECT_PRONOUNS.contains(word.lower()) || SUBORDINATORS.contains(word.lower())) {
            return true;
        }
        if (word.can(Lexicon.PAST)
                || auxiliary(word)
                || ASIDE.contains(word.lower())
                        && i + 1 < to
                        && words.get(i + 1).can(Lexicon.PAST)) {
            return true;
        }
        for (int at = i; at < Math.min(to, i + 6); at++) {
            if (finite(at, i)) {
                return at > i;
            }
            if (markBefore(at) == ',' && at > i) {
                return false;
            }
        }
        return false;
    }

    private boolean verbFollows(int i, int to) {
        for (int at = i + 1; at < Math.min(to, i + 4); at++) {
            if (auxiliary(words.get(at)) || words.get(at).can(Lexicon.PAST | Lexicon.BASE | Lexicon.THIRD)) {
                return true;
            }
            if (!words.get(at).can(Lexicon.ADVERB)
                    && !ASIDE.contains(words.get(at).lower())) {
                return false;
            }
        }
        return false;
    }

    private boolean finiteAhead(int i, int to) {
        for (int at = i; at < Math.min(to, i + 12); at++) {
            if (at > i && markBefore(at) != ' ') {
                return false;
            }
            if (finite(at, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean auxiliary(Word word) {
        return BE.contains(word.lower()) && !word.can(Lexicon.BASE | Lexicon.PARTICIPLE | Lexicon.GERUND)
                || HAVE.contains(word.lower()) && !word.lower().equals("having")
                || DO.contains(word.lower())
                || MODALS.contains(word.lower());
    }

    /** Whether the word at i is the finite verb of a clause that began at start. */
    private boolean finite(int i, int start) {
        Word word = words.get(i);
        if (word.lower().equals("'s")) {
            return i > start && words.get(i - 1).can(Lexicon.PRONOUN);
        }
        if (auxiliary(word)) {
            boolean month =
                    word.lower().equals("may") && i > start && words.get(i - 1).can(Lexicon.PREPOSITION);
            return !month && !(i > start && words.get(i - 1).lower().equals("to"));
        }
        if (!word.can(Lexicon.PAST | Lexicon.THIRD | Lexicon.BASE) || nounBeforeVerb(i)) {
            return false;
        }
        Word before = i > start ? words.get(i - 1) : null;
        for (int back = i - 1;
                before != null && ASIDE.contains(before.lower()) && back > start && back > i - 4;
                back--) {
            before = words.get(back - 1);
        }
        if (before == null) {
            return word.can(Lexicon.PAST) && !word.can(Lexicon.ADJECTIVE);
        }
        if (before.can(Lexicon.DETERMINER)
                || before.lower().equals("to")
                || before.lower().endsWith("'s")
                || auxiliary(before)
                || NEGATIONS.contains(before.lower()) && i - 1 > start && auxiliary(words.get(i - 2))) {
            return false;
        }
        boolean pronoun = SUBJECT_PRONOUNS.contains(before.lower())
                || OTHERS.contains(before.lower())
                || before.lower().equals("nobody")
                || before.lower().equals("that")
                || before.lower().equals("which")
                || before.lower().equals("this");
        if (word.can(Lexicon.PAST)) {
            if (REDUCED.contains(word.lower()) && !pronoun && !People.isPerson(before)) {
                return false;
            }
            if (word.can(Lexicon.ADJECTIVE) && !pronoun && word.can(Lexicon.PARTICIPLE)) {
                return before.can(Lexicon.NOUN) && !before.can(Lexicon.PREPOSITION);
            }
            return pronoun
                    || before.can(Lexicon.NOUN)
                    || COORDINATORS.contains(before.lower())
                    || before.digits()
                    || before.can(Lexicon.ADVERB)
                    || !before.known();
        }
        if (pronoun) {
            return true;
        }
        if (word.can(Lexicon.THIRD)
                && before.can(Lexicon.NOUN | Lexicon.GERUND)
                && !before.lower().endsWith("s")
                && takesAnObject(i)) {
            return true;
        }
        if (word.can(Lexicon.NOUN) || word.can(Lexicon.ADJECTIVE) || word.can(Lexicon.PREPOSITION)) {
            return false;
        }
        return before.can(Lexicon.NOUN)
                        && (word.can(Lexicon.THIRD)
                                || PLURAL_OR_FIRST.contains(before.lower())
                                || before.lower().endsWith("s"))
                || !before.known() && word.can(Lexicon.THIRD);
    }

    /** Whether a word that looks the same in the past and in the present is a noun: "the cost rose", "the cut was deep". */
    private boolean nounBeforeVerb(int i) {
        Word word = words.get(i);
        if (!word.can(Lexicon.NOUN)
                || !word.can(Lexicon.PAST)
                || !word.can(Lexicon.BASE)
                || i + 1 >= words.size()
                || markBefore(i + 1) != ' ') {
            return false;
        }
        Word next = words.get(i + 1);
        return auxiliary(next) || next.can(Lexicon.PAST) && !next.can(Lexicon.ADJECTIVE | Lexicon.PREPOSITION);
    }

    /** Whether what follows a word shows that it was a verb: "the scanner compares the code", "it points to them". */
    private boolean takesAnObject(int i) {
        if (i + 1 >= words.size() || markBefore(i + 1) != ' ') {
            return false;
        }
        Word next = words.get(i + 1);
        return next.can(Lexicon.DETERMINER | Lexicon.PRONOUN)
                || next.lower().equals("to")
                || Figures.isFigure(next)
                || next.can(Lexicon.ADJECTIVE) && !next.can(Lexicon.NOUN | Lexicon.PREPOSITION);
    }

    private void clause(int from, int to) {
        List<Word> of = words.subList(from, to);
        int first = -1;
        for (int i = from; i < to; i++) {
            if (finite(i, from)) {
                first = i - from;
                break;
            }
        }
        String opening = "";
        for (int i = 0; i < Math.min(of.size(), 3); i++) {
            String lower = of.get(i).lower();
            if (SUBORDINATORS.contains(lower) || COORDINATORS.contains(lower) || CONDITIONS.contains(lower)) {
                opening = lower;
                if (CONDITIONS.contains(lower) || !COORDINATORS.contains(lower)) {
                    break;
                }
            } else {
                break;
            }
        }
        if (first < 0) {
            Mode mode = CONDITIONS.contains(opening) ? Mode.CONDITION : Mode.VERBLESS;
            int verb = of.get(0).can(Lexicon.BASE) && !of.get(0).can(Lexicon.PREPOSITION | Lexicon.PRONOUN) ? 0 : -1;
            clauses.add(new Clause(
                    clauses.size(),
                    sentence,
                    List.copyOf(of),
                    Subject.NOBODY,
                    verb,
                    mode,
                    negated(of, 3),
                    opening,
                    List.of(),
                    Figures.count(of),
                    Quantity.in(of),
                    Managerial.in(of),
                    Clause.plain(of)));
            return;
        }
        int verb = main(of, first);
        Mode mode = CONDITIONS.contains(opening) || inverted(of, first) ? Mode.CONDITION : mode(of, first, verb);
        @Nullable Passive passive = passive(of, first, verb);
        Nominals.Deed deed = Nominals.in(of, first, verb, passive != null);
        Subject subject = deed.doer() != null ? deed.doer() : subject(of, first, verb, passive);
        clauses.add(new Clause(
                clauses.size(),
                sentence,
                List.copyOf(of),
                subject,
                verb,
                mode,
                negated(of, verb + 1),
                opening,
                deed.verbs(),
                Figures.count(of),
                Quantity.in(of),
                Managerial.in(of),
                Clause.plain(of)));
    }

    /** A negation denies a clause when it stands before its verb or right behind it. */
    private static boolean negated(List<Word> of, int last) {
        for (int i = 0; i <= Math.min(last, of.size() - 1); i++) {
            if (NEGATIONS.contains(of.get(i).lower()) && !of.get(i).lower().equals("without")) {
                return true;
            }
        }
        return false;
    }

    /** "Had it not been for", "should probes exceed": a condition without its if. */
    private static boolean inverted(List<Word> of, int first) {
        if (first != 0 || of.size() < 3) {
            return false;
        }
        return switch (of.get(0).lower()) {
            case "had" -> SUBJECT_PRONOUNS.contains(of.get(1).lower());
            case "should" ->
                !SUBJECT_PRONOUNS.contains(of.get(1).lower())
                        && !of.get(1).lower().equals("n't");
            default -> false;
        };
    }

    /** The verb behind the auxiliaries: "did n't really want" is about wanting. */
    private static int main(List<Word> of, int first) {
        if (!auxiliary(of.get(first)) && !of.get(first).lower().equals("'s")) {
            return first;
        }
        boolean ought = of.get(first).lower().equals("ought");
        for (int i = first + 1; i < Math.min(of.size(), first + 7); i++) {
            Word word = of.get(i);
            if (ought && word.lower().equals("to")) {
                continue;
            }
            if (auxiliary(word) && !HAVE.contains(word.lower()) && !BE.contains(word.lower())) {
                continue;
            }
            if (BE.contains(word.lower()) || HAVE.contains(word.lower())) {
                continue;
            }
            if (NEGATIONS.contains(word.lower()) || word.can(Lexicon.ADVERB) || ASIDE.contains(word.lower())) {
                continue;
            }
            boolean progressive = word.lower().equals("going")
                    && i + 2 < of.size()
                    && of.get(i + 1).lower().equals("to");
            if (progressive) {
                return i + 2;
            }
            if (SUBJECT_PRONOUNS.contains(word.lower())) {
                continue;
            }
            if (word.can(Lexicon.VERB) && !word.can(Lexicon.DETERMINER | Lexicon.PREPOSITION | Lexicon.PRONOUN)) {
                return i;
            }
            return first;
        }
        return first;
    }

    private static Mode mode(List<Word> of, int first, int verb) {
        Word finite = of.get(first);
        String lower = finite.lower();
        if (MODALS.contains(lower)) {
            boolean have = false;
            boolean not = false;
            for (int i = first + 1; i < Math.min(of.size(), first + 4); i++) {
                have |= of.get(i).lower().equals("have") || of.get(i).lower().equals("'ve");
                not |= NEGATIONS.contains(of.get(i).lower());
            }
            if (lower.equals("'d")) {
                Word main = of.get(verb);
                if (main.lower().equals("been")
                        || verb > first + 1 && of.get(first + 1).lower().equals("been")
                        || main.lower().equals("had")
                        || main.can(Lexicon.PARTICIPLE) && !main.can(Lexicon.BASE)) {
                    return have ? Mode.UNREAL : Mode.HAPPENED;
                }
            }
            if (have && verb > first + 1) {
                return Mode.UNREAL;
            }
            if (lower.equals("could") || lower.equals("cannot")) {
                return not ? Mode.HAPPENED : Mode.PLANNED;
            }
            if (lower.equals("can") || lower.equals("ca")) {
                return Mode.PRESENT;
            }
            if (lower.equals("would") && not) {
                // "He wouldn't sign" is a refusal that took place.
                return Mode.HAPPENED;
            }
            return Mode.PLANNED;
        }
        if (lower.equals("'s") || lower.equals("'ve") || lower.equals("has") || lower.equals("have")) {
            Word main = of.get(verb);
            return main.can(Lexicon.PARTICIPLE) && verb > first ? Mode.HAPPENED : Mode.PRESENT;
        }
        if (finite.can(Lexicon.PAST)) {
            return Mode.HAPPENED;
        }
        for (int i = first + 1; i < verb; i++) {
            if (of.get(i).lower().equals("going")) {
                return Mode.PLANNED;
            }
        }
        return Mode.PRESENT;
    }

    private Subject subject(List<Word> of, int first, int verb, @Nullable Passive passive) {
        Subject found = null;
        for (int i = 0; i < first; i++) {
            String lower = of.get(i).lower();
            if (lower.equals("i") || lower.equals("myself") && found == null) {
                found = Subject.ME;
            } else if (lower.equals("we") || lower.equals("us")) {
                found = Subject.US;
            } else if (lower.equals("you")) {
                found = Subject.YOU;
            } else if (OTHERS.contains(lower) && !lower.equals("who")) {
                found = Subject.OTHER;
            } else if (lower.equals("who")) {
                found = Subject.OTHER;
            } else if (lower.equals("nobody") || lower.equals("none")) {
                found = Subject.NOBODY;
            } else if (People.isPerson(of.get(i)) && found != Subject.ME && found != Subject.US) {
                found = Subject.OTHER;
            } else if (found == null
                    && !ASIDE.contains(lower)
                    && (of.get(i).can(Lexicon.NOUN)
                            || lower.equals("it")
                            || lower.equals("that")
                            || lower.equals("this")
                            || lower.equals("which")
                            || lower.equals("there")
                            || !of.get(i).known())) {
                found = Subject.THING;
            }
        }
        if (passive != null) {
            return passive.actor(of);
        }
        if (found == Subject.THING
                && People.doesWhatPeopleDo(of.get(verb))
                && hasName(of, first)
                && of.subList(0, first).stream().noneMatch(Parts::isPart)) {
            return Subject.OTHER;
        }
        if (found != null) {
            return found;
        }
        if (!clauses.isEmpty()) {
            Clause before = clauses.get(clauses.size() - 1);
            if (before.sentence() == sentence && before.verb() >= 0) {
                return before.subject();
            }
        }
        return of.get(first).can(Lexicon.PAST) && !BE.contains(of.get(first).lower()) ? Subject.ME : Subject.NOBODY;
    }

    private static boolean hasName(List<Word> of, int first) {
        for (int i = 0; i < first; i++) {
            if (of.get(i).can(Lexicon.NOUN) && !of.get(i).lower().equals("it")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Passive passive(List<Word> of, int first, int verb) {
        for (Passive passive : Passive.in(of)) {
            if (passive.auxiliary() >= first && passive.participle() == verb) {
                return passive;
            }
        }
        return null;
    }
}
