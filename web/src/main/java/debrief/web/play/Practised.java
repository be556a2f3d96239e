package debrief.web.play;

import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.mine.plan.Done;
import debrief.mine.plan.Item;
import debrief.mine.readiness.Loop;
import debrief.mine.readiness.Readiness;
import debrief.mine.readiness.Shown;
import debrief.web.store.Mode;
import debrief.web.store.StoredRound;
import debrief.web.store.StoredTurn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every round a person held, read once, as far as it went by some moment.
 *
 * @param plays the newest first; only those in which something was said
 * @param zone the time zone days are counted in
 */
public record Practised(List<Play> plays, Attempts attempts, ZoneId zone) {
    /**
     * The newest rounds with so many answers are judged for an estimate: more of them would narrow it by less than a tenth of a
     * level, and the first page after a start would wait for them.
     */
    private static final int MOST_ANSWERS = 40;

    private static final int WORDS_A_MINUTE = 130;

    public Practised {
        plays = List.copyOf(plays);
    }

    /** What was practised, with the packs as they are now. */
    public static Practised of(List<StoredRound> rounds, Packs packs, Attempts attempts, ZoneId zone) {
        return new Practised(
                rounds.stream()
                        .map(round -> Play.of(round, packs))
                        .filter(Practised::said)
                        .toList(),
                attempts,
                zone);
    }

    private static boolean said(Play play) {
        return play.stored().turns().stream().anyMatch(turn -> !turn.skipped());
    }

    /** The same as it was when a day began. */
    public Practised before(LocalDate day, Packs packs) {
        Instant until = day.atStartOfDay(zone).toInstant();
        return of(
                plays.stream()
                        .map(Play::stored)
                        .map(round -> until(round, until))
                        .toList(),
                packs,
                attempts,
                zone);
    }

    private static StoredRound until(StoredRound round, Instant until) {
        return new StoredRound(
                round.id(),
                round.setUp(),
                round.stored().stream()
                        .filter(turn -> turn.saidAt().isBefore(until))
                        .toList(),
                round.started(),
                round.ended().filter(ended -> ended.isBefore(until)),
                round.removed(),
                round.atTerminal());
    }

    /** How the newest rounds were judged, in their order; side by side, because the first page after a start waits for it. */
    public List<Attempts.Judged> judgedRecent() {
        return recent().parallelStream().map(attempts::judged).toList();
    }

    /** How a round was judged. */
    public Attempts.Judged judged(Play play) {
        return attempts.judged(play);
    }

    /** The newest rounds, as many as are judged. */
    public List<Play> recent() {
        List<Play> recent = new ArrayList<>();
        int answers = 0;
        for (Play play : plays) {
            answers += (int) play.round().questions().stream()
                    .filter(question -> answered(play, question.id()))
                    .count();
            if (answers > MOST_ANSWERS && !recent.isEmpty()) {
                break;
            }
            recent.add(play);
        }
        return recent;
    }

    /** The ids of the questions that were answered, the newest first. */
    public Set<String> answered() {
        Set<String> answered = new LinkedHashSet<>();
        plays.forEach(play -> play.round().questions().stream()
                .map(Question::id)
                .filter(question -> answered(play, question))
                .forEach(answered::add));
        return answered;
    }

    private static boolean answered(Play play, String question) {
        return play.turns(question).stream().anyMatch(turn -> !turn.skipped());
    }

    /** What each of the newest answers showed. */
    public List<Shown> shown() {
        List<Shown> shown = new ArrayList<>();
        List<Play> recent = recent();
        List<Attempts.Judged> judged = judgedRecent();
        for (int i = 0; i < recent.size(); i++) {
            LocalDate day = day(recent.get(i).stored().started());
            judged.get(i).weighed().forEach(one -> shown.add(new Shown(day, one.tenths())));
        }
        return shown;
    }

    /** Where the person stands against a loop. */
    public Readiness readiness(Loop loop, LocalDate today) {
        return Readiness.of(shown(), loop, today);
    }

    /** A company's loop as a bar; empty where it has none. */
    public static Optional<Loop> loop(Pack pack, Level level) {
        return pack.loop().isEmpty()
                ? Optional.empty()
                : Optional.of(new Loop(
                        pack.name(),
                        level,
                        pack.loop().stream()
                                .map(stage -> new Loop.Stop(stage.id(), stage.name(), pack.lens(stage)))
                                .toList()));
    }

    /** How many rounds looked at what a stage looks at. */
    public int practised(Stage stage) {
        return (int) plays.stream().filter(play -> isOf(play, stage)).count();
    }

    private static boolean isOf(Play play, Stage stage) {
        return play.round().questions().stream()
                .filter(question -> answered(play, question.id()))
                .anyMatch(question -> stage.foci().contains(question.focus()));
    }

    /** What was done on each day: one entry for each round and day, the oldest first. */
    public List<Done> done(Pack pack) {
        List<Done> done = new ArrayList<>();
        for (int i = plays.size() - 1; i >= 0; i--) {
            Play play = plays.get(i);
            if (play.stored().setUp().mode() == Mode.RECORDED) {
                continue;
            }
            String id = pack.loop().stream()
                    .filter(stage -> isOf(play, stage))
                    .findFirst()
                    .map(stage -> "round." + stage.id())
                    .orElse("");
            minutes(play.stored())
                    .forEach((day, minutes) -> done.add(new Done(
                            day,
                            Item.Kind.ROUND,
                            id,
                            play.stage() + ", " + play.company(),
                            "/rounds/" + play.stored().id(),
                            minutes)));
        }
        return done;
    }

    private Map<LocalDate, Integer> minutes(StoredRound round) {
        Map<LocalDate, Double> days = new TreeMap<>();
        round.stored().stream()
                .filter(turn -> !turn.turn().skipped())
                .forEach(turn -> days.merge(day(turn.saidAt()), minutes(turn), Double::sum));
        Map<LocalDate, Integer> whole = new TreeMap<>();
        days.forEach((day, minutes) -> whole.put(day, (int) Math.max(1, Math.rint(minutes))));
        return whole;
    }

    /** As long as was counted, else as long as it takes to say. */
    private static double minutes(StoredTurn turn) {
        return turn.spent().all() > 0
                ? turn.spent().all() / 60.0
                : turn.turn().said().strip().split("\\s+", -1).length / (double) WORDS_A_MINUTE;
    }

    /** The day of a moment. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
