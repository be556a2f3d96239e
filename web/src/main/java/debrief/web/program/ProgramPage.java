package debrief.web.program;

import debrief.drills.program.Decision;
import debrief.drills.program.Layout;
import debrief.drills.program.Outlook;
import debrief.drills.program.Program;
import debrief.drills.program.Raised;
import debrief.drills.program.Slip;
import debrief.drills.program.Task;
import debrief.drills.program.Timing;
import debrief.drills.program.Unit;
import debrief.web.store.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The page of a program.
 *
 * @param drawn what the runs say; empty while they are drawn
 * @param over whether nothing more is drawn; nothing came of it where {@code drawn} is empty
 * @param percent how far the runs are, 0 to 100
 * @param samples how many runs were asked for
 */
public record ProgramPage(
        String id,
        boolean confidential,
        Program program,
        Timing timing,
        Layout layout,
        Optional<Drawn> drawn,
        boolean over,
        int percent,
        int samples) {
    /**
     * What the runs say.
     *
     * @param figures a sentence on the chance, its error and the usual dates
     * @param first the sentence on the decision that moved the date most; empty where none did
     * @param firstChances the chance without it and with it
     */
    public record Drawn(
            Outlook outlook,
            Finishes finishes,
            List<Moved> moved,
            List<Raised> raised,
            String figures,
            String first,
            String firstChances) {
        /** The chance of the promised date, such as "37 %". */
        public String chance() {
            return Moved.share(outlook.promised());
        }
    }

    /** A row of the table of tasks. */
    public record Row(
            String name,
            String team,
            String best,
            String likely,
            String worst,
            String after,
            String begins,
            String ends,
            String slack,
            String critical) {}

    static ProgramPage of(Document<KeptProgram> document, Runs.Run run, int samples) {
        Program program = document.body().program();
        return new ProgramPage(
                document.id().toString(),
                document.body().confidential(),
                program,
                Timing.of(program.tasks()),
                Layout.of(program),
                run.outlook().filter(outlook -> outlook.chance().samples() > 0).map(ProgramPage::drawn),
                run.over(),
                run.percent(),
                samples);
    }

    private static Drawn drawn(Outlook outlook) {
        Program program = outlook.program();
        long error = Math.max(1, (long) Math.ceil(100 * outlook.error()));
        String runs = String.format(Locale.ROOT, "%,d", outlook.chance().samples());
        String figures = runs + " runs" + (outlook.stopped() ? ", stopped early" : "") + ". "
                + Moved.share(outlook.promised()) + " by " + Raised.day(program.promised()) + ", error of the chance ±"
                + error + (error == 1 ? " point" : " points") + ". Half by " + Raised.day(outlook.date(.5))
                + ", eight in ten by " + Raised.day(outlook.date(.8)) + ".";
        Optional<Outlook.Effect> first =
                outlook.effects().stream().filter(effect -> effect.days() != 0).findFirst();
        return new Drawn(
                outlook,
                Finishes.of(outlook),
                Moved.of(outlook),
                Raised.of(outlook),
                figures,
                first.map(effect ->
                                effect.decision().name() + ": it moved the finish " + Raised.days(effect.days()) + ".")
                        .orElse(""),
                first.map(effect -> "Without it the chance of " + Raised.day(program.promised()) + " is "
                                + Moved.share(effect.without()) + ", with it " + Moved.share(effect.with())
                                + ". Say it with both figures: they are what a status sheet cannot show.")
                        .orElse(""));
    }

    /** A sentence under the name. */
    public String says() {
        int tasks = program.tasks().size();
        int teams = program.teams().size();
        return (tasks == 1 ? "1 task" : tasks + " tasks")
                + (teams == 0 ? "" : teams == 1 ? ", 1 team" : ", " + teams + " teams") + ". From "
                + Raised.day(program.start()) + " " + program.start().getYear() + ", promised for "
                + Raised.day(program.promised()) + " " + program.promised().getYear() + ". The critical path takes "
                + program.unit().of(timing.length()) + " if all goes as is likely.";
    }

    /** The network in words, for those who do not see it. */
    public String path() {
        List<String> names = timing.path().stream()
                .flatMap(one -> program.task(one).stream())
                .map(Task::name)
                .toList();
        return program.tasks().size() + " tasks. The critical path: " + String.join(", then ", names) + ".";
    }

    /** The table behind the network. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < timing.tasks().size(); i++) {
            Timing.Timed timed = timing.tasks().get(i);
            Task task = timed.task();
            int at = i;
            rows.add(new Row(
                    task.name() + (task.done() ? " (done)" : ""),
                    task.team(),
                    Unit.figure(task.takes().best()),
                    Unit.figure(task.takes().likely()),
                    Unit.figure(task.takes().worst()),
                    String.join(
                            ", ",
                            task.after().stream()
                                    .flatMap(one -> program.task(one).stream())
                                    .map(Task::name)
                                    .toList()),
                    Unit.figure(timed.start()),
                    Unit.figure(timed.finish()),
                    timed.critical() ? "none" : Unit.figure(timed.slack()),
                    drawn.map(one -> Moved.share(
                                    one.outlook().chance().critical().get(at)))
                            .orElse("")));
        }
        return rows;
    }

    /** A slip in words. */
    public String says(Slip slip) {
        return slip.team()
                + program.task(slip.task()).map(task -> ", " + task.name()).orElse("") + ": "
                + program.unit().of(slip.by()) + " later"
                + slip.when().map(when -> ", told on " + Raised.day(when)).orElse("");
    }

    /** The decisions in the order they were written. */
    public List<Decision> decisions() {
        return program.decisions();
    }

    /** How many runs can be asked for. */
    public List<Integer> choices() {
        return Runs.CHOICES;
    }

    /** A number for people. */
    public static String many(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
