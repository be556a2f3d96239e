package debrief.mine.worksheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The three worksheets for one company.
 *
 * @param pack the id of the company's pack; empty where there is none
 * @param name of the company
 * @param texts what was written, by prompt
 */
public record Worksheets(String pack, String name, List<Text> texts) {
    /** No text is longer, in characters. */
    public static final int MOST_CHARACTERS = 10_000;

    /** What was written to one prompt. */
    public record Text(String prompt, String words) {}

    public Worksheets {
        texts = List.copyOf(texts);
    }

    /** Empty sheets. */
    public static Worksheets of(String pack, String name) {
        return new Worksheets(pack, name, List.of());
    }

    /** What was written to a prompt; empty where nothing was. */
    public String words(String prompt) {
        return texts.stream()
                .filter(text -> text.prompt().equals(prompt))
                .map(Text::words)
                .findFirst()
                .orElse("");
    }

    /** How many prompts of a sheet have words. */
    public int written(Sheet sheet) {
        return (int) sheet.prompts().stream()
                .filter(prompt -> !words(prompt.key()).isBlank())
                .count();
    }

    /** As Markdown, a heading for each sheet and prompt. What was written stands as a quote, so that it changes nothing around it. */
    public String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# " + name);
        for (Sheet sheet : Sheet.values()) {
            lines.add("");
            lines.add("## " + sheet.title());
            for (Sheet.Prompt prompt : sheet.prompts()) {
                lines.add("");
                lines.add("### " + prompt.asks());
                lines.add("");
                String words = words(prompt.key());
                if (words.isBlank()) {
                    lines.add("(nothing yet)");
                } else {
                    words.lines().forEach(line -> lines.add(("> " + line).stripTrailing()));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
