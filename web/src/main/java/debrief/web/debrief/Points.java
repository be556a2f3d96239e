package debrief.web.debrief;

/** Writes hundredths of a level as a person reads them. */
public final class Points {
    private Points() {}

    /** Signed, with two decimals, such as {@code +0.32}, {@code −1.05} or {@code 0}. */
    public static String of(int hundredths) {
        int size = Math.abs(hundredths);
        String points = size / 100 + "." + (size % 100 < 10 ? "0" : "") + size % 100;
        return size == 0 ? "0" : (hundredths > 0 ? "+" : "−") + points;
    }
}
