package debrief.engine.text;

/** What somebody said, untouched, and how it reads. */
public final class Transcript {
    private final String text;

    private Transcript(String text) {
        this.text = text;
    }

    /** Reads any text whatever: prose, unpunctuated speech, emoji, nothing. */
    public static Transcript read(String text) {
        return new Transcript(text);
    }

    /** The words as they came. */
    public String text() {
        return text;
    }

    /** The words at these places. */
    public Quote quote(Span span) {
        return new Quote(
                text.substring(span.start(), span.end()),
                span,
                text.codePointCount(0, span.start()),
                text.codePointCount(0, span.end()));
    }
}
