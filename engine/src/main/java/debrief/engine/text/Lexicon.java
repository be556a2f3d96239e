package debrief.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Dictionary forms and parts of speech. The dictionary is LanguageTool's English one, read by Morfologik; its
 * tags are those of the Penn Treebank. One is made for each reading: the look-up keeps buffers of its own.
 */
public final class Lexicon {
    /** Past tense: "stopped". */
    public static final int PAST = 1;
    /** Past participle: "stopped", "taken". */
    public static final int PARTICIPLE = 2;
    /** Base form: "stop". */
    public static final int BASE = 4;
    /** Present, third person: "stops". */
    public static final int THIRD = 8;
    /** Gerund: "stopping". */
    public static final int GERUND = 16;
    /** Modal: "would". */
    public static final int MODAL = 32;
    /** Any noun. */
    public static final int NOUN = 64;
    /** Adjective. */
    public static final int ADJECTIVE = 128;
    /** Adverb. */
    public static final int ADVERB = 256;
    /** Pronoun. */
    public static final int PRONOUN = 512;
    /** Preposition or subordinating conjunction. */
    public static final int PREPOSITION = 1024;
    /** Determiner. */
    public static final int DETERMINER = 2048;

    /** A number, in digits or in words. */
    public static final int FIGURE = 0x2000;
    /** Any verb form. */
    public static final int VERB = PAST | PARTICIPLE | BASE | THIRD | GERUND;

    private static final Dictionary ENGLISH = load();

    /** So many words are remembered between readings. */
    private static final int MOST_REMEMBERED = 20_000;

    /** Words of the dictionary that were looked up before, because the same ones are read at every pause in typing. No others. */
    private static final Map<String, Entry> SMALL = new ConcurrentHashMap<>();

    /** The same for words that begin with a capital letter. */
    private static final Map<String, Entry> CAPITALS = new ConcurrentHashMap<>();

    private final DictionaryLookup lookup = new DictionaryLookup(ENGLISH);
    private final Map<String, Entry> seen = new HashMap<>();

    Lexicon() {}

    record Entry(List<String> lemmas, int tags, boolean known) {}

    private static Dictionary load() {
        URL url = Objects.requireNonNull(
                Dictionary.class.getResource("/org/languagetool/resource/en/english.dict"),
                "The English dictionary is not on the class path.");
        try {
            return Dictionary.read(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Entry entry(String lower, boolean capital) {
        Entry known = seen.get(lower);
        if (known == null) {
            known = remembered(lower, capital);
            seen.put(lower, known);
        }
        return known;
    }

    private Entry remembered(String lower, boolean capital) {
        Map<String, Entry> words = capital ? CAPITALS : SMALL;
        Entry known = words.get(lower);
        if (known == null) {
            known = find(lower, capital);
            if (known.known() && words.size() < MOST_REMEMBERED) {
                words.put(lower, known);
            }
        }
        return known;
    }

    private Entry find(String lower, boolean capital) {
        Entry closed = ClosedWords.entry(lower);
        if (closed != null) {
            return closed;
        }
        if (lower.length() > 40 || Character.isDigit(lower.charAt(0))) {
            return new Entry(List.of(lower), 0, Character.isDigit(lower.charAt(0)));
        }
        List<WordData> readings = lookup.lookup(lower);
        Set<String> verbs = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        int tags = collect(readings, verbs, others);
        if (tags == 0 && capital) {
            String title = Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
            tags = collect(lookup.lookup(title), verbs, others);
        }
        if (tags == 0) {
            int hyphen = lower.lastIndexOf('-');
            if (hyphen > 0 && hyphen < lower.length() - 1) {
                Entry last = entry(lower.substring(hyphen + 1), false);
                List<String> lemmas = new ArrayList<>(last.lemmas());
                lemmas.add(lower.replace("-", ""));
                return new Entry(List.copyOf(lemmas), last.tags(), last.known());
            }
            return new Entry(List.of(lower), 0, false);
        }
        verbs.addAll(others);
        return new Entry(List.copyOf(verbs), tags, true);
    }

    private static int collect(List<WordData> readings, Set<String> verbs, Set<String> others) {
        int tags = 0;
        for (WordData reading : readings) {
            CharSequence tag = reading.getTag();
            CharSequence stem = reading.getStem();
            if (tag == null || stem == null) {
                continue;
            }
            int bit = bit(tag.toString());
            tags |= bit;
            ((bit & VERB) != 0 ? verbs : others).add(stem.toString().toLowerCase(java.util.Locale.ROOT));
        }
        return tags;
    }

    private static int bit(String tag) {
        if (tag.startsWith("VBD")) {
            return PAST;
        } else if (tag.startsWith("VBN")) {
            return PARTICIPLE;
        } else if (tag.startsWith("VBG")) {
            return GERUND;
        } else if (tag.startsWith("VBZ")) {
            return THIRD;
        } else if (tag.startsWith("VB")) {
            return BASE;
        } else if (tag.startsWith("MD")) {
            return MODAL;
        } else if (tag.startsWith("NN")) {
            return NOUN;
        } else if (tag.startsWith("JJ")) {
            return ADJECTIVE;
        } else if (tag.startsWith("RB")) {
            return ADVERB;
        } else if (tag.startsWith("PRP")) {
            return PRONOUN;
        } else if (tag.startsWith("DT") || tag.startsWith("PDT")) {
            return DETERMINER;
        } else if (tag.startsWith("IN")) {
            return PREPOSITION;
        }
        return 0x1000;
    }
}
