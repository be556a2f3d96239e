package debrief.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A passive: a form of "be" or "get", and what was done. "It was halted", "they got moved by the night shift".
 *
 * @param auxiliary the place of the "be" or "get" among the words, from 0
 * @param participle the place of what was done
 * @param agent the place of the first word behind "by" that tells who or what did it, or -1 where nobody is named
 */
public record Passive(int auxiliary, int participle, int agent) {
    private static final Set<String> GET = Words.of("get gets got getting gotten");
    /** What may stand between "was" and what was done, beside adverbs. */
    private static final Set<String> BETWEEN =
            Words.of("not n't never also all both each even just only then already still now always often being been");
    /** They look like what was done to somebody, and say how somebody or something is. */
    private static final Set<String> STATES = Words.of(
            "tired excited interested bored worried scared confused pleased satisfied convinced surprised disappointed concerned "
                    + "committed dedicated experienced used supposed married complicated complex advanced crowded detailed talented "
                    + "gifted organized organised overrated underrated related involved amused annoyed ashamed amazed frustrated "
                    + "fascinated exhausted embarrassed frightened stressed relaxed thrilled delighted relieved motivated obsessed "
                    + "addicted prepared qualified skilled aligned packed heated outdated limited mixed sacred naked blessed "
                    + "wicked unexpected unlimited unprecedented unheard unrelated retired aged filled cultured gone come become "
                    + "been happened occurred arrived fallen risen grown stuck broken opposed inclined accustomed "
                    + "acquainted devoted determined divided twisted fed upset distressed biased flawed doomed skewed disgusted intrigued inspired invested focused jaded sophisticated open like better "
                    + "well over busy close present separate alternate live slow clear clean dry empty free wet warm "
                    + "cool own right wrong even level late early");

    /** Behind "by" they tell when, how or how much, and not who. */
    private static final Set<String> NO_AGENT = Words.of(
            "then now noon midnight tomorrow tonight today monday tuesday wednesday thursday friday saturday sunday january "
                    + "february march april may june july august september october november december christmas easter spring summer "
                    + "autumn winter fall morning evening night week weekend month quarter year day hour minute end time date deadline "
                    + "start hand mistake accident default chance phone email mail post far definition means way half percent "
                    + "law name turn surprise itself and or the a an more less least most "
                    + "about around nearly almost q1 q2 q3 q4");

    private static final Set<String> NAMED =
            Words.of("me us him her them whom myself ourselves himself herself everyone everybody someone somebody");
    private static final int REACH = 6;

    /** Every passive in a run of words, in order. */
    public static List<Passive> in(List<Word> words) {
        List<Passive> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int participle = begins(words, i) ? participle(words, i) : -1;
            if (participle < 0) {
                continue;
            }
            int agent = agent(words, participle);
            if (agent >= 0 || !isState(words, participle)) {
                found.add(new Passive(i, participle, agent));
                i = participle;
            }
        }
        return found;
    }

    private static boolean begins(List<Word> words, int i) {
        String lower = words.get(i).lower();
        if (lower.equals("'s")) {
            return i > 0 && words.get(i - 1).can(Lexicon.PRONOUN);
        }
        return ClosedWords.BE.contains(lower) || GET.contains(lower);
    }

    /** Whether it says how something is: "was tired", "is well known"; but "being done" is a deed. */
    private static boolean isState(List<Word> words, int participle) {
        String before = words.get(participle - 1).lower();
        return switch (words.get(participle).lower()) {
            case "known" -> before.equals("well");
            case "done" -> !(before.equals("was") || before.equals("being") || before.equals("been"));
            default -> STATES.contains(words.get(participle).lower()) && !before.equals("being");
        };
    }

    private static int participle(List<Word> words, int auxiliary) {
        boolean get = GET.contains(words.get(auxiliary).lower());
        for (int i = auxiliary + 1; i < Math.min(words.size(), auxiliary + 5); i++) {
            Word word = words.get(i);
            if (BETWEEN.contains(word.lower())) {
                continue;
            }
            if (word.can(Lexicon.PARTICIPLE)) {
                return get && word.can(Lexicon.BASE | Lexicon.THIRD) ? -1 : i;
            }
            if (!word.known() && word.lower().endsWith("ed")) {
                return i;
            }
            if (!word.can(Lexicon.ADVERB) || word.can(Lexicon.DETERMINER | Lexicon.PREPOSITION)) {
                return -1;
            }
        }
        return -1;
    }

    private static int agent(List<Word> words, int participle) {
        for (int i = participle + 1; i < Math.min(words.size() - 1, participle + 1 + REACH); i++) {
            if (words.get(i).lower().equals("by")) {
                return named(words, i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Whether what follows "by" is somebody or something that acts. */
    private static boolean named(List<Word> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            Word word = words.get(i);
            if (NAMED.contains(word.lower())) {
                return true;
            }
            if (word.can(Lexicon.DETERMINER)
                    || word.lower().equals("the")
                    || word.lower().equals("a")) {
                continue;
            }
            if (Figures.isFigure(word) || NO_AGENT.contains(word.lower())) {
                return false;
            }
            if (word.can(Lexicon.GERUND) && !word.can(Lexicon.NOUN)) {
                return false;
            }
            if (word.can(Lexicon.NOUN) || !word.known()) {
                return true;
            }
            if (!word.can(Lexicon.ADJECTIVE | Lexicon.ADVERB | Lexicon.PARTICIPLE)) {
                return false;
            }
        }
        return false;
    }

    /** Who acts in it: whoever stands behind "by", and else nobody. */
    Subject actor(List<Word> words) {
        if (agent < 0) {
            return Subject.NOBODY;
        }
        for (int i = agent; i < Math.min(words.size(), agent + 5); i++) {
            Word word = words.get(i);
            switch (word.lower()) {
                case "me", "myself" -> {
                    return Subject.ME;
                }
                case "us", "ourselves" -> {
                    return Subject.US;
                }
                case "him", "her", "them", "whom", "himself", "everyone", "everybody" -> {
                    if (i == agent) {
                        return Subject.OTHER;
                    }
                }
                default -> {
                    if (People.isPerson(word) || !word.known()) {
                        return Subject.OTHER;
                    }
                }
            }
        }
        return Subject.THING;
    }
}
