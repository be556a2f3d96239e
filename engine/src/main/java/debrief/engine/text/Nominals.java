package debrief.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deeds said with a noun: "took the decision to", "made a postponement of", "her refusal was". */
final class Nominals {
    /** Verbs that say little: the noun behind them says what was done. */
    private static final Set<String> LIGHT = Words.of(
            "make take give put carry undertake perform conduct issue raise obtain express reach lodge file voice submit provide "
                    + "do effect render initiate");

    /** Nouns for what only somebody can do: whose it is tells who did it. */
    private static final Set<String> DONE_BY_SOMEBODY = Words.of(
            "decision refusal objection request recommendation proposal choice selection preference insistence approval rejection "
                    + "agreement demand promise reply claim warning suggestion complaint escalation admission concession advice fear "
                    + "opposition veto assumption underestimation misjudgement misjudgment omission oversight postponement cancellation "
                    + "acceptance consent statement assertion explanation apology argument intention belief conclusion instruction "
                    + "verdict call mistake error");

    private static final String[][] ENDINGS = {
        {"ication", "y"},
        {"isation", "ise"},
        {"ization", "ize"},
        {"ition", "e"},
        {"ation", "ate", "e", ""},
        {"cision", "cide"},
        {"ssion", "t", "ss"},
        {"nsion", "nd"},
        {"sion", "d", "de", "se"},
        {"ption", "pt", "be"},
        {"ction", "ct", "ce"},
        {"tion", "te", "t"},
        {"ment", ""},
        {"al", "e", ""},
        {"ance", "", "e"},
        {"ence", "", "e"},
        {"ure", "", "e"},
        {"ing", "", "e"},
    };

    /**
     * What is done in a clause, where a noun says it.
     *
     * @param verbs the verbs the noun may come from
     * @param doer whose deed it is, where that is said by a possessive; null where the subject of the clause does it
     */
    record Deed(List<String> verbs, @Nullable Subject doer) {
        static final Deed NONE = new Deed(List.of(), null);
    }

    private Nominals() {}

    /** What is done in a clause whose finite verb stands at {@code first} and whose meaning at {@code verb}. */
    static Deed in(List<Word> of, int first, int verb, boolean passive) {
        Word main = of.get(verb);
        if (main.isAny(LIGHT)) {
            int noun = passive ? noun(of, 0, first) : noun(of, verb + 1, of.size());
            if (noun >= 0) {
                return new Deed(verbs(of.get(noun)), null);
            }
        }
        if (passive) {
            return Deed.NONE;
        }
        int own = possessed(of, 0, first);
        if (own > 0) {
            return new Deed(verbs(of.get(own)), owner(of.get(own - 1)));
        }
        return main.is("be") ? mine(of, first, verb) : Deed.NONE;
    }

    /** "The decision was mine", "the approval had been my own", "that was an omission on my part". */
    private static Deed mine(List<Word> of, int first, int verb) {
        for (int i = verb + 1; i < of.size(); i++) {
            String lower = of.get(i).lower();
            boolean own = lower.equals("mine")
                    || lower.equals("my")
                            && i + 1 < of.size()
                            && (of.get(i + 1).lower().equals("own")
                                    || of.get(i + 1).lower().equals("part")
                                    || of.get(i + 1).isAny(DONE_BY_SOMEBODY));
            if (own) {
                List<String> verbs = new ArrayList<>();
                for (int at = 0; at < of.size(); at++) {
                    if ((at < first || at > verb) && of.get(at).isAny(DONE_BY_SOMEBODY)) {
                        verbs.addAll(verbs(of.get(at)));
                    }
                }
                return verbs.isEmpty() ? Deed.NONE : new Deed(List.copyOf(verbs), Subject.ME);
            }
        }
        return Deed.NONE;
    }

    /** The noun a possessive stands before, where it is one that only somebody can do: "her refusal"; or -1. */
    private static int possessed(List<Word> of, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (owner(of.get(i)) != null && of.get(i + 1).isAny(DONE_BY_SOMEBODY)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static @Nullable Subject owner(Word word) {
        return switch (word.lower()) {
            case "my" -> Subject.ME;
            case "his", "her", "their" -> Subject.OTHER;
            default -> null;
        };
    }

    /** The noun that is made, taken or given: the last of the first run of nouns within seven words; or -1. */
    private static int noun(List<Word> of, int from, int to) {
        int found = -1;
        for (int i = from; i < Math.min(to, from + 7); i++) {
            Word word = of.get(i);
            if (word.can(Lexicon.NOUN) && !word.can(Lexicon.PRONOUN | Lexicon.DETERMINER)) {
                found = i;
            } else if (found >= 0) {
                return found;
            } else if (word.can(Lexicon.PREPOSITION)
                            && !word.lower().equals("out")
                            && !word.lower().equals("to")
                    || ClosedWords.SUBORDINATORS.contains(word.lower())) {
                return -1;
            }
        }
        return found;
    }

    /** The verbs a noun may come from, itself among them: "postponement" from "postpone", "request" from "request". */
    static List<String> verbs(Word noun) {
        List<String> verbs = new ArrayList<>();
        for (String lemma : noun.lemmas()) {
            verbs.add(lemma);
            for (String[] ending : ENDINGS) {
                if (lemma.endsWith(ending[0]) && lemma.length() > ending[0].length() + 2) {
                    String stem = lemma.substring(0, lemma.length() - ending[0].length());
                    for (int i = 1; i < ending.length; i++) {
                        verbs.add(stem + ending[i]);
                    }
                    break;
                }
            }
            String irregular = switch (lemma) {
                case "choice" -> "choose";
                case "belief" -> "believe";
                case "proof" -> "prove";
                case "apology" -> "apologise";
                case "advice" -> "advise";
                case "response" -> "respond";
                case "reply" -> "reply";
                case "permission" -> "permit";
                case "description" -> "describe";
                case "division" -> "divide";
                case "revision" -> "revise";
                case "withdrawal" -> "withdraw";
                case "comparison" -> "compare";
                case "analysis" -> "analyse";
                case "conclusion" -> "conclude";
                case "complaint" -> "complain";
                case "sale" -> "sell";
                case "loss" -> "lose";
                case "failure" -> "fail";
                case "inquiry", "enquiry", "question" -> "ask";
                case "omission" -> "omit";
                default -> "";
            };
            if (!irregular.isEmpty()) {
                verbs.add(irregular);
            }
        }
        return List.copyOf(verbs);
    }
}
