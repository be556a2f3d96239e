package debrief.engine.rating;

import java.util.Locale;

/**
 * How sure the engine is of a verdict. It is sure only at either end of the scale and well away from the next verdict:
 * there the raters of calibration/ gave the same verdict in more than seven of ten answers, and one within a step in
 * more than nine. In the middle of the scale it never is.
 */
public enum Confidence {
    LOW("Not sure"),
    FAIR("Fairly sure"),
    HIGH("Sure");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    /** From so many hundredths of a level on the next verdict is far away. */
    private static final int FAR = 20;

    private static final int NEAR = 10;

    /**
     * How sure a verdict is.
     *
     * @param margin how far the mean is from the nearest cut, in hundredths of a level
     */
    static Confidence of(Verdict verdict, int margin) {
        boolean end = verdict == Verdict.NO_HIRE || verdict == Verdict.STRONG_HIRE;
        return end && margin >= FAR ? HIGH : margin >= NEAR ? FAIR : LOW;
    }

    /** The name used in files and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words shown to a person. */
    public String words() {
        return words;
    }
}
