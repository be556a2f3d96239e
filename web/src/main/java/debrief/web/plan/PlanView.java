package debrief.web.plan;

import debrief.mine.plan.Item;
import debrief.mine.plan.Plan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A plan as a page shows it.
 *
 * @param until the day of the interview, such as "26 May"
 * @param about company, level and how far it is, in words
 * @param left how far the interview is, such as "in 12 days"
 * @param today how much of today's minutes is used, in words
 * @param missed what became of a day that was missed, in words; may be empty
 * @param done what was done today
 * @param items what is still to do today
 * @param days every day until the interview
 * @param leftOut what did not fit
 */
public record PlanView(
        String until,
        String about,
        String left,
        String today,
        String missed,
        List<Line> done,
        List<Line> items,
        List<Box> days,
        List<Line> leftOut) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    /** One thing to do, or that was done. */
    public record Line(String minutes, String title, String why, String href) {}

    /**
     * One day.
     *
     * @param kind a part of its class: today, rest, interview, or empty
     * @param name such as "Thu 14"
     * @param full such as "Thursday 14 May"
     * @param minutes in words
     * @param says what it holds, in a few words
     * @param lines what it holds, one by one
     */
    public record Box(String kind, String name, String full, String minutes, String says, List<Line> lines) {}

    /** Shows a plan. */
    public static PlanView of(Planning.Made made, LocalDate today) {
        Plan plan = made.plan();
        Plan.Day first = plan.days().get(0);
        LocalDate interview = made.aim().interview();
        int rounds = made.target().pack().loop().size();
        return new PlanView(
                DATE.format(interview),
                made.target().pack().name() + ", " + made.target().levelName() + ". " + rounds
                        + (rounds == 1 ? " round" : " rounds") + " on " + FULL.format(interview),
                left(ChronoUnit.DAYS.between(today, interview)),
                used(first, made.aim().minutes()),
                made.missed().map(missed -> missed(missed, today)).orElse(""),
                first.done().stream()
                        .map(one -> new Line(one.minutes() + " min", one.title(), "done", one.href()))
                        .toList(),
                first.items().stream().map(PlanView::line).toList(),
                plan.days().stream()
                        .map(day -> box(day, today, made.target().pack().name(), rounds))
                        .toList(),
                plan.leftOut().stream().map(PlanView::line).toList());
    }

    private static Line line(Item item) {
        return new Line(item.minutes() + " min", item.title(), item.why(), item.href());
    }

    private static String left(long days) {
        if (days == 0) {
            return "today";
        }
        return days == 1 ? "tomorrow" : "in " + days + " days";
    }

    private static String used(Plan.Day day, int minutes) {
        return switch (day.kind()) {
            case REST -> "A day off: nothing is asked of you today.";
            case INTERVIEW -> "Today is the day. Nothing is left to practise.";
            case PRACTICE -> {
                int done = day.minutes() - day.toDo();
                yield day.items().isEmpty() && done > 0
                        ? "Done for today: " + done + " of the " + minutes + " minutes you set aside."
                        : day.minutes() + " of the " + minutes + " minutes you set aside today."
                                + (done > 0 ? " " + done + " of them are done." : "");
            }
        };
    }

    private static String missed(Plan.Missed missed, LocalDate today) {
        boolean yesterday = missed.day().equals(today.minusDays(1));
        String whose = (yesterday ? "Yesterday" : NAME.format(missed.day())) + "’s " + missed.minutes()
                + (missed.minutes() == 1 ? " minute" : " minutes");
        if (missed.to().isEmpty()) {
            return whose + " were not used, and what they held no longer fits; it is named below.";
        }
        List<String> days = missed.to().stream()
                .map(day -> day.equals(today) ? "today" : near(day, today))
                .toList();
        String last = days.get(days.size() - 1);
        return whose + " moved to "
                + (days.size() == 1 ? last : String.join(", ", days.subList(0, days.size() - 1)) + " and " + last)
                + ".";
    }

    private static String near(LocalDate day, LocalDate today) {
        return ChronoUnit.DAYS.between(today, day) < 7 ? NAME.format(day) : DATE.format(day);
    }

    private static Box box(Plan.Day day, LocalDate today, String company, int rounds) {
        List<Line> lines = new ArrayList<>();
        day.done().forEach(one -> lines.add(new Line(one.minutes() + " min", one.title(), "done", one.href())));
        day.items().forEach(item -> lines.add(line(item)));
        boolean now = day.date().equals(today);
        return switch (day.kind()) {
            case REST -> new Box("rest", SHORT.format(day.date()), FULL.format(day.date()), "", "rest", lines);
            case INTERVIEW ->
                new Box(
                        "interview",
                        SHORT.format(day.date()),
                        FULL.format(day.date()),
                        company,
                        rounds + (rounds == 1 ? " round" : " rounds"),
                        lines);
            case PRACTICE ->
                new Box(
                        now ? "today" : "",
                        SHORT.format(day.date()),
                        FULL.format(day.date()),
                        day.minutes() + " min",
                        now && day.items().isEmpty() && !day.done().isEmpty() ? "done" : says(day),
                        lines);
        };
    }

    private static String says(Plan.Day day) {
        if (day.items().isEmpty()) {
            return "free";
        }
        return Plan.kinds(day).entrySet().stream().map(one -> word(one, day)).collect(Collectors.joining(", "));
    }

    private static String word(Map.Entry<Item.Kind, Long> kind, Plan.Day day) {
        String word = switch (kind.getKey()) {
            case FOLLOW_UP -> "follow-up";
            case ROUND ->
                day.items().stream()
                        .filter(item -> item.kind() == Item.Kind.ROUND)
                        .findFirst()
                        .map(item ->
                                item.title().replaceFirst("^Mock round: ", "").toLowerCase(Locale.ROOT))
                        .orElse("round");
            case CARDS -> "cards";
            case STORY -> "story";
            case QUESTION -> "question";
            case READ -> "read debriefs";
        };
        boolean more = kind.getValue() > 1 && kind.getKey() != Item.Kind.CARDS;
        return more ? word + " ×" + kind.getValue() : word;
    }
}
