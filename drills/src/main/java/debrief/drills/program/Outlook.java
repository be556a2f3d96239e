package debrief.drills.program;

import debrief.drills.schedule.Chance;
import debrief.drills.schedule.Draws;
import debrief.drills.schedule.Progress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When a program is finished, and what each decision did to that.
 *
 * @param asked how many runs were asked for; fewer were drawn where it was stopped
 * @param effects of the decisions, the one that moved the date most first
 */
public record Outlook(Program program, Timing timing, Chance chance, int asked, List<Effect> effects) {
    public Outlook {
        effects = List.copyOf(effects);
    }

    /**
     * What a decision did: it is taken out, everything else as it was, with the same luck for every task.
     *
     * @param days from the middle finish without it to the one with it, in days of the calendar: below zero, it came sooner
     * @param with the chance of the promised date as it is
     * @param without the chance of the promised date without the decision
     * @param error the standard error of the chance without it
     */
    public record Effect(
            Decision decision, long days, double with, double without, double error, LocalDate middleWithout) {
        /** Whether it brought the finish forward. */
        public boolean sooner() {
            return days < 0;
        }
    }

    /** So much has to be drawn: runs times tasks, once with all decisions and once without each. */
    public static long work(Program program, int samples) {
        return (long) samples
                * program.tasks().size()
                * (1 + program.decisions().size());
    }

    /** How many runs there are in all, with those for the decisions. */
    public static long runs(Program program, int samples) {
        return (long) samples * (1 + program.decisions().size());
    }

    /** Draws a program; the same draws give the same outlook. */
    public static Outlook of(Program program, Draws draws, Progress progress) {
        Chance all = chance(program.tasks(), draws, progress);
        Workdays workdays = new Workdays(program.start());
        double promised = workdays.units(program.promised(), program.unit());
        LocalDate middle = workdays.date(all.percentile(.5), program.unit());
        List<Effect> effects = new ArrayList<>();
        for (Decision decision : program.decisions()) {
            if (progress.isStopped()) {
                break;
            }
            Chance without = chance(program.without(decision), draws, progress);
            if (without.samples() == all.samples()) {
                LocalDate then = workdays.date(without.percentile(.5), program.unit());
                effects.add(new Effect(
                        decision,
                        ChronoUnit.DAYS.between(then, middle),
                        all.by(promised),
                        without.by(promised),
                        without.error(promised),
                        then));
            }
        }
        effects.sort(Comparator.comparingLong((Effect effect) -> -Math.abs(effect.days()))
                .thenComparing(effect -> -Math.abs(effect.with() - effect.without())));
        return new Outlook(program, Timing.of(program.tasks()), all, draws.samples(), effects);
    }

    private static Chance chance(List<Task> tasks, Draws draws, Progress progress) {
        return Chance.of(
                tasks.stream().map(Task::drawn).toList(),
                Timing.successors(tasks),
                tasks.stream().map(task -> luck(task.id())).toList(),
                draws,
                progress);
    }

    /** A number for a name, other for other names (FNV-1a). */
    private static long luck(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** Whether it was stopped before all was drawn. */
    public boolean stopped() {
        return chance.samples() < asked || effects.size() < program.decisions().size();
    }

    /** The chance to be finished on the promised date or before. */
    public double promised() {
        return chance.by(new Workdays(program.start()).units(program.promised(), program.unit()));
    }

    /** Its standard error. */
    public double error() {
        return chance.error(new Workdays(program.start()).units(program.promised(), program.unit()));
    }

    /** The date by which that share of the runs is finished. */
    public LocalDate date(double share) {
        return new Workdays(program.start()).date(chance.percentile(share), program.unit());
    }
}
