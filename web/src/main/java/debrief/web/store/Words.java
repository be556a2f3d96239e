package debrief.web.store;

/** What people type, as every database can keep it. */
final class Words {
    private Words() {}

    /** The same text without what PostgreSQL cannot hold: NUL, and halves of characters. */
    static String kept(String text) {
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            clean = c != 0 && !Character.isSurrogate(c);
        }
        if (clean) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> point != 0).forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            kept.appendCodePoint(half ? 0xFFFD : point);
        });
        return kept.toString();
    }
}
