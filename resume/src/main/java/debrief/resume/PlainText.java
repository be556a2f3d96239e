package debrief.resume;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file says, line by line. Its kind is told from its bytes, never from its name, and what cannot be read is refused in one
 * sentence.
 *
 * @param lines without signs that no reader sees; the first is line 1
 */
public record PlainText(List<String> lines) {
    /** A file is no larger, in bytes. */
    public static final int MOST_BYTES = 5_000_000;

    /** A text is no longer, in characters. */
    public static final int MOST_CHARACTERS = 100_000;

    /** A text has no more lines. */
    public static final int MOST_LINES = 3_000;

    private static final int SNIFFED = 1_024;

    /** Markdown shows itself within so many characters. */
    private static final int SOON = 20_000;

    private static final String ENOUGH = "This is longer than a resume or a description ever is (" + MOST_LINES
            + " lines or " + MOST_CHARACTERS / 1_000 + ",000 characters), so paste the part that counts.";
    private static final String PICTURE =
            "This is a picture, and Debrief reads no words from pictures, so bring the file it was made from or paste the text.";

    /** What a terminal would take for a command: colours, titles. */
    private static final Pattern TERMINAL =
            Pattern.compile("\\x1B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1B]*(?:\\x07|\\x1B\\\\)?|.)?");

    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^#{1,6} \\S|\\*\\*\\S[^*\\n]{0,200}\\*\\*|\\[[^\\]\\n]{1,200}\\]\\([^)\\n]{1,400}\\)|^```");

    public PlainText {
        lines = List.copyOf(lines);
    }

    /** What was pasted, or is kept. */
    public static PlainText of(String text) throws Refused {
        if (text.length() > 4 * MOST_CHARACTERS) {
            throw new Refused(ENOUGH);
        }
        return whole(lines(text));
    }

    /** What a file says. */
    public static PlainText read(byte[] bytes) throws Refused {
        if (bytes.length > MOST_BYTES) {
            throw new Refused("This file is larger than 5 MB, so save it without pictures, or paste the text.");
        }
        if (bytes.length == 0) {
            throw new Refused("This file is empty, so choose another one or paste the text.");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return whole(PdfText.lines(bytes));
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return whole(WordText.lines(bytes));
        }
        if (isPicture(head)) {
            throw new Refused(PICTURE);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new Refused("This is an old Word file (.doc), so save it as .docx or PDF, or paste the text.");
        }
        if (head.startsWith("{\\rtf")) {
            throw new Refused("This is rich text (.rtf), so save it as .docx or PDF, or paste the text.");
        }
        String text = text(bytes);
        if (text.length() > 4 * MOST_CHARACTERS) {
            throw new Refused(ENOUGH);
        }
        String begins = text.strip().toLowerCase(Locale.ROOT);
        if (begins.startsWith("<!doctype html") || begins.startsWith("<html")) {
            throw new Refused("This is a web page, so copy the text you see there and paste it.");
        }
        if (begins.startsWith("{")) {
            return whole(JsonResume.lines(text));
        }
        String opening = text.substring(0, Math.min(text.length(), SOON));
        return whole(MARKDOWN.matcher(opening).find() ? MarkdownText.lines(text) : lines(text));
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("BM") && head.indexOf('\0') >= 0
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftyphei", 4)
                || head.startsWith("ftypavif", 4);
    }

    private static String text(byte[] bytes) throws Refused {
        int mark = bytes.length > 1 ? (bytes[0] & 0xFF) * 256 + (bytes[1] & 0xFF) : 0;
        if (mark == 0xFFFE || mark == 0xFEFF) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        int strange = 0;
        for (byte one : bytes) {
            if (one == 0) {
                throw new Refused(
                        "This is no resume or description that Debrief can read; bring a PDF, DOCX, Markdown, text or JSON Resume file, or paste the text.");
            }
            strange += one > 0 && one < ' ' && "\t\n\r\f\u001B".indexOf(one) < 0 ? 1 : 0;
        }
        if (strange > bytes.length / 50) {
            throw new Refused(
                    "This is no resume or description that Debrief can read; bring a PDF, DOCX, Markdown, text or JSON Resume file, or paste the text.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws Refused {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused("The letters of this file cannot be read, so save it as UTF-8 or paste the text.");
        }
    }

    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    private static PlainText whole(List<String> lines) throws Refused {
        List<String> clean = new ArrayList<>();
        long characters = 0;
        for (String line : lines) {
            String read = clean(line);
            characters += read.length();
            if (characters > MOST_CHARACTERS || clean.size() >= MOST_LINES) {
                throw new Refused(ENOUGH);
            }
            clean.add(read);
        }
        while (!clean.isEmpty() && clean.get(clean.size() - 1).isEmpty()) {
            clean.remove(clean.size() - 1);
        }
        if (clean.stream().noneMatch(line -> line.codePoints().anyMatch(Character::isLetter))) {
            throw new Refused("There are no words in this, so choose another file or paste the text.");
        }
        return new PlainText(clean);
    }

    /** Without what no reader sees: commands to a terminal, marks that turn the direction of reading, letters of no width. */
    static String clean(String line) {
        StringBuilder clean = new StringBuilder();
        TERMINAL.matcher(line).replaceAll("").codePoints().forEach(c -> {
            if (c == 0xF0B7 || c == 0xF0A7 || c == 0xF0D8) {
                clean.append('•');
            } else if (c >= 0xFB00 && c <= 0xFB04) {
                clean.append(List.of("ff", "fi", "fl", "ffi", "ffl").get(c - 0xFB00));
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                clean.append(' ');
            } else if (seen(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().stripTrailing();
    }

    private static boolean seen(int c) {
        int type = Character.getType(c);
        return type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED;
    }

    /** All of it, to be kept. */
    public String text() {
        return String.join("\n", lines);
    }
}
