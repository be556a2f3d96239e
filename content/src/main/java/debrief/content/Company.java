package debrief.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a candidate wants to know of a house before walking in. Every figure names where it comes from.
 *
 * @param culture what the house believes, a paragraph each
 * @param loop the way from the first call to the offer, in order
 * @param claims figures that nobody could check, or on which sources differ, side by side
 * @param day a day in the role, in the order of the hours
 * @param pay one row for each figure a source gives; empty where no source gives any
 * @param compare the role beside its neighbours
 * @param growth where people go from here
 * @param differs what this house judges otherwise than others
 * @param vocabulary words of the house
 * @param questions what to ask them
 * @param whyHere how to answer "why here"
 * @param preparation what to do with the days that are left, the fewest first
 * @param stories the kinds of story it wants several of; may be empty
 */
public record Company(
        List<String> culture,
        List<Step> loop,
        List<Claim> claims,
        List<Hour> day,
        List<Pay> pay,
        List<Compared> compare,
        List<Growth> growth,
        List<Habit> differs,
        List<Saying> vocabulary,
        List<AskThem> questions,
        WhyHere whyHere,
        List<Preparation> preparation,
        List<StoryWish> stories) {

    /** What a reader of the page knows before the interview, a text for each thing it tells. */
    public List<String> tells() {
        return Stream.of(
                        culture.stream(),
                        loop.stream()
                                .map(step -> step.name() + ", week " + step.week() + ", " + step.who() + ", "
                                        + step.minutes()
                                                .map(minutes -> minutes + " minutes, ")
                                                .orElse("")
                                        + step.hears()),
                        claims.stream()
                                .map(claim -> claim.about() + " " + claim.note().orElse("")),
                        day.stream().map(hour -> hour.at() + " " + hour.does()),
                        growth.stream().map(step -> step.to() + ": " + step.says()),
                        differs.stream().map(habit -> habit.name() + ": " + habit.says()),
                        vocabulary.stream().map(saying -> saying.term() + ": " + saying.means()))
                .flatMap(texts -> texts)
                .toList();
    }

    /**
     * A step of the loop.
     *
     * @param round the round of the pack in which it can be practised
     * @param minutes how long it lasts; empty where it is no conversation
     * @param week when it comes, counted from the first call, such as {@code 3} or {@code 3 to 4}
     * @param hears what it decides
     * @param source the id of a source of the pack
     */
    public record Step(
            String name,
            Optional<String> round,
            Optional<Integer> minutes,
            String week,
            String who,
            String hears,
            String source) {}

    /**
     * A question of fact on which sources differ, or which nobody can check.
     *
     * @param figures who says what, and when
     * @param note what to make of it
     */
    public record Claim(String about, List<Figure> figures, Optional<String> note) {}

    /**
     * What one source claims.
     *
     * @param year when it was claimed
     * @param source the id of a source of the pack
     */
    public record Figure(String says, int year, String source) {}

    /** An hour of a day in the role. */
    public record Hour(String at, String does) {}

    /** What a figure pays for. */
    public enum Part {
        BASE,
        BONUS,
        EQUITY,
        TOTAL;

        /** Its name in a pack. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A role beside which others are paid. */
    public enum Role {
        TPM,
        PM,
        SDE
    }

    /** A range, in whole units of its currency or, without one, in percent of the base. */
    public record Range(int from, int to) {}

    /**
     * One figure of pay.
     *
     * @param currency three letters; empty where the range is in percent of the base
     * @param per the time it is paid for, such as {@code year}
     * @param year when it was claimed
     * @param source the id of a source of the pack
     */
    public record Pay(
            Role role,
            String level,
            Part part,
            Range range,
            Optional<String> currency,
            String per,
            int year,
            String source,
            Optional<String> note) {}

    /** One thing a technical program manager does otherwise than a product manager and a software engineer. */
    public record Compared(String about, String tpm, String pm, String sde) {}

    /** A step on: where to, and what proves it. */
    public record Growth(String to, String says) {}

    /** How a house takes a habit. */
    public enum Taken {
        STRONG,
        WEAK,
        MIXED;

        /** Its name in a pack. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A habit that houses judge differently. */
    public record Habit(String name, Taken here, String says) {}

    /** A word of the house. */
    public record Saying(String term, String means) {}

    /**
     * A question to ask them.
     *
     * @param reveals what a good and a bad answer tell
     * @param worry an answer that should worry
     * @param to whom to ask it
     */
    public record AskThem(String ask, String reveals, String worry, String to) {}

    /** How to answer "why here". */
    public record WhyHere(List<String> frame, String good, String weak) {}

    /** What to do with the days that are left. */
    public record Preparation(int days, List<String> todo) {}

    /**
     * A kind of story that a loop wants several of.
     *
     * @param atLeast how many, from 1 to 6
     * @param why what for, in a sentence
     */
    public record StoryWish(StoryKind kind, int atLeast, String why) {}
}
