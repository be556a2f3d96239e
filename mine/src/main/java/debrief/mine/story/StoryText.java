package debrief.mine.story;

import debrief.content.StoryKind;
import debrief.engine.debrief.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Stories as Markdown: {@code ### [Theme] Title}, then a paragraph for each part that begins with its name in bold. What is
 * written comes back word for word.
 *
 * @param stories in their order
 * @param left the lines that were not understood, each with why
 */
public record StoryText(List<Story> stories, List<Left> left) {
    /** No text is longer, in characters. */
    public static final int MOST_CHARACTERS = 2_000_000;

    private static final String PEOPLE = "people";
    private static final String SYSTEMS = "systems";
    private static final String WHEN = "when";
    private static final String KINDS = "kinds";
    private static final String FIGURES = "figures";
    private static final String CONFIDENTIAL = "confidential";

    /** What people write above a part. */
    private static final Map<String, Part> PARTS = parts();

    private static final Map<String, String> FACTS = facts();

    private static final Pattern TITLE = Pattern.compile(" {0,3}###(?:[ \\t]+(?:\\[([^\\]]*)\\][ \\t]*)?(.*))?");
    private static final Pattern CLOSED = Pattern.compile("(?:^|[ \\t]+)#+[ \\t]*$");
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(?:[-*+]\\s+)?(?:\\*\\*|__)([^*_]{1,40}?)\\s*(?::\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*:)[ \\t]?(.*)");
    private static final Pattern FIGURE =
            Pattern.compile("\\s*(?:[-*+]\\s+)?(.*?)\\s*\\((measured|estimated|cannot confirm)\\)\\s*");

    /** A line that begins so could be read as Markdown of its own. */
    private static final Pattern RISKY =
            Pattern.compile("\\s*[^\\p{L}\\p{N}\\s\"'“”‘’(€$£¥].*|\\s*\\d+[.)](?:\\s.*)?|\\s{4,}.*|\\t.*");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:[^\\p{L}\\p{N}].*|\\d+[.)](?:\\s.*)?)");

    public StoryText {
        stories = List.copyOf(stories);
        left = List.copyOf(left);
    }

    /**
     * A line that became part of no story.
     *
     * @param number 1 for the first line
     */
    public record Left(int number, String words, String why) {}

    /** Reads a text. Any text is read; what is no story is among the lines that are left. */
    public static StoryText read(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        return new Reader(List.of(plain.split("\n", -1))).read(plain);
    }

    /** Writes stories so that reading gives them again. Where they were kept from is not written. */
    public static String write(List<Story> stories) {
        return stories.stream().map(StoryText::write).collect(Collectors.joining("\n"));
    }

    private static String write(Story story) {
        StringBuilder text = new StringBuilder("### ");
        if (!story.theme().isEmpty() || story.title().startsWith("[")) {
            text.append('[').append(story.theme()).append("] ");
        }
        text.append(story.title().endsWith("#") ? story.title() + " #" : story.title())
                .append("\n\n");
        for (Part part : Part.values()) {
            if (!story.part(part).isEmpty()) {
                label(text, part.title(), escaped(story.part(part)));
            }
        }
        if (!story.kinds().isEmpty()) {
            label(
                    text,
                    "Kinds",
                    story.kinds().stream()
                            .map(kind -> kind.title().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
        if (!story.figures().isEmpty()) {
            label(
                    text,
                    "Figures",
                    "\n"
                            + story.figures().stream()
                                    .map(figure -> "\n- " + figure.says() + " ("
                                            + figure.source().words() + ")")
                                    .collect(Collectors.joining()));
        }
        fact(text, "People", story.people());
        fact(text, "Systems", story.systems());
        fact(text, "When", story.when());
        if (story.confidential()) {
            fact(text, "Confidential", "yes");
        }
        return text.toString();
    }

    private static void fact(StringBuilder text, String name, String words) {
        if (!words.isEmpty()) {
            label(text, name, words);
        }
    }

    private static void label(StringBuilder text, String name, String words) {
        text.append("**")
                .append(name)
                .append(words.startsWith("\n") ? ":**" : ":** ")
                .append(words)
                .append("\n\n");
    }

    /** The first line stands behind its label and needs no care. */
    private static String escaped(String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            if (RISKY.matcher(lines[i]).matches()) {
                lines[i] = "\\" + lines[i];
            }
        }
        return String.join("\n", lines);
    }

    private static String unescaped(String line) {
        return ESCAPED.matcher(line).matches() ? line.substring(1) : line;
    }

    /** Takes one text apart. */
    private static final class Reader {
        private final List<String> lines;
        private final List<Story> stories = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();
        private boolean open;
        private String title = "";
        private String theme = "";
        private final Map<Part, StringBuilder> parts = new EnumMap<>(Part.class);
        private final Map<String, StringBuilder> facts = new HashMap<>();
        private final Map<String, Integer> factLines = new HashMap<>();
        private Optional<StringBuilder> into = Optional.empty();
        private boolean factInto;

        Reader(List<String> lines) {
            this.lines = lines;
        }

        StoryText read(String text) {
            Node document = Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build()
                    .parse(text);
            String[] kinds = new String[lines.size()];
            mark(document, kinds);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                Matcher heading = TITLE.matcher(line);
                if ("title".equals(kinds[i]) && heading.matches()) {
                    begin(heading);
                } else if ("heading".equals(kinds[i])) {
                    close();
                    leave(i, "A heading of another size; a story begins with ###.");
                } else if ("text".equals(kinds[i])
                        && open
                        && LABEL.matcher(line).matches()) {
                    label(i, line);
                } else {
                    body(i, line);
                }
            }
            close();
            left.sort((one, other) -> Integer.compare(one.number(), other.number()));
            return new StoryText(stories, left);
        }

        /** What commonmark takes each line for: a title, another heading, or the first line of a paragraph in bold. */
        private void mark(Node node, String[] kinds) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                int first = child.getSourceSpans().stream()
                        .mapToInt(SourceSpan::getLineIndex)
                        .findFirst()
                        .orElse(-1);
                if (child instanceof Heading heading && node instanceof Document && first >= 0) {
                    boolean story = heading.getLevel() == 3
                            && TITLE.matcher(lines.get(first)).matches();
                    for (SourceSpan span : child.getSourceSpans()) {
                        kinds[span.getLineIndex()] = story ? "title" : "heading";
                    }
                } else if (child instanceof Paragraph && first >= 0) {
                    boldLines(child, kinds);
                } else if (child instanceof Block
                        && !(child instanceof FencedCodeBlock
                                || child instanceof IndentedCodeBlock
                                || child instanceof HtmlBlock)) {
                    mark(child, kinds);
                }
            }
        }

        /** A label may follow the part before it without a blank line. */
        private static void boldLines(Node paragraph, String[] kinds) {
            boolean bold = false;
            for (Node in = paragraph.getFirstChild(); in != null; in = in.getNext()) {
                bold |= in instanceof StrongEmphasis;
            }
            if (bold) {
                paragraph.getSourceSpans().forEach(span -> kinds[span.getLineIndex()] = "text");
            }
        }

        private void begin(Matcher heading) {
            close();
            open = true;
            theme = Optional.ofNullable(heading.group(1)).orElse("").strip();
            String words = Optional.ofNullable(heading.group(2)).orElse("").strip();
            title = CLOSED.matcher(words).replaceFirst("");
        }

        private void label(int at, String line) {
            Matcher label = LABEL.matcher(line);
            if (!label.matches()) {
                return;
            }
            String name = label.group(1).strip().toLowerCase(Locale.ROOT);
            String rest = label.group(2);
            Part part = PARTS.get(name);
            String fact = FACTS.get(name);
            if (part != null) {
                StringBuilder words = parts.computeIfAbsent(part, any -> new StringBuilder());
                if (words.length() > 0) {
                    words.append("\n\n");
                }
                words.append(rest);
                into = Optional.of(words);
                factInto = false;
            } else if (fact != null) {
                StringBuilder words = facts.computeIfAbsent(fact, any -> new StringBuilder());
                if (words.length() > 0) {
                    words.append('\n');
                }
                words.append(rest);
                factLines.putIfAbsent(fact, at);
                into = Optional.of(words);
                factInto = true;
            } else {
                into = Optional.empty();
                leave(at, "“" + label.group(1).strip() + "” is no part of a story that Debrief knows.");
            }
        }

        private void body(int at, String line) {
            if (into.isPresent()) {
                into.get().append('\n').append(factInto ? line : unescaped(line));
            } else if (!line.isBlank()) {
                leave(at, open ? "It stands under no part." : "It stands before the first story.");
            }
        }

        private void leave(int at, String why) {
            left.add(new Left(at + 1, lines.get(at).strip(), why));
        }

        private void close() {
            if (open) {
                Map<Part, String> written = new EnumMap<>(Part.class);
                parts.forEach((part, words) -> written.put(part, words.toString()));
                stories.add(new Story(
                        title.isEmpty() ? "A story without a title" : title,
                        theme,
                        kinds(),
                        written,
                        figures(),
                        fact(PEOPLE),
                        fact(SYSTEMS),
                        date(),
                        confidential(),
                        "",
                        ""));
            }
            open = false;
            parts.clear();
            facts.clear();
            factLines.clear();
            into = Optional.empty();
        }

        private String fact(String name) {
            StringBuilder words = facts.get(name);
            return words == null ? "" : words.toString().strip();
        }

        private int line(String name) {
            return factLines.getOrDefault(name, 0);
        }

        private List<StoryKind> kinds() {
            List<StoryKind> kinds = new ArrayList<>();
            for (String word : fact(KINDS).split("[,;\\s]+", -1)) {
                Optional<StoryKind> kind =
                        StoryKind.of(word.toLowerCase(Locale.ROOT).replace("prioritization", "prioritisation"));
                kind.ifPresent(kinds::add);
                if (kind.isEmpty() && !word.isEmpty()) {
                    left.add(new Left(line(KINDS) + 1, word, "It is no kind of story that Debrief knows."));
                }
            }
            return kinds;
        }

        private List<Story.Figure> figures() {
            List<Story.Figure> figures = new ArrayList<>();
            for (String row : fact(FIGURES).split("\n", -1)) {
                Matcher figure = FIGURE.matcher(row);
                if (figure.matches()) {
                    figures.add(new Story.Figure(
                            figure.group(1), Story.Source.of(figure.group(2)).orElse(Story.Source.UNCONFIRMED)));
                } else if (!row.isBlank()) {
                    figures.add(new Story.Figure(row.strip().replaceFirst("^[-*+]\\s+", ""), Story.Source.UNCONFIRMED));
                }
            }
            return figures;
        }

        private String date() {
            String written = fact(WHEN);
            if (written.isEmpty() || When.of(written).isPresent()) {
                return written;
            }
            left.add(new Left(line(WHEN) + 1, written, "A date is written like 2024 or 2024-03."));
            return "";
        }

        private boolean confidential() {
            String written = fact(CONFIDENTIAL).toLowerCase(Locale.ROOT);
            // Whoever wrote the label meant something by it: anything but a no keeps the story home.
            return !written.isEmpty() && !written.matches("no\\b.*|false");
        }
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new HashMap<>();
        for (Part part : Part.values()) {
            parts.put(part.title().toLowerCase(Locale.ROOT), part);
            parts.put(part.key(), part);
        }
        parts.put("situation", Part.CONTEXT);
        parts.put("background", Part.CONTEXT);
        parts.put("challenge", Part.COMPLEXITY);
        parts.put("task", Part.ROLE);
        parts.put("my role", Part.ROLE);
        parts.put("action", Part.ACTIONS);
        parts.put("trade-off", Part.TRADEOFFS);
        parts.put("result", Part.OUTCOME);
        parts.put("results", Part.OUTCOME);
        parts.put("impact", Part.OUTCOME);
        parts.put("lesson", Part.REFLECTION);
        parts.put("lessons", Part.REFLECTION);
        parts.put("learning", Part.REFLECTION);
        return parts;
    }

    private static Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        List.of(PEOPLE, SYSTEMS, WHEN, KINDS, FIGURES, CONFIDENTIAL).forEach(name -> facts.put(name, name));
        facts.put("kind", KINDS);
        facts.put("date", WHEN);
        facts.put("metrics", FIGURES);
        return facts;
    }
}
