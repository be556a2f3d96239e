package debrief.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text, or says in one sentence why they are none. */
public final class Decoded {
    private Decoded() {}

    /** The text: UTF-8, or UTF-16 that begins with its mark. Line ends become line feeds, the mark is dropped. */
    public static String text(byte[] bytes, String name) throws Refused {
        if (bytes.length > QuestionList.MOST_BYTES) {
            throw tooLarge(name);
        }
        if (bytes.length == 0) {
            throw new Refused(name + " is empty; choose another file and try again.");
        }
        String known = known(bytes);
        if (!known.isEmpty()) {
            throw new Refused(name + " is " + known + ", which is not read; save it as plain text and try again.");
        }
        Optional<String> wide = wide(bytes);
        if (wide.isPresent()) {
            return lines(plain(wide.get(), name), name);
        }
        if (looksWide(bytes)) {
            throw new Refused(name + " is not in UTF-8 but looks like UTF-16; save it as UTF-8 and try again.");
        }
        Optional<String> text = decode(bytes, 0, StandardCharsets.UTF_8);
        if (text.isPresent()) {
            return lines(plain(text.get(), name), name);
        }
        throw new Refused(
                controls(new String(bytes, StandardCharsets.ISO_8859_1)) > 0
                        ? notText(name)
                        : name + " is not in UTF-8; save it as UTF-8 and try again.");
    }

    static Refused tooLarge(String name) {
        return new Refused(name + " is larger than 5 MB; split it and try again.");
    }

    private static String notText(String name) {
        return name + " is not plain text; save it as plain text in UTF-8 and try again.";
    }

    private static String plain(String text, String name) throws Refused {
        if (controls(text) > 0) {
            throw new Refused(notText(name));
        }
        return text;
    }

    private static String lines(String text, String name) throws Refused {
        String whole = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (whole.isBlank()) {
            throw new Refused(name + " is empty; choose another file and try again.");
        }
        return whole;
    }

    /** Control characters that no text has: all but tab, line ends, form feed, and what UTF-8 knows as a line end. */
    private static long controls(String text) {
        return text.chars()
                .filter(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F || c == 0xFFFE)
                .count();
    }

    private static Optional<String> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.empty();
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return begins(bytes, 0xFE, 0xFF) ? decode(bytes, 2, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Every other byte is zero, as in Latin text of two bytes a character. */
    private static boolean looksWide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return true;
        }
        int first = Math.min(bytes.length, 2_000);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < first; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        return Math.max(even, odd) * 5 > first && Math.min(even, odd) * 50 < first;
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** What a file is by its first bytes, where it is something people mistake for text; else nothing. */
    private static String known(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4)) {
            return "a Word, Excel or zip file";
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return "a PDF";
        }
        if (begins(bytes, '{', '\\', 'r', 't', 'f')) {
            return "an RTF document";
        }
        int start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (start < bytes.length && bytes[start] <= ' ' && bytes[start] >= 0) {
            start++;
        }
        String head = new String(bytes, start, Math.min(40, bytes.length - start), StandardCharsets.ISO_8859_1)
                .toLowerCase(java.util.Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return "a web page";
        }
        return head.startsWith("<?xml") || head.startsWith("<!doctype") ? "XML" : "";
    }
}
