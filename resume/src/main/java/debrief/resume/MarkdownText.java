package debrief.resume;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown: its words without its signs, each on the line it stands on. */
final class MarkdownText {
    private MarkdownText() {}

    static List<String> lines(String text) throws Refused {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        int count = plain.split("\n", -1).length;
        if (plain.length() > 4 * PlainText.MOST_CHARACTERS || count > PlainText.MOST_LINES) {
            return List.of(plain.split("\n", -1));
        }
        List<StringBuilder> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new StringBuilder());
        }
        try {
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build()
                    .parse(plain)
                    .accept(new Words(lines));
        } catch (StackOverflowError e) {
            throw new Refused("This Markdown is nested too deep, so paste the text.");
        }
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private static final class Words extends AbstractVisitor {
        private final List<StringBuilder> lines;
        private int at;

        Words(List<StringBuilder> lines) {
            this.lines = lines;
        }

        private void begin(Block block, String mark) {
            if (!block.getSourceSpans().isEmpty()) {
                at = block.getSourceSpans().get(0).getLineIndex();
            }
            say(mark);
        }

        private void say(String words) {
            lines.get(Math.min(at, lines.size() - 1)).append(words);
        }

        @Override
        public void visit(Heading heading) {
            begin(heading, "# ");
            visitChildren(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            boolean first = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
            begin(paragraph, first ? "• " : "");
            visitChildren(paragraph);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            block(code, code.getLiteral(), 1);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            block(code, code.getLiteral(), 0);
        }

        @Override
        public void visit(HtmlBlock html) {
            block(html, html.getLiteral(), 0);
        }

        private void block(Block block, String literal, int further) {
            begin(block, "");
            at += further;
            for (String line : literal.split("\n", -1)) {
                say(line);
                at++;
            }
        }

        @Override
        public void visit(Text text) {
            say(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            say(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            say(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            at++;
        }

        @Override
        public void visit(HardLineBreak end) {
            at++;
        }
    }
}
