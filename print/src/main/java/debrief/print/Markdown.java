package debrief.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document as Markdown. What was said stays what was said: a sign that would mean something is escaped. */
public final class Markdown {
    private static final String SIGNS = "\\`*_[]<>|#~&";

    private Markdown() {}

    /** The text, with a line feed at its end. */
    public static String of(Paper paper) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(flat(paper.title()))
                .append("\n\n")
                .append(escaped(paper.under()))
                .append('\n');
        boolean items = false;
        for (Paper.Block block : paper.blocks()) {
            boolean item = block instanceof Paper.Item;
            text.append(item && items ? "" : "\n").append(block(block)).append('\n');
            items = item;
        }
        return text.toString();
    }

    private static String block(Paper.Block block) {
        if (block instanceof Paper.Heading heading) {
            return "#".repeat(heading.level() + 1) + " " + flat(heading.text());
        } else if (block instanceof Paper.Text text) {
            return escaped(text.text());
        } else if (block instanceof Paper.Said said) {
            return escaped(said.text())
                    .lines()
                    .map(line -> ("> " + line).stripTrailing())
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Paper.Item item) {
            return "- " + (item.sign().isEmpty() ? "" : "**" + flat(item.sign()) + "** ") + flat(item.text());
        } else if (block instanceof Paper.Table table) {
            return row(table.head()) + "\n" + "| --- ".repeat(table.head().size()) + "|\n"
                    + table.rows().stream().map(Markdown::row).collect(Collectors.joining("\n"));
        }
        return "";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::flat).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String flat(String text) {
        return escaped(text).replaceAll("\\s+", " ").strip();
    }

    private static String escaped(String text) {
        return text.lines().map(Markdown::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        String all = escaped.toString();
        String start = all.strip().toLowerCase(Locale.ROOT);
        // A list, a rule or an underlined heading begins with one of these.
        if (start.startsWith("-") || start.startsWith("+") || start.startsWith("=")) {
            return all.replaceFirst("([-+=])", "\\\\$1");
        }
        return all.replaceFirst("^(\\s*\\d{1,9})([.)])(\\s|$)", "$1\\\\$2$3");
    }
}
