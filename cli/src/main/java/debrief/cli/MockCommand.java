package debrief.cli;

import debrief.cli.Page.Ink;
import debrief.content.BankQuestion;
import debrief.content.Company;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Persona;
import debrief.content.Stage;
import debrief.engine.audit.House;
import debrief.engine.debrief.Debrief;
import debrief.engine.interview.End;
import debrief.engine.interview.Interviewer;
import debrief.engine.interview.Manner;
import debrief.engine.interview.Move;
import debrief.engine.interview.Replay;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Setting;
import debrief.engine.interview.Turn;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.json.Json;
import debrief.json.RoundJson;
import debrief.rounds.DataFolder;
import debrief.rounds.RoundFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A mock round at the prompt. Each answer is on disk before the next question is asked. */
@Command(
        name = "mock",
        sortOptions = false,
        description = "Runs a mock round at the prompt and ends with the debrief.",
        synopsisHeading = "",
        customSynopsis = {
            "./debrief mock --company netflix --round execution   a new round",
            "./debrief mock --resume                              the newest unfinished one",
            ""
        },
        footer = {
            "",
            "An answer ends with an empty line, or a line with a single dot. /skip passes,",
            "/quit or Ctrl-D closes with what is there."
        })
final class MockCommand implements Callable<Integer> {
    private static final String COACHED = "coached";
    private static final String REAL = "real";
    private static final String DRILL_DOWN = "drill-down";

    /** How long one story is drilled, where nothing else is said. */
    private static final int DRILL_MINUTES = 20;

    private final Prompt prompt;

    @Option(names = "--company", paramLabel = "ID", description = "generic, netflix, ...")
    private @Nullable String company;

    @Option(names = "--round", paramLabel = "NAME", description = "a round of that company, or a focus")
    private @Nullable String stage;

    @Option(names = "--level", paramLabel = "NAME", description = "senior (if not said), staff or principal")
    private @Nullable String level;

    @Option(names = "--minutes", paramLabel = "N", description = "how long, 1 to 240; as long as the round if not said")
    private @Nullable Integer minutes;

    @Option(names = "--seed", paramLabel = "N", description = "the same seed asks the same questions")
    private @Nullable Long seed;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder; ~/.debrief if not said")
    private @Nullable String data;

    @Option(names = "--answers", paramLabel = "FILE", description = "answers from a file, one a line")
    private @Nullable Path answers;

    @Option(names = "--interrupt", description = "a long set-up is interrupted")
    private boolean interrupts;

    @Option(names = "--mode", paramLabel = "NAME", description = "coached (if not said), real or drill-down")
    private @Nullable String mode;

    @Option(names = "--persona", paramLabel = "ID", description = "who asks: friendly, terse-executive, ...")
    private @Nullable String persona;

    @Option(names = "--resume", description = "goes on with the newest unfinished round")
    private boolean resume;

    @Option(names = "--json", description = "one JSON document instead of text")
    private boolean json;

    @Option(names = "--full", description = "every reason with every quote")
    private boolean full;

    @Option(names = "--packs", paramLabel = "DIR", description = "another folder of packs")
    private @Nullable Path packs;

    MockCommand(Prompt prompt) {
        this.prompt = prompt;
    }

    /** A round under way: what is on disk, and the value the interviewer looks at. */
    private record UnderWay(RoundFile file, Round round) {
        UnderWay with(Turn turn) throws IOException {
            return new UnderWay(file.append(turn), round.with(turn));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (resume
                && (company != null
                        || stage != null
                        || level != null
                        || minutes != null
                        || seed != null
                        || mode != null
                        || persona != null
                        || interrupts)) {
            throw Fault.use("--resume goes on as the round was set up. Leave the other choices out.");
        }
        if (!resume && (company == null || stage == null)) {
            throw Fault.use("Say whose round: ./debrief mock --company netflix --round execution");
        }
        Judge judge = Judge.read(Optional.ofNullable(packs), folder(), prompt);
        UnderWay start = resume ? unfinished(judge.packs()) : begin(judge);
        Answers source = answers == null ? Answers.typed(prompt) : Answers.scripted(prompt, answers);
        UnderWay end = interview(start, source);
        String versions = end.file().setUp().pack();
        RoundDebrief debrief = RoundDebrief.of(end.round());
        House house = house(judge.packs(), end.file().setUp());
        if (json) {
            prompt.print(document(end.round(), debrief, versions, house) + "\n");
        } else if (!debrief.debriefs().isEmpty()) {
            prompt.tell("");
            prompt.print(new DebriefText(prompt.colour(), full, house).of(debrief));
        }
        if (!over(end.round())) {
            prompt.tell("Saved. Go on whenever you like: ./debrief mock --resume");
        }
        return 0;
    }

    private UnderWay begin(Judge judge) throws IOException {
        Pack pack = judge.pack(String.valueOf(company));
        Stage chosen = Judge.stage(pack, String.valueOf(stage));
        Level asked = level == null ? Level.SENIOR : Judge.level(level);
        String held = mode(mode == null ? COACHED : mode);
        boolean drill = held.equals(DRILL_DOWN);
        int usual = drill ? DRILL_MINUTES : chosen.minutes();
        int length = minutes == null ? usual : minutes;
        if (length < 1 || length > 240) {
            throw Fault.use("--minutes is 1 to 240.");
        }
        long shuffle = seed == null ? ThreadLocalRandom.current().nextInt(1, 1_000_000) : seed;
        String who =
                persona == null ? "" : persona(judge.packs(), pack, persona).id();
        Round drawn = judge.packs().round(pack, chosen, asked, length, shuffle);
        Round round = new Round(
                drawn.lens(),
                drawn.level(),
                drill ? drawn.questions().stream().limit(1).toList() : drawn.questions(),
                List.of(),
                setting(judge.packs(), pack, length, interrupts, held, who));
        if (round.questions().isEmpty()) {
            throw Fault.of("There is no question for " + chosen.name() + " at " + pack.name() + " and this level.");
        }
        RoundFile file = RoundFile.begin(
                folder(),
                new RoundFile.SetUp(
                        UUID.randomUUID().toString(),
                        pack.id(),
                        chosen.id(),
                        asked.key(),
                        length,
                        shuffle,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        round.questions().stream().map(Question::id).toList(),
                        Debrief.ENGINE,
                        judge.packs().versions(pack),
                        interrupts,
                        held,
                        who));
        prompt.tell(pack.name() + ", " + chosen.name() + ", " + asked.key() + ", " + length + " minutes. Seed "
                + shuffle + ".");
        explain(file);
        return new UnderWay(file, round);
    }

    private static String mode(String name) {
        if (!List.of(COACHED, REAL, DRILL_DOWN).contains(name)) {
            throw Fault.use("--mode is coached, real or drill-down.");
        }
        return name;
    }

    private static Persona persona(Packs packs, Pack pack, String id) {
        return packs.persona(pack.id(), id)
                .orElseThrow(() -> Fault.use("There is nobody called " + id + " at " + pack.name() + ". Choose one of: "
                        + packs.personas(pack.id()).stream().map(Persona::id).collect(Collectors.joining(", ")) + "."));
    }

    private void explain(RoundFile file) {
        if (answers == null) {
            prompt.tell(
                    "Answer in as many lines as you like; an empty line ends the answer. /skip passes, /quit stops.");
            prompt.tell("Each answer is kept on this computer, in " + file.path());
        }
    }

    private DataFolder folder() throws IOException {
        try {
            return DataFolder.open(data);
        } catch (IOException e) {
            throw Fault.of(String.valueOf(e.getMessage()));
        }
    }

    private UnderWay unfinished(Packs packs) throws IOException {
        for (RoundFile file : RoundFile.all(folder())) {
            Optional<Round> round = round(packs, file);
            if (round.isPresent() && !over(round.get())) {
                prompt.tell("The round of " + file.setUp().started() + ", "
                        + file.setUp().company() + " " + file.setUp().stage() + ": "
                        + file.turns().size() + " answered so far.");
                explain(file);
                return new UnderWay(file, round.get());
            }
        }
        throw Fault.of("There is no unfinished round. Begin one: ./debrief mock --company netflix --round execution");
    }

    /** The round a file tells of; empty where the packs no longer hold it. */
    private static Optional<Round> round(Packs packs, RoundFile file) {
        RoundFile.SetUp setUp = file.setUp();
        List<Question> questions = setUp.questions().stream()
                .flatMap(id -> packs.question(id).stream())
                .map(BankQuestion::question)
                .toList();
        if (questions.size() < setUp.questions().size()) {
            return Optional.empty();
        }
        return packs.pack(setUp.company())
                .flatMap(pack -> pack.stage(setUp.stage())
                        .map(chosen -> new Round(
                                pack.lens(chosen),
                                Level.of(setUp.level()).orElse(Level.SENIOR),
                                questions,
                                file.turns(),
                                setting(
                                        packs,
                                        pack,
                                        setUp.minutes(),
                                        setUp.interrupts(),
                                        setUp.mode(),
                                        setUp.persona()))));
    }

    private static Setting setting(
            Packs packs, Pack pack, int minutes, boolean interrupts, String mode, String persona) {
        return (mode.equals(DRILL_DOWN) ? Setting.drillDown(minutes) : Setting.round(minutes))
                .interrupting(interrupts)
                .knowing(pack.company().map(Company::tells).orElse(List.of()))
                .by(packs.persona(pack.id(), persona).map(Persona::manner).orElse(Manner.PLAIN));
    }

    private static boolean over(Round round) {
        return Interviewer.next(round) instanceof Move.Over;
    }

    private UnderWay interview(UnderWay start, Answers source) throws IOException {
        UnderWay now = start;
        while (true) {
            Move move = Interviewer.next(now.round());
            Optional<Turn> asked = Replay.asked(move);
            show(now, move);
            if (asked.isEmpty()) {
                return now;
            }
            Optional<String> said = source.next();
            if (said.isEmpty()) {
                return now;
            }
            try {
                now = now.with(asked.get().saying(said.get()));
            } catch (IOException e) {
                throw Fault.of("This answer could not be saved (" + e.getMessage()
                        + "). Those before it are safe. Copy it from above before you close this window.");
            }
        }
    }

    private void show(UnderWay now, Move move) {
        Round round = now.round();
        boolean real = now.file().setUp().mode().equals(REAL);
        Page page = new Page(prompt.terminal('e') && prompt.colour());
        boolean asks = move instanceof Move.Ask || move instanceof Move.Close || move instanceof Move.Over;
        if (asks && !round.turns().isEmpty()) {
            Turn latest = round.turns().get(round.turns().size() - 1);
            Replay.end(round, latest)
                    .ifPresent(end -> page.line().line(Ink.QUIET, real ? "Thank you. Let's go on." : end.says()));
        }
        page.line();
        if (move instanceof Move.Ask ask) {
            page.line(Ink.QUIET, "Question " + ask.number() + " of " + ask.of())
                    .line(Ink.BOLD, ask.question().ask());
        } else if (move instanceof Move.FollowUp more) {
            String what = more.kind().costs() ? "Follow-up " + more.number() + ". " : "";
            page.line(Ink.QUIET, real ? what.strip() : what + more.reason()).line(Ink.BOLD, more.wording());
        } else if (move instanceof Move.Close close) {
            page.line(Ink.QUIET, "Your questions").line(Ink.BOLD, close.wording());
        }
        prompt.tellOn(page.toString());
    }

    private static House house(Packs packs, RoundFile.SetUp setUp) {
        return packs.pack(setUp.company())
                .map(pack -> pack.house(pack.stage(setUp.stage())))
                .orElse(House.ANY);
    }

    private static String document(Round round, RoundDebrief debrief, String versions, House house) {
        return Json.document(json -> {
            json.writeStartObject();
            json.writeNumberProperty("budget", Interviewer.BUDGET);
            json.writeArrayPropertyStart("moves");
            for (Replay.Step step : Replay.of(round)) {
                json.writeStartObject();
                json.writeNumberProperty("n", step.n());
                json.writeStringProperty("kind", step.kind());
                json.writeStringProperty("question", step.question());
                Json.textOrNull(json, "about", step.about());
                Json.textOrNull(json, "reason", step.reason());
                Json.textOrNull(json, "wording", step.wording());
                json.writeName("said");
                if (step.said().isPresent()) {
                    json.writeString(step.said().get());
                } else {
                    json.writeNull();
                }
                Json.textOrNull(json, "end", step.end().map(End::key).orElse(""));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("debrief");
            RoundJson.fields(json, debrief, versions, house);
            json.writeEndObject();
            json.writeEndObject();
        });
    }
}
