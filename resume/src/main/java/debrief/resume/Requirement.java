package debrief.resume;

import debrief.resume.Outline.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing a description asks for.
 *
 * @param line where it stands, 1 for the first line
 * @param must whether it has to be there; else it is welcome
 * @param text in the words of the description
 */
public record Requirement(int line, boolean must, String text) {
    /** No more are read from one description. */
    public static final int MOST = 80;

    private static final int LEAST_LETTERS = 3;
    private static final int LONGEST_ABBREVIATION = 16;
    private static final Pattern MAY = Pattern.compile(
            "\\b(?:(?:is|are|would be|will be|being) (?:a |an )?(?:big |real |strong |nice |definite )?(?:plus|bonus|advantage|asset|preferred|welcome|helpful|desirable)|ideally|nice to have|preferably|preferred|we would love|we'd love|it helps if|a plus\\b|bonus if)");
    private static final Pattern MUST = Pattern.compile(
            "\\b(?:(?:you|candidates?|applicants?) (?:must|need|have to|will need)|you'll need|must[- ]haves?|(?:is|are) (?:required|essential|mandatory)|is a must|you (?:have|bring|come with)|we (?:expect|require|need you)|(?:we are |we're )looking for (?:someone|somebody|a person|people|you)|at least \\w+ years|minimum of|\\d+\\+? years)");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(must[- ]haves?|required|requirements?|you have|you bring|essential|nice[- ]to[- ]haves?|preferred|bonus(?: points)?|a plus|pluses|desirable|ideally|good to have)\\s*(?::|–|—| - )\\s*(\\S.*)$");
    private static final Pattern MAY_LABEL =
            Pattern.compile("(?i)^(?:nice|preferred|bonus|a plus|plus|desir|ideal|good).*");
    private static final Pattern NOT_ONE = Pattern.compile(
            "(?i)^(?:we|our|if|please|don't|do not|this|these|those|the team|the role|the company|it|and yes|no one|nobody)\\b.*");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i).*(?:\\b(?:e\\.g|i\\.e|etc|vs|incl|approx|min|max|yrs?|inc|ltd|co|no|dr|mr|mrs|ms|st|ph\\.d|b\\.sc|m\\.sc)|\\b\\p{L}(?:\\.\\p{L})*)\\.$");

    /** What a description asks for, in order. A comma ends none. */
    static List<Requirement> in(Outline outline) {
        List<Requirement> found = new ArrayList<>();
        for (Item item : outline.items()) {
            read(item, found);
            if (found.size() >= MOST) {
                return List.copyOf(found.subList(0, MOST));
            }
        }
        return List.copyOf(found);
    }

    private static void read(Item item, List<Requirement> found) {
        if (Section.of(item.text().split(":", 2)[0])
                .filter(Section.OTHER::equals)
                .isPresent()) {
            return;
        }
        boolean asks = item.section() == Section.REQUIRED || item.section() == Section.PREFERRED;
        Matcher label = LABEL.matcher(item.text());
        if (label.matches()) {
            boolean must = !MAY_LABEL.matcher(Objects.requireNonNull(label.group(1))).matches();
            for (String sentence : sentences(Objects.requireNonNull(label.group(2)))) {
                // Behind the first full stop another label may follow.
                Matcher next = LABEL.matcher(sentence);
                boolean relabelled = next.matches();
                must = relabelled ? !MAY_LABEL.matcher(Objects.requireNonNull(next.group(1))).matches() : must;
                split(item.line(), must, relabelled ? Objects.requireNonNull(next.group(2)) : sentence, found);
            }
            return;
        }
        switch (item.kind()) {
            case HEADING -> {
                // It announces, and asks for nothing.
            }
            case BULLET -> {
                if (asks || asksByItself(item.text()).isPresent() && item.section() != Section.OTHER) {
                    split(item.line(), must(item, item.text()), item.text(), found);
                }
            }
            case TEXT -> {
                for (String sentence : sentences(item.text())) {
                    Optional<Boolean> itself = asksByItself(sentence);
                    if (itself.isPresent() && item.section() != Section.OTHER
                            || asks && !NOT_ONE.matcher(sentence).matches() && !sentence.endsWith(":")) {
                        split(item.line(), itself.orElse(item.section() == Section.REQUIRED), sentence, found);
                    }
                }
            }
        }
    }

    private static boolean must(Item item, String text) {
        String plain = plain(text);
        if (MAY.matcher(plain).find()) {
            return false;
        }
        return item.section() != Section.PREFERRED
                || plain.matches(".*\\b(?:is|are) (?:required|essential|mandatory)\\b.*");
    }

    /** Whether a sentence asks for something wherever it stands, and whether it must be there. */
    private static Optional<Boolean> asksByItself(String sentence) {
        String plain = plain(sentence);
        if (MAY.matcher(plain).find()) {
            return Optional.of(false);
        }
        return MUST.matcher(plain).find() ? Optional.of(true) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** A semicolon joins two; within brackets it does not. */
    private static void split(int line, boolean must, String text, List<Requirement> found) {
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ';' && depth <= 0) {
                add(line, must, text.substring(from, i), found);
                from = i + 1;
            }
        }
        add(line, must, text.substring(from), found);
    }

    private static void add(int line, boolean must, String text, List<Requirement> found) {
        String words = text.strip()
                .replaceFirst("^(?:and|or) (?=\\p{L})", "")
                .replaceFirst("[.;,]+$", "")
                .strip();
        if (words.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS) {
            found.add(new Requirement(line, must, words));
        }
    }

    /** Cut where a sentence ends; "e.g." and "B.S." end none. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (".!?".indexOf(text.charAt(i)) < 0 || !Character.isWhitespace(text.charAt(i + 1))) {
                continue;
            }
            int next = i + 2 < text.length() ? text.codePointAt(i + 2) : ' ';
            boolean opens = Character.isUpperCase(next) || Character.isDigit(next) || "\"“'(".indexOf(next) >= 0;
            String end = text.substring(Math.max(from, i + 1 - LONGEST_ABBREVIATION), i + 1);
            if (opens && !ABBREVIATION.matcher(end).matches()) {
                sentences.add(text.substring(from, i + 1).strip());
                from = i + 1;
            }
        }
        String rest = text.substring(from).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }
}
