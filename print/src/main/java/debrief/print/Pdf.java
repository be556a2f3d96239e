package debrief.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document as PDF: A4, text that can be selected, fonts embedded. Everything in it is text; nothing is looked up, linked or run.
 * Its time grows with the length of the text.
 */
public final class Pdf {
    private static final float MARGIN = 56;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float WIDE = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.42f;
    private static final float SIZE = 9.5f;
    private static final float SMALL = 8f;
    private static final float INDENT = 14;
    private static final float SIGN = 34;
    private static final float WIDE_SIGN = 56;
    private static final float GAP = 10;
    private static final int MOST_NAMED = 60;

    private static final float INK = 0.12f;
    private static final float GREY = 0.42f;

    private final PDDocument document;
    private final Typeface plain;
    private final Typeface bold;
    private final Set<Integer> lacking = new TreeSet<>();
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private float y;

    private Pdf(PDDocument document, Typeface plain, Typeface bold) {
        this.document = document;
        this.plain = plain;
        this.bold = bold;
    }

    /** The document's bytes. */
    public static byte[] of(Paper paper) {
        try (PDDocument document = new PDDocument();
                Typeface plain = Typeface.load("DejaVuSansCondensed.ttf", document);
                Typeface bold = Typeface.load("DejaVuSansCondensed-Bold.ttf", document)) {
            Pdf pdf = new Pdf(document, plain, bold);
            pdf.write(paper);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be made", e);
        }
    }

    private void write(Paper paper) throws IOException {
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences shown =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        turnPage();
        lines(paper.title(), bold, 17, 0, WIDE, INK);
        lines(paper.under(), plain, SIZE, 0, WIDE, GREY);
        for (Paper.Block block : paper.blocks()) {
            block(block);
        }
        if (!lacking.isEmpty()) {
            space(GAP);
            lines(named(), plain, SMALL, 0, WIDE, GREY);
        }
        foot(paper.title());
        for (PDPageContentStream page : pages) {
            page.close();
        }
    }

    private void block(Paper.Block block) throws IOException {
        if (block instanceof Paper.Heading heading) {
            boolean section = heading.level() == 1;
            space(section ? 2 * GAP : GAP);
            keep(section ? 60 : 44);
            if (section) {
                rule(0, WIDE);
                space(GAP / 2);
            }
            lines(heading.text(), bold, section ? 12.5f : 10f, 0, WIDE, INK);
            space(2);
        } else if (block instanceof Paper.Text text) {
            lines(text.text(), plain, SIZE, 0, WIDE, INK);
            space(4);
        } else if (block instanceof Paper.Said said) {
            said(said.text());
            space(6);
        } else if (block instanceof Paper.Item item) {
            keep(SIZE * LEADING);
            float wide = item.sign().length() <= 2 ? INDENT : item.sign().length() <= 5 ? SIGN : WIDE_SIGN;
            float before = y;
            line(broken(item.sign(), bold, SIZE, wide).get(0), bold, SIZE, 0, INK);
            y = before;
            lines(item.text(), plain, SIZE, wide, WIDE - wide, INK);
            space(3);
        } else if (block instanceof Paper.Table table) {
            space(4);
            row(table.head(), table, bold);
            for (List<String> row : table.rows()) {
                row(row, table, plain);
            }
            space(6);
        }
    }

    /** Words that were said have a line at their left. */
    private void said(String text) throws IOException {
        for (String line : broken(text, plain, SIZE, WIDE - INDENT)) {
            keep(SIZE * LEADING);
            PDPageContentStream page = page();
            page.setStrokingColor(0.7f);
            page.setLineWidth(1.2f);
            page.moveTo(MARGIN + 3, y);
            page.lineTo(MARGIN + 3, y - SIZE * LEADING);
            page.stroke();
            line(line, plain, SIZE, INDENT, INK);
        }
    }

    private void row(List<String> cells, Paper.Table table, Typeface face) throws IOException {
        int all = table.shares().stream().mapToInt(Integer::intValue).sum();
        List<List<String>> columns = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<String> column =
                    broken(cells.get(i), face, SIZE, WIDE * table.shares().get(i) / all - 8);
            columns.add(column);
            most = Math.max(most, column.size());
        }
        for (int n = 0; n < most; n++) {
            keep(SIZE * LEADING);
            float top = y;
            float x = 0;
            for (int i = 0; i < columns.size(); i++) {
                if (n < columns.get(i).size()) {
                    y = top;
                    line(columns.get(i).get(n), face, SIZE, x, INK);
                }
                x += WIDE * table.shares().get(i) / all;
            }
            y = top - SIZE * LEADING;
        }
        space(2);
        rule(0, WIDE);
        space(3);
    }

    private void lines(String text, Typeface face, float size, float x, float wide, float grey) throws IOException {
        for (String line : broken(text, face, size, wide)) {
            keep(size * LEADING);
            line(line, face, size, x, grey);
        }
    }

    private void line(String line, Typeface face, float size, float x, float grey) throws IOException {
        y -= size * LEADING;
        if (!line.isEmpty()) {
            write(page(), line, face, size, MARGIN + x, y + size * 0.32f, grey);
        }
    }

    private static void write(
            PDPageContentStream page, String line, Typeface face, float size, float x, float y, float grey)
            throws IOException {
        page.beginText();
        page.setNonStrokingColor(grey);
        page.setFont(face.font(), size);
        page.newLineAtOffset(x, y);
        page.showText(line);
        page.endText();
    }

    /** A text in lines that fit; a word that is longer than a line is cut. */
    private List<String> broken(String text, Typeface face, float size, float wide) throws IOException {
        List<String> lines = new ArrayList<>();
        float most = wide / size;
        float blank = face.width(" ");
        for (String paragraph : face.settable(text, lacking).split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            float used = 0;
            for (String word : paragraph.strip().split(" +", -1)) {
                float width = face.width(word);
                if (used > 0 && used + blank + width > most) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                if (width > most) {
                    for (int at = 0; at < word.length(); ) {
                        int sign = word.codePointAt(at);
                        float one = face.width(Character.toString(sign));
                        if (used > 0 && used + one > most) {
                            lines.add(line.toString());
                            line.setLength(0);
                            used = 0;
                        }
                        line.appendCodePoint(sign);
                        used += one;
                        at += Character.charCount(sign);
                    }
                } else {
                    line.append(used > 0 ? " " : "").append(word);
                    used += (used > 0 ? blank : 0) + width;
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private void rule(float from, float to) throws IOException {
        PDPageContentStream page = page();
        page.setStrokingColor(0.8f);
        page.setLineWidth(0.6f);
        page.moveTo(MARGIN + from, y);
        page.lineTo(MARGIN + to, y);
        page.stroke();
    }

    private void space(float points) {
        y -= points;
    }

    /** Begins a new page where so much does not fit on this one. */
    private void keep(float points) throws IOException {
        if (y - points < MARGIN + 14) {
            turnPage();
        }
    }

    private void turnPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(new PDPageContentStream(document, page));
        y = TOP;
    }

    private PDPageContentStream page() {
        return pages.get(pages.size() - 1);
    }

    private void foot(String title) throws IOException {
        String name = broken(title, plain, SMALL, WIDE - 60).get(0);
        for (int i = 0; i < pages.size(); i++) {
            String number = (i + 1) + " of " + pages.size();
            float right = MARGIN + WIDE - SMALL * plain.width(number);
            write(pages.get(i), name, plain, SMALL, MARGIN, MARGIN - 14, GREY);
            write(pages.get(i), number, plain, SMALL, right, MARGIN - 14, GREY);
        }
    }

    private String named() {
        String names = lacking.stream()
                .limit(MOST_NAMED)
                .map(sign ->
                        Typeface.code(sign) + (Character.getName(sign) == null ? "" : " " + Character.getName(sign)))
                .collect(Collectors.joining(", "));
        int more = lacking.size() - MOST_NAMED;
        return "Signs the font does not have: " + names + (more > 0 ? " and " + more + " more." : ".");
    }
}
