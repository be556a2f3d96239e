package debrief.mine.memory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a card was remembered, in the order of the keys 1 to 4. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 for {@link #AGAIN} to 4 for {@link #EASY}. */
    public int number() {
        return Arrays.asList(values()).indexOf(this) + 1;
    }

    /** The word on its button. */
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The grade of that number, 1 to 4; empty for any other. */
    public static Optional<Grade> of(int number) {
        return Arrays.stream(values()).filter(grade -> grade.number() == number).findFirst();
    }
}
