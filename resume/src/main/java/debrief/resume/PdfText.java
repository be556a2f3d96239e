package debrief.resume;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of a PDF, within bounds on its pages, on what it unpacks to and on what it draws. */
final class PdfText {
    private static final int MOST_PAGES = 20;
    private static final long MOST_UNPACKED = 60_000_000;
    private static final int MOST_OPERATORS = 400_000;
    private static final int LEAST_LETTERS = 40;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    static {
        // Else every font of the computer is looked at, and a list of them is written into the person's home.
        FontMappers.set(new OneFont());
    }

    private PdfText() {}

    static List<String> lines(byte[] bytes) throws Refused {
        if (unpacked(bytes) > MOST_UNPACKED) {
            throw new Refused("This PDF unpacks to more than a resume ever holds, so save it anew or paste the text.");
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new Refused("This PDF has " + pages + " pages, and a resume or description has at most "
                        + MOST_PAGES + ", so bring the pages that count or paste the text.");
            }
            String text = new Stripper().getText(pdf);
            if (text.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
                throw new Refused(
                        "This PDF holds pictures of pages and no text, as scans do, so bring the file it was made from or paste the text.");
            }
            return List.of(text.split("\n", -1));
        } catch (InvalidPasswordException e) {
            throw new Refused("This PDF is locked with a password, so save it without one or paste the text.");
        } catch (TooMuch e) {
            throw new Refused("This PDF draws more than a resume ever does, so save it anew or paste the text.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refused("This PDF is damaged and cannot be read, so save it anew or paste the text.");
        }
    }

    /** More was drawn than is read. */
    private static final class TooMuch extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private static final class Stripper extends PDFTextStripper {
        private int operators;
        private int letters;

        Stripper() {
            setLineSeparator("\n");
            setParagraphStart("");
            setPageStart("");
            setPageEnd("\n");
            setSortByPosition(false);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw new TooMuch();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (++letters > 2 * PlainText.MOST_CHARACTERS) {
                throw new TooMuch();
            }
            super.processTextPosition(text);
        }
    }

    /** How much its packed parts unpack to, looked at no further than the bound. */
    private static long unpacked(byte[] bytes) {
        long all = 0;
        for (int at = after(bytes, 0); at >= 0 && all <= MOST_UNPACKED; at = after(bytes, at)) {
            all += inflated(new ByteArrayInputStream(bytes, at, bytes.length - at), MOST_UNPACKED - all, 0);
        }
        return all;
    }

    /** What is packed twice counts both times. */
    private static long inflated(InputStream packed, long most, int depth) {
        Inflater inflater = new Inflater();
        long all = 0;
        try (InflaterInputStream in = new InflaterInputStream(packed, inflater, 4_096)) {
            byte[] piece = new byte[65_536];
            int read = in.readNBytes(piece, 0, piece.length);
            if (depth < 3 && isPacked(piece, read)) {
                Counted rest = new Counted(in);
                InputStream again = new SequenceInputStream(new ByteArrayInputStream(piece, 0, read), rest);
                all += inflated(again, most, depth + 1) + rest.count;
            }
            while (read > 0 && all <= most) {
                all += read;
                read = in.readNBytes(piece, 0, piece.length);
            }
        } catch (IOException e) {
            // It is not packed this way, or only its beginning is whole; what was unpacked counts.
        } finally {
            inflater.end();
        }
        return all;
    }

    private static boolean isPacked(byte[] piece, int read) {
        return read > 2 && (piece[0] & 0x0F) == 8 && ((piece[0] & 0xFF) * 256 + (piece[1] & 0xFF)) % 31 == 0;
    }

    /** Counts what is read, and is closed by nobody else. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public void close() {
            // Whoever counts goes on reading.
        }
    }

    /** Where the next stream begins; -1 where there is none. */
    private static int after(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length + 1 < bytes.length; i++) {
            int j = 0;
            while (j < STREAM.length && bytes[i + j] == STREAM[j]) {
                j++;
            }
            if (j == STREAM.length) {
                int at = i + j;
                while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
                    at++;
                }
                return at;
            }
        }
        return -1;
    }
}
