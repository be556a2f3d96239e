package debrief.engine.text;

/**
 * Words somebody said, cut from a transcript. Only {@link Transcript} makes one, so a quote that was
 * never said cannot exist.
 */
public final class Quote {
    /** A quote is at most this many words, so that it points at something. */
    public static final int MOST_WORDS = 60;

    private final String text;
    private final Span span;
    private final int start;
    private final int end;

    Quote(String text, Span span, int start, int end) {
        this.text = text;
        this.span = span;
        this.start = start;
        this.end = end;
    }

    /** The exact words. */
    public String text() {
        return text;
    }

    /** Where they stand, in UTF-16 indices, for Java. */
    public Span span() {
        return span;
    }

    /** Where they begin, in Unicode code points, for everybody else. */
    public int start() {
        return start;
    }

    /** Where they end, in Unicode code points, exclusive. */
    public int end() {
        return end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote quote && quote.span.equals(span) && quote.text.equals(text);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return "\"" + text + "\" " + start + "-" + end;
    }
}
