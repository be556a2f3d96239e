package debrief.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a list as Markdown that reading understands. */
final class MarkdownText {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&~|!]");
    private static final Pattern START = Pattern.compile("^(?:([#+\\-=>])|(\\d{1,9})([.)]))");

    private MarkdownText() {}

    static String of(List<Exported> questions) {
        StringBuilder text = new StringBuilder("# Questions\n");
        for (Exported one : questions) {
            // What does not ask by itself, or begins as if with a number of its own, is called a question.
            boolean plain =
                    Asks.something(one.question()) && Head.of(one.question()).from() == 0;
            String number = plain ? one.number() + "." : "Question " + one.number() + ":";
            text.append("\n**")
                    .append(number)
                    .append(' ')
                    .append(escaped(one.question()))
                    .append("**\n");
            part(text, "Expected answer", one.expected());
            part(text, "Why it matters", one.why());
        }
        return text.toString();
    }

    private static void part(StringBuilder text, String label, Optional<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String between = "- **" + label + "**: ";
        for (String line : words.get().split("\n", -1)) {
            text.append(between).append(escaped(line)).append('\n');
            between = "\n  ";
        }
    }

    private static String escaped(String line) {
        String marks = MARKS.matcher(line).replaceAll("\\\\$0");
        var start = START.matcher(marks);
        if (!start.find()) {
            return marks;
        }
        return start.group(1) != null
                ? "\\" + marks
                : start.group(2) + "\\" + marks.substring(start.group(2).length());
    }
}
