package debrief.drills.program;

import debrief.content.MadeQuestion;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question an interviewer would ask who had seen this program.
 *
 * @param why what in the program raises it
 */
public record Raised(About about, String ask, String why) {
    private static final int MINUTES = 3;

    /** What a question is about, and with that what its answer should hold. */
    public enum About {
        /** A team slipped. */
        SLIP(
                "Whether you acted on a slip or only wrote it down.",
                "A date that moves three times was decided by nobody. A committee looks for whoever changed something after the first."),
        /** A decision moved the date. */
        DECISION(
                "Whether you know what your decision was worth, and what it cost.",
                "Plans are full of decisions; few people can say what one of them did to the date."),
        /** A decision cost time. */
        PRICE(
                "Whether the time you gave up bought something.",
                "Time given up on purpose is judgment; time that just went is not."),
        /** The date was unlikely. */
        PROMISE(
                "Whether you tell people early that a date will not hold.",
                "A date nobody believed and nobody took back costs trust that the next program needs."),
        /** A task could take very different times. */
        RANGE(
                "Whether you buy knowledge early where it is cheapest.",
                "The widest task on the critical path sets the date, whatever the plan says."),
        /** A task nearly was on the path. */
        SPARE(
                "Whether you watch what is nearly critical.",
                "The path that hurts is often the one that was half a week behind.");

        private final String tests;
        private final String why;

        About(String tests, String why) {
            this.tests = tests;
            this.why = why;
        }

        private List<ExpectedPoint> points() {
            return switch (this) {
                case SLIP -> List.of(Answers.CHANGED, Answers.KNEW);
                case DECISION -> List.of(Answers.OTHERWISE, Answers.BASIS);
                case PRICE -> List.of(Answers.BOUGHT, Answers.TOLD);
                case PROMISE -> List.of(Answers.KNEW, Answers.TOLD);
                case RANGE -> List.of(Answers.LEARNED, Answers.CHANGED);
                case SPARE -> List.of(Answers.KNEW, Answers.CHANGED);
            };
        }
    }

    /** The same as a question of a round. */
    public MadeQuestion question() {
        return new MadeQuestion(
                ask, Kind.STORY, Focus.EXECUTION, MINUTES, about.tests, about.why, about.points(), List.of());
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final double UNLIKELY = .5;

    /** A range this many times as wide as its likely figure is wide. */
    private static final double WIDE = .75;

    /** The questions a program raises, the hardest to dodge first. */
    public static List<Raised> of(Outlook outlook) {
        List<Raised> raised = new ArrayList<>();
        slips(outlook.program(), raised);
        decisions(outlook, raised);
        promise(outlook, raised);
        widest(outlook, raised);
        nearest(outlook, raised);
        return List.copyOf(raised);
    }

    /** The question about one decision, to be told in two minutes. */
    public static String ask(Outlook.Effect effect) {
        return "Tell me about this decision: " + sentence(effect.decision().name())
                + " What would have happened without it, and how did you know?";
    }

    private static void slips(Program program, List<Raised> raised) {
        Map<String, List<Slip>> byTeam = new LinkedHashMap<>();
        for (Slip slip : program.slips()) {
            byTeam.computeIfAbsent(slip.team(), team -> new ArrayList<>()).add(slip);
        }
        byTeam.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> raised.add(slips(program, entry.getKey(), entry.getValue())));
    }

    private static Raised slips(Program program, String team, List<Slip> slips) {
        int times = slips.size();
        double sum = slips.stream().mapToDouble(Slip::by).sum();
        String why = team + ": " + program.unit().of(sum) + " later in all.";
        String named = team.toLowerCase(Locale.ROOT).endsWith("team") ? team : team + " team";
        if (times > 2) {
            return new Raised(
                    About.SLIP,
                    "Your " + named + " slipped " + Words.times(times) + ": what did you do after the second?",
                    why);
        }
        if (times == 2) {
            return new Raised(
                    About.SLIP, "Your " + named + " slipped twice: what did you change after the first?", why);
        }
        String on = program.task(slips.get(0).task())
                .map(task -> " on “" + task.name() + "”")
                .orElse("");
        return new Raised(
                About.SLIP,
                "Your " + named + " slipped " + program.unit().of(sum) + on
                        + ": when did you know, and who knew from you?",
                why);
    }

    private static void decisions(Outlook outlook, List<Raised> raised) {
        for (int i = 0; i < outlook.effects().size() && i < 3; i++) {
            Outlook.Effect effect = outlook.effects().get(i);
            if (effect.days() == 0) {
                continue;
            }
            String why = "“" + effect.decision().name() + "” moved the finish " + days(effect.days()) + ".";
            if (i == 0) {
                raised.add(new Raised(About.DECISION, ask(effect), why));
            } else if (!effect.sooner()) {
                raised.add(new Raised(
                        About.PRICE,
                        "“" + effect.decision().name() + "” cost you "
                                + Words.number((int) Math.min(effect.days(), Integer.MAX_VALUE))
                                + (effect.days() == 1 ? " day" : " days") + ". What did you get for them?",
                        why));
            }
        }
    }

    /** So many days, and which way. */
    public static String days(long days) {
        long many = Math.abs(days);
        return days == 0 ? "not at all" : many + (many == 1 ? " day " : " days ") + (days < 0 ? "sooner" : "later");
    }

    private static void promise(Outlook outlook, List<Raised> raised) {
        if (outlook.chance().samples() > 0 && outlook.promised() < UNLIKELY) {
            String date = DAY.format(outlook.program().promised());
            raised.add(new Raised(
                    About.PROMISE,
                    "When did you first know that " + date
                            + " was unlikely, and what did you tell those you had promised it to?",
                    "The chance of " + date + " is " + Math.round(100 * outlook.promised()) + " percent."));
        }
    }

    private static void widest(Outlook outlook, List<Raised> raised) {
        Optional<Task> widest = outlook.timing().path().stream()
                .flatMap(id -> outlook.program().task(id).stream())
                .filter(task -> task.drawn().worst() - task.drawn().best()
                        > WIDE * task.takes().likely())
                .max(Comparator.comparingDouble(
                        task -> task.takes().worst() - task.takes().best()));
        widest.ifPresent(task -> raised.add(new Raised(
                About.RANGE,
                "“" + task.name() + "” could take from "
                        + Unit.figure(task.takes().best()) + " to "
                        + outlook.program().unit().of(task.takes().worst())
                        + ". What did you do to learn sooner which it would be?",
                "It has the widest range on the critical path.")));
    }

    private static void nearest(Outlook outlook, List<Raised> raised) {
        Optional<Timing.Timed> nearest = outlook.timing().tasks().stream()
                .filter(timed -> !timed.critical() && !timed.task().done())
                .filter(timed -> timed.slack() <= outlook.timing().length() / 10)
                .min(Comparator.comparingDouble(Timing.Timed::slack));
        nearest.ifPresent(timed -> raised.add(new Raised(
                About.SPARE,
                "“" + timed.task().name() + "” had " + outlook.program().unit().of(timed.slack())
                        + " to spare. How would you have noticed that it was gone?",
                "It is the task nearest to the critical path.")));
    }

    private static String sentence(String name) {
        return name.endsWith(".") || name.endsWith("?") || name.endsWith("!") ? name : name + ".";
    }

    /** The same date for people, such as "30 June". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }
}
