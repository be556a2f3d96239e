package debrief.cli;

import java.util.ArrayList;
import java.util.List;

/** Plain text, eighty columns wide, with a little colour where a terminal wants it. */
final class Page {
    private static final int COLUMNS = 80;

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    Page(boolean colour) {
        this.colour = colour;
    }

    /** Colours that mean something, as on the web pages: blue speaks for, amber against. */
    enum Ink {
        PLAIN(""),
        BOLD("\u001b[1m"),
        FOR("\u001b[34m"),
        AGAINST("\u001b[33m"),
        QUIET("\u001b[2m");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    Page line() {
        text.append('\n');
        return this;
    }

    Page line(Ink ink, String words) {
        return line(ink, "", "", words);
    }

    /** A paragraph: the first line begins with {@code first}, the others with {@code rest}. */
    Page line(Ink ink, String first, String rest, String words) {
        String margin = clean(first);
        for (String line : wrap(clean(words), COLUMNS - Math.max(first.length(), rest.length()))) {
            text.append(margin);
            if (colour && ink != Ink.PLAIN) {
                text.append(ink.code).append(line).append("\u001b[0m");
            } else {
                text.append(line);
            }
            text.append('\n');
            margin = rest;
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** What somebody wrote, on one line and without anything a terminal would obey. */
    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            boolean plain = Character.isWhitespace(c) || Character.getType(c) == Character.CONTROL;
            boolean hidden = Character.getType(c) == Character.FORMAT && c != 0x200D
                    || Character.getType(c) == Character.SURROGATE;
            if (plain) {
                clean.append(' ');
            } else if (!hidden) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : words.trim().split(" +", -1)) {
            for (String piece : pieces(word, width)) {
                int wide = width(piece);
                if (taken > 0 && taken + 1 + wide > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    taken = 0;
                }
                if (taken > 0) {
                    line.append(' ');
                    taken++;
                }
                line.append(piece);
                taken += wide;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int width) {
        if (width(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int taken = 0;
        for (int c : word.codePoints().toArray()) {
            if (taken + width(c) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                taken = 0;
            }
            piece.appendCodePoint(c);
            taken += width(c);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    static int width(String text) {
        return text.codePoints().map(Page::width).sum();
    }

    private static int width(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
