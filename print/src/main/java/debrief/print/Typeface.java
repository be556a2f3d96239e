package debrief.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font, put into one document: how wide its signs are, and which it does not have. */
final class Typeface implements Closeable {
    private final TrueTypeFont source;
    private final CmapLookup signs;
    private final PDFont font;
    private final int units;
    private final Map<Integer, Float> widths = new HashMap<>();

    private Typeface(TrueTypeFont source, PDDocument into) throws IOException {
        this.source = source;
        // Without this "fi" becomes one sign, and is copied as one.
        source.setEnableGsub(false);
        this.signs = source.getUnicodeCmapLookup();
        this.units = source.getUnitsPerEm();
        this.font = PDType0Font.load(into, source, true);
    }

    /** The font of that file name, to be embedded with the signs that are used. Closed after the document is written. */
    static Typeface load(String name, PDDocument into) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Typeface.class.getResourceAsStream("fonts/" + name), name + " is not on the class path.")) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())), into);
        }
    }

    PDFont font() {
        return font;
    }

    /** The width of a text at size 1. */
    float width(String text) throws IOException {
        float width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += width(text.codePointAt(at));
        }
        return width;
    }

    private float width(int sign) throws IOException {
        Float known = widths.get(sign);
        if (known == null) {
            known = (float) source.getAdvanceWidth(signs.getGlyphId(sign)) / units;
            widths.put(sign, known);
        }
        return known;
    }

    /**
     * A text as this font can set it: a sign that it lacks, or that needs more than one sign after the other, is written as its
     * code, such as {@code [U+1F680]}.
     *
     * @param lacking where those signs are noted
     */
    String settable(String text, Set<Integer> lacking) {
        StringBuilder settable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (sign == '\t' || sign == '\u00a0') {
                settable.append(' ');
            } else if (sign == '\n' || sets(sign)) {
                settable.appendCodePoint(sign);
            } else if (sign != '\r') {
                lacking.add(sign);
                settable.append(code(sign));
            }
        });
        return settable.toString();
    }

    /** How a sign is written that cannot be set. */
    static String code(int sign) {
        return String.format(java.util.Locale.ROOT, "[U+%04X]", sign);
    }

    private boolean sets(int sign) {
        byte direction = Character.getDirectionality(sign);
        boolean leftToRight = direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        int type = Character.getType(sign);
        boolean seen = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
        return leftToRight && seen && signs.getGlyphId(sign) != 0;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
