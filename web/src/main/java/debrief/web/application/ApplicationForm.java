package debrief.web.application;

import debrief.mine.application.Application;
import debrief.mine.application.Appointment;
import debrief.mine.application.Days;
import debrief.mine.application.Outcome;
import debrief.mine.application.Stage;
import debrief.web.page.Asked;
import debrief.web.page.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of an application.
 *
 * @param id of the application; empty for a new one
 * @param version that was shown; 0 for a new one
 */
public record ApplicationForm(String id, int version, Fields fields) {
    private static final int MORE = 2;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;

    static ApplicationForm of(String id, int version, Application one) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("company", one.company());
        typed.put("role", one.role());
        typed.put("link", one.link());
        typed.put("stage", one.stage().key());
        typed.put("outcome", one.outcome().key());
        typed.put("next", one.next());
        typed.put("next-on", one.nextOn().map(LocalDate::toString).orElse(""));
        typed.put("contacts", one.contacts());
        typed.put("notes", one.notes());
        for (int i = 1; i <= one.rounds().size(); i++) {
            Appointment round = one.rounds().get(i - 1);
            typed.put("round-" + i, round.name());
            typed.put("round-on-" + i, round.on().map(LocalDate::toString).orElse(""));
            typed.put("round-minutes-" + i, round.minutes().map(String::valueOf).orElse(""));
            typed.put("round-who-" + i, round.who());
        }
        return new ApplicationForm(id, version, new Fields(typed, Map.of()));
    }

    /** How many rows for rounds there are: those that are filled, and some more. */
    public int rows() {
        int last = 0;
        for (int i = 1; i <= Application.MOST_ROUNDS; i++) {
            if (!blank(i)) {
                last = i;
            }
        }
        return Math.min(Application.MOST_ROUNDS, last + MORE);
    }

    private boolean blank(int row) {
        return Stream.of("round-", "round-on-", "round-minutes-", "round-who-")
                .allMatch(name -> fields.line(name + row).isEmpty());
    }

    /** The stages to choose from. */
    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /** The outcomes to choose from. */
    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    /** What was read: an application, or what is wrong. */
    record Read(Optional<Application> application, Map<String, String> wrong) {}

    Read read() {
        Map<String, String> wrong = new LinkedHashMap<>();
        fields.typed().forEach((name, words) -> {
            boolean text = name.equals("contacts") || name.equals("notes");
            if (words.length() > (text ? LONGEST_TEXT : LONGEST_LINE)) {
                wrong.put(name, "This is longer than " + (text ? "20,000" : "300") + " characters. Shorten it.");
            }
        });
        if (fields.line("company").isEmpty()) {
            wrong.put("company", "Name the company.");
        }
        Optional<LocalDate> nextOn = day("next-on", wrong);
        List<Appointment> rounds = new ArrayList<>();
        for (int i = 1; i <= Application.MOST_ROUNDS; i++) {
            if (blank(i)) {
                continue;
            }
            String minutes = fields.line("round-minutes-" + i);
            Optional<Integer> lasts = Asked.number(minutes, 1, Appointment.MOST_MINUTES);
            if (!minutes.isEmpty() && lasts.isEmpty()) {
                wrong.put("round-minutes-" + i, "Use a whole number from 1 to 600.");
            }
            String name = fields.line("round-" + i).replace('|', '/');
            rounds.add(new Appointment(
                    name.isEmpty() ? "Round " + i : name,
                    day("round-on-" + i, wrong),
                    lasts,
                    fields.line("round-who-" + i).replace('|', '/')));
        }
        if (!wrong.isEmpty()) {
            return new Read(Optional.empty(), wrong);
        }
        return new Read(
                Optional.of(new Application(
                        fields.line("company"),
                        fields.line("role"),
                        fields.line("link"),
                        stage(fields.value("stage")).orElse(Stage.INTERESTED),
                        Stream.of(Outcome.values())
                                .filter(one -> fields.is("outcome", one.key()))
                                .findFirst()
                                .orElse(Outcome.NONE),
                        rounds,
                        fields.value("contacts").strip(),
                        fields.value("notes").strip(),
                        fields.line("next"),
                        nextOn)),
                Map.of());
    }

    static Optional<Stage> stage(String key) {
        return Stream.of(Stage.values()).filter(one -> one.key().equals(key)).findFirst();
    }

    private Optional<LocalDate> day(String name, Map<String, String> wrong) {
        String typed = fields.line(name);
        Optional<LocalDate> day = Days.read(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            wrong.put(name, "Write the day as 2027-02-03.");
        }
        return day;
    }
}
