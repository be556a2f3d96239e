package debrief.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes a Markdown text apart into lines that may begin something, in the order of the text. */
final class Pieces {
    /** A list of questions needs three or four levels. */
    private static final int DEEPEST = 20;

    private static final int LONGEST_LINE = 20_000;
    private static final int MOST_LINES = 100_000;

    /** Twenty to a question are plenty. */
    private static final int MOST_MARKS = 100_000;

    private static final int MOST_RARE_MARKS = 20_000;
    private static final int LONGEST_PARAGRAPH = 20_000;

    private static final int WIDEST_INDENT = 60;
    private static final Pattern CONTAINER = Pattern.compile("\\G[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern ENDED = Pattern.compile("[.!?:;\u2026\uFF1F\u3002][\"'\u201D\u2019)\\]]*$");

    // Indented text is text, and so is HTML: people paste lists from anywhere.
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .enabledBlockTypes(Set.of(
                    BlockQuote.class, Heading.class, FencedCodeBlock.class, ListBlock.class, ThematicBreak.class))
            .maxOpenBlockParsers(4 * DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final List<String> lines;
    private final boolean plain;
    private final List<Piece> pieces = new ArrayList<>();
    private int lists;
    private int blocks;
    private int lastNumber;

    private Pieces(List<String> lines, boolean plain) {
        this.lines = lines;
        this.plain = plain;
    }

    /**
     * The lines of a text.
     *
     * @param lines the text; what is not to be read is blank, so that lines keep their numbers
     * @param plain whether each line of a paragraph is one of its own where all of them end as sentences do
     */
    static List<Piece> of(List<String> lines, boolean plain) throws Refused {
        List<String> guarded = guarded(lines);
        Pieces pieces = new Pieces(guarded, plain);
        pieces.walk(PARSER.parse(String.join("\n", guarded)));
        return pieces.pieces;
    }

    private static List<String> guarded(List<String> lines) throws Refused {
        List<String> guarded = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int deep = 0;
            Matcher container = CONTAINER.matcher(line);
            while (deep <= DEEPEST && container.find()) {
                deep++;
            }
            boolean far = deep > 0 && !narrow(line).equals(line);
            if (deep > DEEPEST || far) {
                throw new Refused("Line " + (i + 1) + " is nested more than " + DEEPEST
                        + " levels deep; take the marks before its words out and try again.");
            }
            if (line.length() > LONGEST_LINE) {
                throw new Refused(
                        "Line " + (i + 1) + " has more than 20,000 characters; put each question on a line of its"
                                + " own and try again.");
            }
            guarded.add(narrow(line));
        }
        return guarded;
    }

    /** Refuses what would keep the parser busy for longer than a person waits, before anything is made of it. */
    static void guard(String text) throws Refused {
        int lines = 1;
        int marks = 0;
        int rare = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\n' -> lines++;
                case '*', '_' -> marks++;
                case '[', ']', '<', '&', '`', '!', '\\' -> rare++;
                default -> {
                    // Words.
                }
            }
        }
        if (lines > MOST_LINES || marks > MOST_MARKS || rare > MOST_RARE_MARKS) {
            throw new Refused(
                    "This text has more lines or marks than a list of questions; keep only the questions and try again.");
        }
    }

    private static String narrow(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent > WIDEST_INDENT ? line.substring(indent - WIDEST_INDENT) : line;
    }

    /** Where the walk is: the items and the list around a block. */
    private record Place(List<Integer> items, int list, OptionalInt number, boolean first) {
        Place next() {
            return new Place(items, list, OptionalInt.empty(), false);
        }
    }

    private void walk(Node document) {
        children(document, new Place(List.of(), 0, OptionalInt.empty(), false));
    }

    // As deep as the parser lets blocks be.
    private void children(Node parent, Place at) {
        Place place = at;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock list) {
                items(list, place);
            } else if (node instanceof Paragraph || node instanceof Heading) {
                leaf((Block) node, place);
            } else if (node instanceof FencedCodeBlock code) {
                int line = code.getSourceSpans().isEmpty()
                        ? 1
                        : code.getSourceSpans().get(0).getLineIndex() + 1;
                add(Piece.Kind.CODE, new Run(line, Words.line(code.getLiteral()), List.of(), false), place, ++blocks);
            } else if (node instanceof BlockQuote) {
                children(node, place);
            }
            place = place.next();
        }
    }

    private void items(ListBlock list, Place around) {
        int id = ++lists;
        int position = 0;
        int before = -1;
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof ListItem item)) {
                continue;
            }
            OptionalInt number = OptionalInt.empty();
            if (list instanceof OrderedList ordered) {
                Integer start = ordered.getMarkerStartNumber();
                int counted = (start == null ? 1 : start) + position;
                int written = written(item, counted);
                // Some write 1. before every item and leave the counting to Markdown.
                number = OptionalInt.of(written == before ? counted : written);
                before = written;
            }
            position++;
            List<Integer> items = new ArrayList<>(around.items());
            items.add(++lists);
            children(item, new Place(items, id, number, true));
        }
    }

    private int written(ListItem item, int counted) {
        if (item.getSourceSpans().isEmpty()) {
            return counted;
        }
        var span = item.getSourceSpans().get(0);
        String line = lines.get(span.getLineIndex());
        Matcher digits = DIGITS.matcher(line);
        return span.getColumnIndex() < line.length() && digits.find(span.getColumnIndex())
                ? Integer.parseInt(digits.group())
                : counted;
    }

    private void leaf(Block block, Place place) {
        List<Run> runs = Runs.of(block);
        boolean setext = block instanceof Heading && runs.size() > 1;
        boolean heading = block instanceof Heading && !setext;
        boolean apart = plain
                && runs.size() > 1
                && runs.stream().allMatch(run -> ENDED.matcher(run.words()).find());
        int id = ++blocks;
        Piece.Kind kind = heading ? Piece.Kind.HEADING : place.first() ? Piece.Kind.ITEM : Piece.Kind.PARAGRAPH;
        for (int from = 0; from < runs.size(); ) {
            int to = from + 1;
            note(runs.get(from));
            while (to < runs.size() && !apart && !begins(runs.get(to), runs.get(to - 1), runs.get(from))) {
                to++;
            }
            Run whole = Run.joined(runs.subList(from, to));
            boolean endless = whole.words().length() > LONGEST_PARAGRAPH;
            add(
                    endless ? Piece.Kind.ENDLESS : kind,
                    endless ? new Run(whole.line(), whole.words().substring(0, 100), List.of(), false) : whole,
                    kind == Piece.Kind.ITEM ? place : place.next(),
                    id);
            kind = Piece.Kind.MORE;
            from = to;
        }
    }

    private void note(Run run) {
        OptionalInt number = Head.of(run.words()).number();
        if (number.isPresent()) {
            lastNumber = number.getAsInt();
        }
    }

    /** Whether a line of a paragraph begins something, and does not go on with the line before. */
    private boolean begins(Run run, Run before, Run first) {
        if (before.open()) {
            return false;
        }
        Head head = Head.of(run.words());
        if (head.bullet()
                || head.asked()
                || Turn.of(before).filter(turn -> turn.rest().isEmpty()).isPresent()) {
            return true;
        }
        if (head.number().isPresent()) {
            int number = head.number().getAsInt();
            if (number == lastNumber + 1
                    || before.words().endsWith(":")
                    || Head.of(first.words()).number().isPresent()) {
                return true;
            }
        }
        return before.strongWhole(0) != run.strongWhole(0) && (before.strongWhole(0) || run.strongFrom(0) > 0)
                || Labelled.of(run, 0).filter(Labelled::known).isPresent()
                || Turn.of(run).isPresent()
                || before.strongWhole(0) && run.strongWhole(0);
    }

    private void add(Piece.Kind kind, Run run, Place place, int block) {
        Head head = Head.of(run.words());
        OptionalInt number = kind == Piece.Kind.ITEM
                        && place.number().isPresent()
                        && head.number().isEmpty()
                ? place.number()
                : head.number();
        if (number.isPresent()) {
            lastNumber = number.getAsInt();
        }
        pieces.add(new Piece(
                kind, run, head, number, place.items(), kind == Piece.Kind.ITEM ? place.list() : -block, block));
    }
}
