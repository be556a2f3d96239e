package debrief.drills.triage;

import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One incident, as it is shown, played and solved. */
final class TriageCase implements Case {
    private static final int SERIES = 60;
    private static final int RISEN = 12;

    private final Incident incident;
    private @Nullable Solution solved;

    TriageCase(Incident incident) {
        this.incident = incident;
    }

    Incident incident() {
        return incident;
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        Incident.Setting setting = incident.setting();
        shown.put("what", setting.what());
        shown.put("loss_a_minute", setting.loss());
        shown.put("rise", DrillJson.rounded(incident.truth().rise()));
        int[] everything = incident.cells().of(new Cause(Map.of()));
        shown.put("sessions_a_minute", Math.round(incident.cells().sessions(everything)));
        long strays = Math.round(100 * incident.truth().unlike());
        shown.put("strays_percent", strays);
        shown.put("engineers", Teams.ENGINEERS);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int a = 0; a < setting.attributes().size(); a++) {
            values.put(setting.attributes().get(a), setting.names().get(a));
        }
        shown.put("values", values);
        List<Object> released = new ArrayList<>();
        for (Incident.Release release : incident.calendar()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("version", incident.version(release.version()));
            one.put("minutes_ago", release.ago());
            released.add(one);
        }
        shown.put("calendar", released);
        shown.put("failures_by_minute", series(incident.cells().failures(everything)));
        List<String> known = new ArrayList<>();
        known.add("A cause is one value, or two values together; one value is three times as likely as a pair.");
        known.add(
                setting.twoPercent() == 0
                        ? "One thing is broken at a time."
                        : "In " + setting.twoPercent() / 10
                                + " of 10 incidents like this two things are broken at once, with no attribute in common, and one"
                                + " of them at least is a single value. Each adds half of what has risen.");
        known.add("A value with a release in the calendar is twice as likely.");
        known.add("On ordinary days a count strays from its usual by about " + strays
                + "%, and small ones by chance besides.");
        known.add("Each look counts the latest ten minutes again, so two looks never agree to the last failure.");
        shown.put("known", known);
        return Collections.unmodifiableMap(shown);
    }

    /** Failures of all sessions in each of the last minutes, with a trend that means nothing. */
    private List<Object> series(double usual) {
        Dice dice = new Dice(incident.truth().noise() + 17);
        double trend = (dice.share() - 0.3) / 100;
        List<Object> series = new ArrayList<>();
        for (int minute = 0; minute < SERIES; minute++) {
            double mean = usual
                    * (1 + trend * (minute - SERIES))
                    * (minute >= SERIES - RISEN ? incident.truth().rise() : 1);
            series.add(Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * dice.normal())));
        }
        return series;
    }

    @Override
    public Map<String, Object> after(List<Move> moves) throws Illegal {
        Play play = played(moves);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("minutes", play.minutes());
        after.put(
                "thousands_lost",
                DrillJson.rounded(play.gone() * incident.setting().loss()));
        after.put("engineers_left", play.teams().left());
        after.put("over", play.isMended());
        List<Object> charts = new ArrayList<>();
        for (Play.Shown one : play.shown()) {
            Map<String, Object> chart = new LinkedHashMap<>();
            chart.put(
                    "by",
                    one.look().by().stream()
                            .map(incident.setting().attributes()::get)
                            .toList());
            if (one.part() < 1) {
                chart.put("since", "the rollback that mended a half");
            }
            chart.put("rows", rows(one));
            charts.add(chart);
        }
        after.put("looks", charts);
        after.put("suspects", play.suspects().stream().map(incident::text).toList());
        after.put(
                "rolled_back", play.rolledBack().stream().map(incident::version).toList());
        after.put("part_of_the_rise_left", play.going());
        after.put("mended_by_rollback", play.isMended());
        return Collections.unmodifiableMap(after);
    }

    private List<Object> rows(Play.Shown shown) {
        Look look = shown.look();
        List<Object> rows = new ArrayList<>();
        for (int g = 0; g < look.groups(); g++) {
            Map<String, Object> row = new LinkedHashMap<>();
            int rest = g;
            String[] values = new String[look.by().size()];
            for (int i = values.length - 1; i >= 0; i--) {
                int attribute = look.by().get(i);
                int size = incident.cells().size(attribute);
                values[i] = incident.setting().names().get(attribute).get(rest % size);
                rest /= size;
            }
            for (int i = 0; i < values.length; i++) {
                row.put(incident.setting().attributes().get(look.by().get(i)), values[i]);
            }
            row.put("sessions_a_minute", DrillJson.rounded(Math.rint(look.sessions()[g] * 10) / 10));
            row.put("failures", shown.seen().get(g));
            row.put("usual_failures", DrillJson.rounded(Math.rint(look.usual()[g] * 10) / 10));
            rows.add(row);
        }
        return rows;
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        Play play = played(moves);
        Solution best = solve();
        Play policy = played(best.moves());
        int loss = incident.setting().loss();
        double worst = loss * (Teams.NOBODY + Incident.CALL_MINUTES + Incident.RADIUS_MINUTES);
        Hypothesis so = incident.truth().so();
        double hit = incident.hit(so);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("cause", text(so));
        details.put("named", play.call().map(this::text).orElse(""));
        details.put("cause_set_exact", play.call().filter(so::equals).isPresent());
        details.put("chance_of_what_you_named", DrillJson.rounded(play.chanceOfCall()));
        details.put("sessions_hit_a_minute", Math.round(hit));
        details.put("sessions_you_said", play.radius().map(DrillJson::rounded).orElse(0.0));
        details.put(
                "radius_error_percent",
                play.radius()
                        .map(said -> DrillJson.rounded(Math.rint(1000 * (said - hit) / hit) / 10))
                        .orElse(-100.0));
        details.put("thousands_lost_an_hour", loss * 60);
        details.put("minutes_of_looking", play.minutes());
        details.put("minutes_of_looking_of_the_policy", policy.minutes());
        details.put("minutes_expected", DrillJson.rounded(play.expected()));
        details.put("minutes_expected_of_the_policy", DrillJson.rounded(policy.expected()));
        details.put("minutes_as_it_happened", DrillJson.rounded(play.happened()));
        details.put("minutes_as_it_happened_to_the_policy", DrillJson.rounded(policy.happened()));
        details.put("minutes_counted", DrillJson.rounded(play.cost()));
        details.put("minutes_counted_of_the_policy", DrillJson.rounded(policy.cost()));
        details.put("minutes_no_play_can_stay_below", DrillJson.rounded(-best.bound() / loss));
        return Outcome.of(-loss * play.cost(), best.value(), -worst, play.remarks(), details);
    }

    private String text(Hypothesis one) {
        return String.join("; ", one.causes().stream().map(incident::text).toList());
    }

    @Override
    public synchronized Solution solve() {
        if (solved == null) {
            List<Move> moves = Policy.moves(incident);
            int loss = incident.setting().loss();
            try {
                solved = new Solution(moves, -loss * played(moves).cost(), -loss * Bound.minutes(incident));
            } catch (Illegal e) {
                throw new IllegalStateException("The policy made a move that is not allowed.", e);
            }
        }
        return solved;
    }

    private Play played(List<Move> moves) throws Illegal {
        Play play = new Play(incident);
        for (Move move : moves) {
            play.make(move);
        }
        return play;
    }
}
