package debrief.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with the name of a part, such as "Expected answer:".
 *
 * @param label the part; empty where the name is known to nobody
 * @param name the name as written, without its colon
 * @param rest what stands behind it
 * @param bold whether the name was bold
 */
record Labelled(Optional<Label> label, String name, String rest, boolean bold) {
    private static final Pattern COLON = Pattern.compile("\\s*[:\uFF1A]\\s*|\\s+[-\u2013\u2014]+\\s+");
    private static final Pattern BEHIND = Pattern.compile("^\\s*(?:[:\uFF1A]|[-\u2013\u2014]+(?=\\s))*\\s*");
    private static final Pattern NAME_END = Pattern.compile("\\s*[:\uFF1A.]?\\s*[-\u2013\u2014]*\\s*$");
    private static final int LONGEST = 60;

    boolean known() {
        return label.isPresent();
    }

    boolean is(Label wanted) {
        return label.filter(one -> one == wanted).isPresent();
    }

    /** An expected answer or a reason. */
    boolean part() {
        return is(Label.EXPECTED) || is(Label.WHY);
    }

    /** The label a line begins with, from a character on. */
    static Optional<Labelled> of(Run run, int from) {
        String words = run.words().substring(from);
        int strong = run.strongFrom(from);
        if (strong > 0) {
            String name = words.substring(0, Math.min(strong, words.length()));
            String rest = words.substring(name.length());
            boolean colon = name.stripTrailing().endsWith(":")
                    || name.stripTrailing().endsWith("\uFF1A")
                    || rest.matches("(?s)\\s*[:\uFF1A].*|(?s)\\s+[-\u2013\u2014]+\\s.*");
            Matcher inner = COLON.matcher(name);
            if (inner.find() && inner.end() < name.length()) {
                // All of the line is bold, its label too.
                Optional<Label> label = Label.of(name.substring(0, inner.start()));
                return label.isPresent() && label.get() != Label.QUESTION
                        ? Optional.of(new Labelled(
                                label, name.substring(0, inner.start()), words.substring(inner.end()), true))
                        : Optional.empty();
            }
            String bare = NAME_END.matcher(name).replaceFirst("").strip();
            Optional<Label> label = Label.of(bare);
            if (label.isEmpty() && !colon || bare.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Labelled(
                    label, bare, BEHIND.matcher(rest).replaceFirst("").strip(), true));
        }
        Matcher colon = COLON.matcher(words);
        if (colon.find() && colon.start() > 0 && colon.start() <= LONGEST) {
            Optional<Label> label = Label.of(words.substring(0, colon.start()));
            if (label.isPresent()) {
                return Optional.of(new Labelled(
                        label,
                        words.substring(0, colon.start()),
                        words.substring(colon.end()).strip(),
                        false));
            }
        }
        return Optional.empty();
    }
}
