package debrief.mine.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person asks for, and what they would take. Nothing in it is invented: where a word is missing, a blank stands.
 *
 * @param walkAway below what the person says no; it is for them alone
 * @param alternative what they do then
 * @param sign what they do if all of it is agreed, and by when
 */
public record Negotiation(List<Ask> asks, String work, String walkAway, String alternative, String sign) {
    /** Nothing asked yet. */
    public static final Negotiation EMPTY = new Negotiation(List.of(), "", "", "", "");

    /** How a blank is written. */
    public static final String BLANK = "___";

    /**
     * What is asked of one part.
     *
     * @param ask what the person wants of it
     * @param why what shows that it is fair
     * @param give what the person gives for it
     */
    public record Ask(Part part, String ask, String why, String give) {}

    public Negotiation {
        asks = List.copyOf(asks);
    }

    /** What is asked of a part. */
    public Optional<Ask> of(Part part) {
        return asks.stream().filter(ask -> ask.part() == part).findFirst();
    }

    /** A sentence to say, and when to say it. */
    public record Line(String when, String says) {}

    /** The words to say, in order, with what was typed in them and blanks for the rest. */
    public List<Line> words(Offer offer) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "To begin",
                "Thank you for the offer. I want to do this work: " + or(work) + ". Before I can say yes, "
                        + (asks.size() > 1 ? "a few things have" : "one thing has") + " to fit."));
        for (Ask ask : asks) {
            lines.add(new Line(
                    ask.part().title(),
                    "For the " + noun(ask.part()) + " you offer " + offer.says(ask.part()) + ". I ask for "
                            + or(ask.ask()) + ". My reason: " + or(ask.why()) + "."));
            lines.add(new Line(
                    "What you give for it", "If that is possible, then from my side: " + or(ask.give()) + "."));
        }
        lines.add(new Line("Then", "Say nothing more. Let them answer."));
        lines.add(
                new Line(
                        "If they say no",
                        "I understand. Which part has room, who decides on it, and what would that person need to hear from me?"));
        lines.add(new Line(
                "If they ask for your figure first",
                "What range is set for this level, and where in it do you see me?"));
        lines.add(new Line(
                "If they press for an answer today",
                "I decide better with a night's sleep. You have my answer by " + BLANK + "."));
        lines.add(new Line(
                "To close", "If we agree on this, I " + (sign.isBlank() ? "sign by " + BLANK : bare(sign)) + "."));
        lines.add(
                new Line("In writing", "Could you send me all parts in a new letter, so that we mean the same thing?"));
        return List.copyOf(lines);
    }

    private static String noun(Part part) {
        return switch (part) {
            case SIGN_ON -> "sign-on";
            case OTHER -> "rest";
            default -> part.title().toLowerCase(Locale.ROOT);
        };
    }

    private static String or(String words) {
        return words.isBlank() ? BLANK : bare(words);
    }

    private static String bare(String words) {
        return words.strip().replaceAll("[.\\s]+$", "");
    }
}
