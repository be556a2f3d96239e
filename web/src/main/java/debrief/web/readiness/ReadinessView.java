package debrief.web.readiness;

import debrief.content.Pack;
import debrief.content.Stage;
import debrief.engine.rating.Verdict;
import debrief.mine.readiness.Estimate;
import debrief.mine.readiness.Loop;
import debrief.mine.readiness.Readiness;
import debrief.web.aim.Aims;
import debrief.web.play.Practised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Readiness as a page draws it, in per cent of the width so that it fits any window.
 *
 * @param company the name of the company whose loop asks
 * @param answers how many answers it rests on
 * @param lines one for each dimension
 * @param rounds one for each round of the loop
 * @param loop the whole loop
 * @param most what moves the loop most, the first words
 * @param moves the rest of that
 * @param narrow a dimension of which too little is known, in words; empty where there is none
 */
public record ReadinessView(
        String company,
        String companyId,
        String level,
        int answers,
        List<Line> lines,
        List<Row> rounds,
        Row loop,
        String most,
        String moves,
        Optional<Narrow> narrow) {
    private static final List<String> NUMBERS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    /**
     * One dimension.
     *
     * @param from where its band begins, such as {@code 62.5%}
     * @param to where it ends
     * @param at where the best estimate is
     * @param asked where what the loop asks is
     * @param figure the best estimate, such as {@code 3.9}
     * @param band in figures, such as {@code 3.5 to 4.3}
     * @param asks in figures
     * @param answers how many showed it
     */
    public record Line(
            String title,
            String from,
            String to,
            String at,
            String asked,
            String figure,
            String band,
            String asks,
            int answers,
            String standing) {
        /** The drawing in one sentence. */
        public String says() {
            return figure + ", likely " + band + ", this loop asks " + asks;
        }
    }

    /** One round of the loop, or the whole of it. */
    public record Row(String name, Optional<Verdict> now, String range, int practised) {}

    /** What to do where too little is known. */
    public record Narrow(String says, String href) {}

    /** Draws it; empty where nothing was answered yet, or the company has no loop. */
    public static Optional<ReadinessView> of(Practised practised, Aims.Target target, LocalDate today) {
        int answers = practised.shown().size();
        return Practised.loop(target.pack(), target.level())
                .filter(loop -> answers > 0)
                .map(loop -> drawn(practised, target, loop, practised.readiness(loop, today), answers));
    }

    private static ReadinessView drawn(
            Practised practised, Aims.Target target, Loop loop, Readiness readiness, int answers) {
        List<Line> lines = new ArrayList<>();
        for (Estimate estimate : readiness.estimates()) {
            lines.add(line(estimate, loop.asks().getOrDefault(estimate.dimension(), 3.0)));
        }
        List<Row> rounds = new ArrayList<>();
        for (Readiness.Outcome outcome : readiness.rounds()) {
            int times =
                    target.pack().stage(outcome.id()).map(practised::practised).orElse(0);
            rounds.add(new Row(outcome.name(), Optional.of(outcome.now()), outcome.range(), times));
        }
        Readiness.Outcome whole = readiness.loop();
        return new ReadinessView(
                target.pack().name(),
                target.pack().id(),
                target.levelName(),
                answers,
                lines,
                rounds,
                new Row("The whole loop", Optional.of(whole.now()), whole.range(), answers),
                readiness.most().dimension().title() + " moves the loop most.",
                moves(readiness, loop),
                readiness.leastKnown().map(one -> narrow(one, loop, target.pack())));
    }

    private static Line line(Estimate estimate, double asks) {
        return new Line(
                estimate.dimension().title(),
                percent(estimate.low()),
                percent(estimate.high()),
                percent(estimate.value()),
                percent(asks),
                figure(estimate.value()),
                figure(estimate.low()) + " to " + figure(estimate.high()),
                figure(asks),
                estimate.answers(),
                estimate.against(asks).words());
    }

    private static String moves(Readiness readiness, Loop loop) {
        int all = loop.rounds().size();
        Readiness.Move most = readiness.most();
        Readiness.Move least = readiness.least();
        if (most.lifts() == 0) {
            return "One point there adds " + String.format(Locale.ROOT, "%.2f", most.gain())
                    + " to the loop’s mean and no round’s verdict turns yet; one point of "
                    + least.dimension().title().toLowerCase(Locale.ROOT) + " adds "
                    + String.format(Locale.ROOT, "%.2f", least.gain()) + ".";
        }
        return "One point there lifts " + number(most.lifts()) + " of " + number(all) + " rounds; one point of "
                + least.dimension().title().toLowerCase(Locale.ROOT) + " lifts " + number(least.lifts()) + ".";
    }

    private static Narrow narrow(Estimate estimate, Loop loop, Pack pack) {
        String title = estimate.dimension().title();
        return new Narrow(
                estimate.answers() == 0
                        ? title + " is a guess: no answer has shown it yet."
                        : title + " is a guess from " + number(estimate.answers())
                                + (estimate.answers() == 1 ? " answer." : " answers."),
                practise(estimate, loop, pack));
    }

    private static String practise(Estimate estimate, Loop loop, Pack pack) {
        return loop.rounds().stream()
                .max(Comparator.comparingDouble((Loop.Stop stop) -> stop.part(estimate.dimension())))
                .flatMap(stop -> pack.stage(stop.id()))
                .map(Stage::foci)
                .map(foci -> "/questions?focus=" + foci.get(0).key())
                .orElse("/questions");
    }

    private static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    private static String figure(double level) {
        return String.format(Locale.ROOT, "%.1f", level);
    }

    private static String percent(double level) {
        return String.format(Locale.ROOT, "%.1f%%", 25 * (Math.max(1, Math.min(5, level)) - 1));
    }
}
