package debrief.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the words of one paragraph or heading, line by line, without Markdown's marks. */
final class Runs {
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Run.Range> strong = new ArrayList<>();
    private int line;
    private int deep;
    private int since;

    private Runs(int line) {
        this.line = line;
    }

    static List<Run> of(Block block) {
        List<SourceSpan> spans = block.getSourceSpans();
        Runs runs = new Runs(spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1);
        runs.walk(block);
        runs.end();
        return runs.runs;
    }

    // Without recursion: marks may be nested as deep as the parser allows.
    private void walk(Block block) {
        Node node = block.getFirstChild();
        while (node != null) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null && node != null && node != block) {
                leave(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    private void enter(Node node) {
        if (node instanceof Text text) {
            say(text, text.getLiteral());
        } else if (node instanceof Code code) {
            say(code, code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            if (BREAK.matcher(html.getLiteral()).matches()) {
                words.append(' ');
            } else {
                say(html, html.getLiteral().replace('\n', ' '));
            }
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            int next = line + 1;
            end();
            line = next;
        } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
            if (deep == 0) {
                since = words.length();
            }
            deep++;
        }
    }

    private void leave(Node node) {
        if (node instanceof StrongEmphasis || node instanceof Emphasis) {
            deep--;
            if (deep == 0) {
                mark();
            }
        }
    }

    private void mark() {
        if (words.length() > since) {
            strong.add(new Run.Range(since, words.length()));
        }
    }

    private void say(Node node, String literal) {
        if (words.length() == 0 && !node.getSourceSpans().isEmpty()) {
            line = node.getSourceSpans().get(0).getLineIndex() + 1;
        }
        words.append(literal);
    }

    private void end() {
        boolean open = deep > 0;
        if (open) {
            mark();
            since = 0;
        }
        String whole = words.toString();
        String kept = Words.line(whole);
        if (!kept.isEmpty()) {
            int cut = whole.indexOf(kept);
            List<Run.Range> ranges = new ArrayList<>();
            for (Run.Range range : strong) {
                int start = Math.max(0, range.start() - Math.max(0, cut));
                int end = Math.min(kept.length(), range.end() - Math.max(0, cut));
                if (end > start) {
                    ranges.add(new Run.Range(start, end));
                }
            }
            runs.add(new Run(line, kept, ranges, open));
        }
        words.setLength(0);
        strong.clear();
    }
}
