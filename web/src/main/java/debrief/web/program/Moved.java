package debrief.web.program;

import debrief.drills.program.Decision;
import debrief.drills.program.Outlook;
import debrief.drills.program.Raised;
import java.util.List;

/**
 * What a decision did, as a line of the page.
 *
 * @param name with its date, where it has one
 * @param otherwise how it would have been without it; may be empty
 * @param x where its bar begins, from the left
 * @param width of its bar
 * @param says by how much, and which way
 * @param chances of the date without it and with it
 */
public record Moved(
        String name, String otherwise, String x, String width, boolean sooner, String says, String chances) {
    private static final double HALF = 48;

    /** The lines of an outlook, the longest bar first. */
    static List<Moved> of(Outlook outlook) {
        long most = Math.max(
                1,
                outlook.effects().stream()
                        .mapToLong(effect -> Math.abs(effect.days()))
                        .max()
                        .orElse(1));
        return outlook.effects().stream().map(effect -> of(effect, most)).toList();
    }

    private static Moved of(Outlook.Effect effect, long most) {
        Decision decision = effect.decision();
        double width = HALF * Math.abs(effect.days()) / most;
        return new Moved(
                decision.name()
                        + decision.date().map(date -> ", " + Raised.day(date)).orElse(""),
                decision.otherwise().isEmpty() ? "" : "without it " + decision.otherwise(),
                Finishes.percent(effect.sooner() ? 50 - width : 50),
                Finishes.percent(width),
                effect.sooner(),
                effect.days() == 0 ? "moved nothing" : Raised.days(effect.days()),
                share(effect.without()) + " without it, " + share(effect.with()) + " with");
    }

    /** A chance in whole per cent; never none or all of it where it is neither. */
    static String share(double chance) {
        long percent = Math.round(100 * chance);
        return percent == 0 && chance > 0 ? "under 1 %" : percent == 100 && chance < 1 ? "over 99 %" : percent + " %";
    }
}
