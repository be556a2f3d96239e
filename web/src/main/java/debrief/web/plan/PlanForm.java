package debrief.web.plan;

import debrief.content.Packs;
import debrief.mine.plan.Settings;
import debrief.web.aim.Aim;
import debrief.web.aim.AimForm;
import debrief.web.aim.Aims;
import debrief.web.page.Asked;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The form that sets the interview.
 *
 * @param version of what is kept; 0 for nothing
 * @param interview the date as it was typed
 * @param least the earliest date
 * @param most the latest date
 * @param away single days off as they were typed, one a line or with commas
 * @param wrong what is wrong with the date, the minutes, the days, or all of it; each may be empty
 */
public record PlanForm(
        int version,
        String interview,
        String least,
        String most,
        AimForm aim,
        String minutes,
        List<Day> off,
        String away,
        Wrong wrong) {
    private static final int USUAL_DAYS = 14;
    private static final String USUAL_MINUTES = "40";
    private static final int MOST_AWAY = 100;

    /** A day of the week. */
    public record Day(String value, String name, boolean chosen) {}

    /** What is wrong, by field; empty where nothing is. */
    public record Wrong(String interview, String minutes, String away, String all) {
        static final Wrong NOTHING = new Wrong("", "", "", "");

        boolean nothing() {
            return equals(NOTHING);
        }
    }

    static PlanForm of(Packs packs, Optional<Aims.Target> target, Optional<Aim> aim, int version, LocalDate today) {
        return new PlanForm(
                version,
                aim.map(set -> set.interview().toString())
                        .orElse(today.plusDays(USUAL_DAYS).toString()),
                today.toString(),
                today.plusDays(Settings.FURTHEST).toString(),
                AimForm.of(packs, target),
                aim.map(set -> String.valueOf(set.minutes())).orElse(USUAL_MINUTES),
                days(aim.map(Aim::off).orElse(List.of(DayOfWeek.SUNDAY))),
                String.join(
                        ", ",
                        aim.map(Aim::away).orElse(List.of()).stream()
                                .map(LocalDate::toString)
                                .toList()),
                Wrong.NOTHING);
    }

    private static List<Day> days(List<DayOfWeek> chosen) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Day(
                        day.name().toLowerCase(Locale.ROOT),
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        chosen.contains(day)))
                .toList();
    }

    /** What was typed, understood, or the form again with what is wrong. */
    record Read(Optional<Aim> aim, PlanForm form) {}

    /** Reads a form that was sent. */
    static Read read(
            MultiValueMap<String, String> sent,
            Packs packs,
            Aims aims,
            Optional<Aim> before,
            int version,
            LocalDate today) {
        Optional<Aims.Target> target = aims.target(first(sent, "company"), first(sent, "level"));
        Optional<LocalDate> interview = date(first(sent, "interview"))
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(Settings.FURTHEST)));
        Optional<Integer> minutes = Asked.number(first(sent, "minutes"), Settings.LEAST_MINUTES, Settings.MOST_MINUTES);
        List<DayOfWeek> off = Stream.of(DayOfWeek.values())
                .filter(day ->
                        sent.getOrDefault("off", List.of()).contains(day.name().toLowerCase(Locale.ROOT)))
                .toList();
        Optional<List<LocalDate>> away = dates(first(sent, "away"));
        Wrong wrong = new Wrong(
                interview.isPresent() ? "" : "Choose a day from today on, at most a year ahead.",
                minutes.isPresent()
                        ? ""
                        : "Give a whole number from " + Settings.LEAST_MINUTES + " to " + Settings.MOST_MINUTES + ".",
                away.isPresent() ? "" : "Write each day as 2026-05-18, with commas between them.",
                target.isPresent() ? "" : "No company’s loop could be read, so there is nothing to plan for.");
        PlanForm form = new PlanForm(
                version,
                first(sent, "interview"),
                today.toString(),
                today.plusDays(Settings.FURTHEST).toString(),
                AimForm.of(packs, target),
                first(sent, "minutes"),
                days(off),
                first(sent, "away"),
                wrong);
        return wrong.nothing()
                ? new Read(
                        Optional.of(new Aim(
                                interview.orElseThrow(),
                                target.orElseThrow().pack().id(),
                                target.orElseThrow().level().key(),
                                minutes.orElseThrow(),
                                off,
                                away.orElseThrow(),
                                today,
                                before.map(Aim::secret).orElseGet(Aims::newSecret))),
                        form)
                : new Read(Optional.empty(), form);
    }

    /** The same form with a sentence over it. */
    PlanForm saying(String all) {
        return new PlanForm(version, interview, least, most, aim, minutes, off, away, new Wrong("", "", "", all));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<LocalDate>> dates(String typed) {
        List<LocalDate> dates = new ArrayList<>();
        for (String one : typed.split("[,;\\s]+", -1)) {
            if (!one.isEmpty()) {
                Optional<LocalDate> day = date(one);
                if (day.isEmpty() || dates.size() >= MOST_AWAY) {
                    return Optional.empty();
                }
                dates.add(day.get());
            }
        }
        return Optional.of(dates);
    }
}
