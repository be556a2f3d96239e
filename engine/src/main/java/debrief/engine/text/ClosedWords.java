package debrief.engine.text;

import debrief.engine.text.Lexicon.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words a grammar closes: pronouns, auxiliaries, negations, contractions with and without their apostrophe. */
final class ClosedWords {
    static final Set<String> BE = Words.of("be am is are was were been being 'm 're 's");
    static final Set<String> HAVE = Words.of("have has had having 've");
    static final Set<String> DO = Words.of("do does did");
    static final Set<String> MODALS =
            Words.of("will would shall should can could may might must ought 'll 'd wo ca sha cannot");
    static final Set<String> NEGATIONS =
            Words.of("not n't never no nobody none nothing nowhere neither nor without cannot hardly rarely seldom");
    static final Set<String> CONDITIONS = Words.of("if unless whether suppose supposing");
    static final Set<String> SUBORDINATORS = Words.of(
            "because since although though while when whenever which who whom whose that until till unless if whereas where as after before once so but whether why how what except");
    static final Set<String> COORDINATORS = Words.of("and or but so then yet nor");

    /** Spoken contractions as a speech recogniser writes them: no apostrophe, one word. */
    private static final Map<String, String[]> JOINED = new HashMap<>();

    static {
        for (String verb : "do does did is are was were have has had would could should must need".split(" ", -1)) {
            JOINED.put(verb + "nt", new String[] {verb, "n't"});
        }
        JOINED.put("dont", new String[] {"do", "n't"});
        JOINED.put("wont", new String[] {"will", "n't"});
        JOINED.put("cant", new String[] {"can", "n't"});
        JOINED.put("im", new String[] {"i", "'m"});
        JOINED.put("ive", new String[] {"i", "'ve"});
        JOINED.put("theyre", new String[] {"they", "'re"});
        JOINED.put("theyd", new String[] {"they", "'d"});
        JOINED.put("theyve", new String[] {"they", "'ve"});
        JOINED.put("youre", new String[] {"you", "'re"});
        JOINED.put("youd", new String[] {"you", "'d"});
        JOINED.put("weve", new String[] {"we", "'ve"});
        JOINED.put("thats", new String[] {"that", "'s"});
        JOINED.put("whats", new String[] {"what", "'s"});
        JOINED.put("theres", new String[] {"there", "'s"});
        JOINED.put("hes", new String[] {"he", "'s"});
        JOINED.put("shes", new String[] {"she", "'s"});
        JOINED.put("itd", new String[] {"it", "'d"});
        JOINED.put("hed", new String[] {"he", "'d"});
    }

    private static final Map<String, Entry> ENTRIES = new HashMap<>();

    static {
        put(
                "i we he she they it you me us him her them this that these those who which what there someone somebody "
                        + "anyone anybody everyone everybody nobody myself ourselves himself herself itself themselves",
                Lexicon.PRONOUN);
        put("my our his their your its", Lexicon.DETERMINER);
        put("the a an some any each every no", Lexicon.DETERMINER);
        put("not n't never", Lexicon.ADVERB);
        put("and or but if", Lexicon.PREPOSITION);
        put("of in on at by for with from into onto about than because", Lexicon.PREPOSITION);
        verb("be", "am is are 'm 're", Lexicon.THIRD);
        verb("be", "was were", Lexicon.PAST);
        verb("be", "'s", Lexicon.THIRD);
        verb("be", "be", Lexicon.BASE);
        verb("be", "been", Lexicon.PARTICIPLE);
        verb("be", "being", Lexicon.GERUND);
        verb("have", "have 've", Lexicon.BASE);
        verb("have", "has", Lexicon.THIRD);
        verb("have", "had", Lexicon.PAST | Lexicon.PARTICIPLE);
        verb("do", "do", Lexicon.BASE);
        verb("do", "does", Lexicon.THIRD);
        verb("do", "did", Lexicon.PAST);
        verb("will", "will 'll wo", Lexicon.MODAL);
        verb("would", "would 'd", Lexicon.MODAL);
        verb("can", "can ca cannot", Lexicon.MODAL);
        verb("could", "could", Lexicon.MODAL);
        verb("should", "should shall sha ought", Lexicon.MODAL);
        verb("may", "may might", Lexicon.MODAL);
        verb("must", "must", Lexicon.MODAL);
    }

    private ClosedWords() {}

    /** The two halves of a contraction written as one word, or null. */
    static String @Nullable [] joined(String lower) {
        return JOINED.get(lower);
    }

    static @Nullable Entry entry(String lower) {
        return ENTRIES.get(lower);
    }

    private static void put(String words, int tag) {
        for (String word : words.split("\\s+", -1)) {
            ENTRIES.put(word, new Entry(List.of(word), tag, true));
        }
    }

    private static void verb(String lemma, String forms, int tag) {
        for (String form : forms.split("\\s+", -1)) {
            ENTRIES.put(form, new Entry(List.of(lemma), tag, true));
        }
    }
}
