package debrief.content;

import debrief.engine.signal.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of one mapping while they are being read. Each fault becomes a problem on its own line, and
 * what is asked for comes back empty.
 */
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern HTML = Pattern.compile("</?[A-Za-z][^<>]*>|<!--|<!\\w|&(?:[a-z]{2,8}|#\\d+);");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The shipped packs need a third of it. */
    static final int MOST_TERMS = 60;

    static final int LONGEST_TERM = 60;

    private final Page page;
    private final String what;
    private final boolean whole;
    private final int line;
    private final Map<String, Written.Entry> entries = new LinkedHashMap<>();
    private final Set<String> meant = new HashSet<>();

    private Fields(Page page, String what, boolean whole, int line) {
        this.page = page;
        this.what = what;
        this.whole = whole;
        this.line = line;
    }

    /**
     * The keys of a mapping.
     *
     * @param what what it is, with its article, such as "a question"
     * @param known every key it may have
     * @param whole whether the file was read to its end, so that a key that is absent is missing
     */
    static Fields of(Page page, Written value, String what, List<String> known, boolean whole) {
        Fields fields = new Fields(page, what, whole, value.line());
        if (value instanceof Written.Entries written) {
            for (Written.Entry entry : written.entries()) {
                fields.enter(entry, known);
            }
        } else {
            // Where reading broke off, that has been said, and what this would have become is not known.
            if (whole) {
                page.problem(
                        value.line(),
                        "Here stands " + kind(value) + ", where the keys of " + what + " are expected.",
                        "Begin with \"" + known.get(0) + ":\".");
            }
            fields.meant.addAll(known);
        }
        return fields;
    }

    private void enter(Written.Entry entry, List<String> known) {
        if (!known.contains(entry.key())) {
            page.problem(
                    entry.line(),
                    quoted(entry.key()) + " is not a key of " + what + ".",
                    Nearest.sentence(entry.key(), known));
            Nearest.to(entry.key(), known).ifPresent(meant::add);
        } else if (entries.containsKey(entry.key())) {
            page.problem(
                    entry.line(),
                    quoted(entry.key()) + " stands here twice.",
                    "Keep one of the two, and put in it what both say.");
        } else {
            entries.put(entry.key(), entry);
        }
    }

    /** The line of a key, or of the whole where it is absent. */
    int line(String key) {
        Written.Entry entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    /** Whether a key was written. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The value of a key that has to be there. */
    Optional<Written> required(String key) {
        Written.Entry entry = entries.get(key);
        if (entry == null) {
            if (whole && !meant.contains(key)) {
                page.problem(
                        line,
                        capital(what) + " needs " + quoted(key) + ", and it is not here.",
                        "Add a line that begins with \"" + key + ":\".");
            }
            return Optional.empty();
        }
        if (entry.value() instanceof Written.Text text && text.empty()) {
            page.problem(entry.line(), quoted(key) + " is empty.", "Write its value after the colon.");
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** The value of a key that may be left out. */
    Optional<Written> optional(String key) {
        return entries.containsKey(key) ? required(key) : Optional.empty();
    }

    /** Words that have to be there. */
    Optional<String> text(String key) {
        return required(key).flatMap(value -> words(key, value));
    }

    /** Words that may be left out. */
    Optional<String> textIfAny(String key) {
        return optional(key).flatMap(value -> words(key, value));
    }

    /** Words with the line they stand on. */
    Optional<Proof.Said> said(String key) {
        return required(key).flatMap(value -> words(key, value).map(words -> new Proof.Said(words, value.line())));
    }

    /** A name made of a to z, digits and hyphens. */
    Optional<String> id(String key) {
        return text(key).filter(id -> {
            boolean fits = isId(id);
            if (!fits) {
                page.problem(
                        line(key),
                        quoted(id) + " cannot be an id.",
                        "Use small letters a to z, digits and hyphens, and begin with a letter.");
            }
            return fits;
        });
    }

    static boolean isId(String id) {
        return id.length() <= 60 && ID.matcher(id).matches();
    }

    /** A whole number between two others. */
    Optional<Integer> number(String key, int least, int most) {
        return required(key).flatMap(value -> {
            if (value instanceof Written.Text text
                    && text.plain()
                    && text.words().matches("\\d{1,9}")) {
                int number = Integer.parseInt(text.words());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            }
            page.problem(
                    value.line(),
                    quoted(key) + " should be a whole number, but is " + shown(value) + ".",
                    "Use a number from " + least + " to " + most + ", without quotes.");
            return Optional.empty();
        });
    }

    /** A number, with or without decimal places. */
    Optional<Double> figure(String key, double least, double most) {
        return required(key).flatMap(value -> figure(key, value, least, most));
    }

    /** A number, or a list of numbers; nothing where one of them cannot be used. */
    List<Double> figures(String key, double least, double most) {
        Optional<Written> value = required(key);
        List<Written> written =
                value.isPresent() && value.get() instanceof Written.Text ? List.of(value.get()) : items(key, value);
        List<Double> numbers = written.stream()
                .flatMap(item -> figure(key, item, least, most).stream())
                .toList();
        return numbers.size() == written.size() ? numbers : List.of();
    }

    private Optional<Double> figure(String key, Written value, double least, double most) {
        if (value instanceof Written.Text text
                && text.plain()
                && NUMBER.matcher(text.words()).matches()) {
            double number = Double.parseDouble(text.words());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        page.problem(
                value.line(),
                quoted(key) + " should be a number, but is " + shown(value) + ".",
                "Use a number from " + Picture.figure(least) + " to " + Picture.figure(most) + ", without quotes.");
        return Optional.empty();
    }

    /** The entries of a list of mappings, which has to hold at least one. */
    List<Fields> each(String key, String noun, List<String> known) {
        Optional<Written> value = required(key);
        notEmpty(key, value);
        return items(key, value).stream()
                .map(item -> of(page, item, noun, known, whole))
                .toList();
    }

    /** The keys of a mapping that has to be there. */
    Optional<Fields> below(String key, List<String> known) {
        return required(key).map(value -> of(page, value, quoted(key), known, whole));
    }

    /** The keys of a mapping that may be left out. */
    Optional<Fields> belowIfAny(String key, List<String> known) {
        return entries.containsKey(key) ? below(key, known) : Optional.empty();
    }

    /** The keys that are here, in the order they were written. */
    List<String> present() {
        return List.copyOf(entries.keySet());
    }

    /** One of a few known names. */
    <T> Optional<T> one(String key, String noun, List<T> all, Function<T, String> name) {
        return required(key).flatMap(value -> named(key, value, noun, all, name));
    }

    /** Some of a few known names, each once. */
    <T> List<T> some(String key, String noun, List<T> all, Function<T, String> name) {
        List<T> some = new ArrayList<>();
        Optional<Written> value = required(key);
        notEmpty(key, value);
        for (Written item : items(key, value)) {
            named(key, item, noun, all, name).ifPresent(one -> {
                if (some.contains(one)) {
                    page.problem(
                            item.line(),
                            quoted(name.apply(one)) + " stands in " + quoted(key) + " twice.",
                            "Keep it once.");
                } else {
                    some.add(one);
                }
            });
        }
        return List.copyOf(some);
    }

    /** Some of a few known names, each once; the key may be left out. */
    List<String> someIfAny(String key, String noun, List<String> all) {
        return optional(key).isPresent() ? some(key, noun, all, Function.identity()) : List.of();
    }

    /** One of a few names; the key may be left out. */
    Optional<String> oneIfAny(String key, String noun, List<String> all) {
        return optional(key).isPresent() ? one(key, noun, all, Function.identity()) : Optional.empty();
    }

    /**
     * A sentence by each of a few known names, in the order they were written; the key may be left out.
     *
     * @param noun what one of them is
     * @param nouns what several are
     */
    Map<String, String> textsByName(String key, String noun, String nouns, List<String> all) {
        Map<String, String> texts = new LinkedHashMap<>();
        optional(key).ifPresent(value -> {
            if (value instanceof Written.Entries written) {
                for (Written.Entry entry : written.entries()) {
                    if (!all.contains(entry.key())) {
                        page.problem(
                                entry.line(),
                                quoted(entry.key()) + " is not a " + noun + ".",
                                Nearest.sentence(entry.key(), all));
                    } else if (texts.containsKey(entry.key())) {
                        page.problem(entry.line(), quoted(entry.key()) + " stands here twice.", "Keep one of the two.");
                    } else {
                        entry(entry.key(), entry.value()).ifPresent(words -> texts.put(entry.key(), words));
                    }
                }
            } else {
                page.problem(
                        value.line(),
                        quoted(key) + " should name " + nouns + ", each with a sentence, but is " + kind(value) + ".",
                        "Write each on its own line, like " + all.get(0) + ": \"...\".");
            }
        });
        return Collections.unmodifiableMap(texts);
    }

    /** A list of words that has to hold at least one entry. */
    List<String> texts(String key) {
        Optional<Written> value = required(key);
        notEmpty(key, value);
        return texts(key, value);
    }

    private void notEmpty(String key, Optional<Written> value) {
        if (value.isPresent()
                && value.get() instanceof Written.Items list
                && list.items().isEmpty()) {
            page.problem(list.line(), quoted(key) + " is an empty list.", "Write at least one entry.");
        }
    }

    /** The entries of a list that has to hold at least one. */
    List<Written> some(String key) {
        Optional<Written> value = required(key);
        notEmpty(key, value);
        return items(key, value);
    }

    /** A list of words that may be left out. */
    List<String> textsIfAny(String key) {
        return texts(key, optional(key));
    }

    private List<String> texts(String key, Optional<Written> value) {
        return items(key, value).stream()
                .flatMap(item -> entry(key, item).stream())
                .toList();
    }

    /** One entry of a list of words. */
    Optional<String> entry(String key, Written item) {
        if (item instanceof Written.Text text && text.empty()) {
            page.problem(item.line(), "An entry of " + quoted(key) + " is empty.", "Write it, or take it out.");
            return Optional.empty();
        }
        return words(key, item);
    }

    /** The entries of a list; nothing, with a problem, where it is no list. */
    List<Written> items(String key, Optional<Written> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Written.Items list) {
            return list.items();
        }
        page.problem(
                value.get().line(),
                quoted(key) + " should be a list, but is " + kind(value.get()) + ".",
                "Begin each entry on its own line with a hyphen, or put the list in [brackets].");
        return List.of();
    }

    /** Lists of terms. Nothing where one of them cannot be used: a point with half its terms would be another point. */
    List<List<String>> terms(String key) {
        Optional<Written> value = required(key);
        List<List<String>> terms = new ArrayList<>();
        boolean good = true;
        List<Written> lists = items(key, value);
        for (Written list : lists) {
            if (list instanceof Written.Items written) {
                if (written.items().isEmpty()) {
                    page.problem(
                            list.line(),
                            "A term list is empty.",
                            "Write the words that an answer may use, in their dictionary form.");
                }
                if (written.items().size() > MOST_TERMS) {
                    page.problem(
                            list.line(),
                            "This list has " + written.items().size() + " terms.",
                            "Keep the " + MOST_TERMS + " that people say most often.");
                    good = false;
                }
                List<String> entries = written.items().stream()
                        .limit(MOST_TERMS)
                        .flatMap(item -> term(key, item).stream())
                        .toList();
                good &= !entries.isEmpty();
                terms.add(entries);
            } else {
                page.problem(
                        list.line(),
                        "Each entry of " + quoted(key) + " should be a list of words, but this is " + kind(list) + ".",
                        "Put the words in brackets: - [slip, delay, late].");
                good = false;
            }
        }
        if (value.isPresent() && value.get() instanceof Written.Items && (lists.size() < 2 || lists.size() > 3)) {
            page.problem(
                    value.get().line(),
                    quoted(key) + " holds " + lists.size() + (lists.size() == 1 ? " list." : " lists."),
                    "Use two or three lists; one entry of each has to occur in an answer.");
            good = false;
        }
        return good ? List.copyOf(terms) : List.of();
    }

    private static final Pattern TERM =
            Pattern.compile("[\\p{Ll}\\p{Lo}\\p{M}\\p{N}][\\p{Ll}\\p{Lo}\\p{M}\\p{N} '%.&/-]*");

    private Optional<String> term(String key, Written item) {
        return entry(key, item).filter(term -> {
            boolean fits = isTerm(term);
            if (term.length() > LONGEST_TERM) {
                page.problem(
                        item.line(),
                        quoted(term) + " is longer than " + LONGEST_TERM + " characters.",
                        "Use one word, or a few: a term is looked for as it stands.");
            } else if (!fits) {
                page.problem(
                        item.line(),
                        quoted(term) + " cannot be a term.",
                        "Use dictionary forms in small letters, such as \"roll back\"; patterns are not read.");
            }
            return fits;
        });
    }

    static boolean isTerm(String term) {
        return term.length() <= LONGEST_TERM && TERM.matcher(term).matches() && term.equals(term.strip());
    }

    /** Weights by dimension; nothing where the key is absent. */
    Map<Dimension, Double> weighs(String key) {
        EnumMap<Dimension, Double> weights = new EnumMap<>(Dimension.class);
        optional(key).ifPresent(value -> {
            if (value instanceof Written.Entries written) {
                Set<String> seen = new HashSet<>();
                for (Written.Entry entry : written.entries()) {
                    weight(entry, seen)
                            .ifPresent(weight -> Dimension.of(entry.key()).ifPresent(it -> weights.put(it, weight)));
                }
            } else {
                page.problem(
                        value.line(),
                        quoted(key) + " should name dimensions and their weights, but is " + kind(value) + ".",
                        "Write it like {ownership: 1.5, execution: 2}.");
            }
        });
        return Collections.unmodifiableMap(weights);
    }

    private Optional<Double> weight(Written.Entry entry, Set<String> seen) {
        if (Dimension.of(entry.key()).isEmpty()) {
            List<String> known =
                    Stream.of(Dimension.values()).map(Dimension::key).toList();
            page.problem(
                    entry.line(), quoted(entry.key()) + " is not a dimension.", Nearest.sentence(entry.key(), known));
            return Optional.empty();
        }
        if (!seen.add(entry.key())) {
            page.problem(entry.line(), quoted(entry.key()) + " is weighed twice.", "Keep one of the two.");
            return Optional.empty();
        }
        if (entry.value() instanceof Written.Text text
                && text.plain()
                && NUMBER.matcher(text.words()).matches()) {
            double weight = Double.parseDouble(text.words());
            if (weight >= 0.5 && weight <= 2) {
                return Optional.of(weight);
            }
        }
        page.problem(
                entry.value().line(),
                quoted(entry.key()) + " cannot weigh " + shown(entry.value()) + ".",
                "Use a number from 0.5 to 2; 1 is as much as any other dimension.");
        return Optional.empty();
    }

    private <T> Optional<T> named(String key, Written value, String noun, List<T> all, Function<T, String> name) {
        if (value instanceof Written.Text text) {
            Optional<T> found = all.stream()
                    .filter(one -> name.apply(one).equals(text.words()))
                    .findFirst();
            if (found.isEmpty()) {
                page.problem(
                        value.line(),
                        quoted(text.words()) + " is not a " + noun + ".",
                        Nearest.sentence(text.words(), all.stream().map(name).toList()));
            }
            return found;
        }
        page.problem(
                value.line(),
                quoted(key) + " should name one " + noun + ", but is " + kind(value) + ".",
                "Write one of: " + all.stream().map(name).collect(Collectors.joining(", ")) + ".");
        return Optional.empty();
    }

    /** Words that may be said or shown: no number by accident, no mark-up. */
    private Optional<String> words(String key, Written value) {
        if (value instanceof Written.Text text) {
            if (text.plain()
                    && (NUMBER.matcher(text.words()).matches() || text.words().matches("true|false"))) {
                page.problem(
                        value.line(),
                        quoted(key) + " should be words, but is " + shown(value) + ".",
                        "Put it in quotes if these are the words.");
            }
            html(page, text.words(), value.line());
            return Optional.of(text.words().strip());
        }
        page.problem(
                value.line(),
                quoted(key) + " should be words, but is " + kind(value) + ".",
                "Write one sentence, in quotes where it holds a colon or a hash.");
        return Optional.empty();
    }

    static boolean isHtml(String words) {
        return HTML.matcher(words).find();
    }

    static void html(Page page, String words, int line) {
        var found = HTML.matcher(words);
        if (found.find()) {
            page.problem(
                    line,
                    quoted(found.group()) + " is HTML, and packs hold plain text.",
                    "Take it out, or say it in words.");
        }
    }

    private static String kind(Written value) {
        if (value instanceof Written.Items) {
            return "a list";
        }
        return value instanceof Written.Entries ? "a set of keys" : shown(value);
    }

    private static String shown(Written value) {
        if (value instanceof Written.Text text) {
            return text.empty() ? "empty" : quoted(text.words());
        }
        return kind(value);
    }

    static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return '"'
                + (line.codePointCount(0, line.length()) > 60
                        ? line.substring(0, line.offsetByCodePoints(0, 57)) + "..."
                        : line)
                + '"';
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
