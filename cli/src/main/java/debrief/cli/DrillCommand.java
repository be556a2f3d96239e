package debrief.cli;

import debrief.cli.Page.Ink;
import debrief.content.Packs;
import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import debrief.drills.shelf.Drills;
import debrief.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drills at the prompt: played line by line, or dealt, solved and scored for programs. */
@Command(
        name = "drill",
        sortOptions = false,
        description = "Plays a simulation whose best play is known.",
        synopsisHeading = "",
        customSynopsis = {
            "./debrief drill triage                             plays one here",
            "./debrief drill list                               which there are",
            "./debrief drill new ID [--seed N --difficulty N]   what a player may know",
            "./debrief drill solve ID --seed N                  the best play",
            "./debrief drill play ID --seed N --moves FILE      what comes of these moves",
            ""
        },
        footer = {"", "The same seed and difficulty give the same case on every computer."})
final class DrillCommand implements Callable<Integer> {
    /** A file of moves is no longer, in bytes. */
    private static final int MOST_BYTES = 1_000_000;

    private static final long SEED = 1;

    private final Prompt prompt;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "triage, cut, ...")
    private @Nullable String id;

    @Mixin
    private final Choice choice = new Choice();

    DrillCommand(Prompt prompt) {
        this.prompt = prompt;
    }

    /** Which case. */
    static final class Choice {
        @Option(names = "--seed", paramLabel = "N", description = "the same seed gives the same case")
        private @Nullable Long seed;

        @Option(names = "--difficulty", paramLabel = "N", description = "1 to 3; 2 if not said")
        private int difficulty = Drills.DIFFICULTY;

        @Option(names = "--packs", paramLabel = "DIR", description = "another folder of packs")
        private @Nullable Path packs;

        Drills drills(Prompt prompt) {
            return Drills.of(Packs.read(Judge.folder(Optional.ofNullable(packs), prompt)));
        }

        Dealt deal(Prompt prompt, String id, long otherwise) {
            if (difficulty < 1 || difficulty > Drills.HARDEST) {
                throw Fault.use("--difficulty is 1 to " + Drills.HARDEST + ".");
            }
            Drills drills = drills(prompt);
            Drill drill = drills.find(id)
                    .orElseThrow(() -> Fault.use("There is no drill \"" + id + "\". Use one of: "
                            + drills.all().stream().map(Drill::id).collect(Collectors.joining(", ")) + "."));
            long chosen = seed == null ? otherwise : seed;
            try {
                return new Dealt(drill, chosen, difficulty, drill.deal(chosen, difficulty));
            } catch (IllegalStateException e) {
                throw Fault.of("The pack's scenarios of this drill cannot be used. " + e.getMessage());
            }
        }
    }

    /** A case with what it was made from. */
    record Dealt(Drill drill, long seed, int difficulty, Case game) {}

    @Override
    public Integer call() throws IOException {
        if (id == null) {
            throw Fault.use("Say which: ./debrief drill triage. All of them: ./debrief drill list");
        }
        new Table(prompt, choice.deal(prompt, id, ThreadLocalRandom.current().nextInt(1, 1_000_000))).play();
        return 0;
    }

    /** Which drills there are. */
    @Command(name = "list", sortOptions = false, description = "Names the drills.")
    static final class ListCommand implements Callable<Integer> {
        private final Prompt prompt;

        @Option(names = "--packs", paramLabel = "DIR", description = "another folder of packs")
        private @Nullable Path packs;

        @Option(names = "--json", description = "one JSON document instead of text")
        private boolean json;

        ListCommand(Prompt prompt) {
            this.prompt = prompt;
        }

        @Override
        public Integer call() {
            Drills drills = Drills.of(Packs.read(Judge.folder(Optional.ofNullable(packs), prompt)));
            if (json) {
                List<Map<String, Object>> all = new ArrayList<>();
                for (Drill drill : drills.all()) {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("id", drill.id());
                    one.put("title", drill.title());
                    one.put("truth", drill.facts().truth().key());
                    one.put("about", drill.facts().about());
                    all.add(one);
                }
                prompt.print(Json.document(document -> Json.value(document, Map.of("drills", all))) + "\n");
                return 0;
            }
            Page page = new Page(prompt.colour());
            for (Drill drill : drills.all()) {
                String name = String.format(Locale.ROOT, "%-12s", drill.id());
                page.line(
                        Ink.PLAIN,
                        name,
                        " ".repeat(name.length()),
                        drill.title() + ". " + drill.facts().about());
            }
            prompt.print(page.toString());
            return 0;
        }
    }

    /** What a player may know. */
    @Command(name = "new", sortOptions = false, description = "Shows a case: what a player may know, never the answer.")
    static final class NewCommand implements Callable<Integer> {
        private final Prompt prompt;

        @Parameters(paramLabel = "ID", description = "which drill")
        private String id = "";

        @Mixin
        private final Choice choice = new Choice();

        @Option(names = "--json", description = "one JSON document instead of text")
        private boolean json;

        NewCommand(Prompt prompt) {
            this.prompt = prompt;
        }

        @Override
        public Integer call() {
            Dealt dealt = choice.deal(prompt, id, SEED);
            prompt.print(
                    json
                            ? DrillJson.shown(dealt.drill(), dealt.seed(), dealt.difficulty(), dealt.game()) + "\n"
                            : new DrillText(prompt.colour()).shown(dealt));
            return 0;
        }
    }

    /** The best play. */
    @Command(name = "solve", sortOptions = false, description = "Shows the best play, or the best that was found.")
    static final class SolveCommand implements Callable<Integer> {
        private final Prompt prompt;

        @Parameters(paramLabel = "ID", description = "which drill")
        private String id = "";

        @Mixin
        private final Choice choice = new Choice();

        @Option(names = "--json", description = "one JSON document instead of text")
        private boolean json;

        SolveCommand(Prompt prompt) {
            this.prompt = prompt;
        }

        @Override
        public Integer call() {
            Dealt dealt = choice.deal(prompt, id, SEED);
            Solution solution = dealt.game().solve();
            prompt.print(
                    json
                            ? DrillJson.solution(dealt.drill(), solution) + "\n"
                            : new DrillText(prompt.colour()).solution(dealt.drill(), solution));
            return 0;
        }
    }

    /** What comes of moves. */
    @Command(name = "play", sortOptions = false, description = "Says what comes of a file of moves.")
    static final class PlayCommand implements Callable<Integer> {
        private final Prompt prompt;

        @Parameters(paramLabel = "ID", description = "which drill")
        private String id = "";

        @Mixin
        private final Choice choice = new Choice();

        @Option(
                names = "--moves",
                paramLabel = "FILE",
                required = true,
                description = "a JSON array of moves, such as [{\"move\":\"defer\",\"item\":\"1\"}]")
        private @Nullable Path moves;

        @Option(names = "--json", description = "one JSON document instead of text")
        private boolean json;

        PlayCommand(Prompt prompt) {
            this.prompt = prompt;
        }

        @Override
        public Integer call() {
            Dealt dealt = choice.deal(prompt, id, SEED);
            Outcome outcome;
            try {
                outcome = dealt.game().play(DrillJson.moves(text(java.util.Objects.requireNonNull(moves))));
            } catch (Illegal e) {
                throw Fault.of(e.says());
            }
            prompt.print(
                    json
                            ? DrillJson.outcome(dealt.drill(), outcome) + "\n"
                            : new DrillText(prompt.colour())
                                    .outcome(
                                            dealt.drill(), outcome, dealt.game().solve()));
            return 0;
        }

        private static String text(Path file) {
            if (!Files.isRegularFile(file)) {
                throw Fault.of("There is no file of moves at " + file + ".");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw Fault.of("The file of moves is larger than 1 MB; no drill needs so many.");
                }
                return Prompt.Utf8.text(bytes);
            } catch (IOException e) {
                throw Fault.of("The file of moves at " + file + " cannot be opened.");
            }
        }
    }

    /** A case being played line by line. */
    private static final class Table {
        private final Prompt prompt;
        private final Dealt dealt;
        private final DrillText text;
        private final List<Move> moves = new ArrayList<>();

        Table(Prompt prompt, Dealt dealt) {
            this.prompt = prompt;
            this.dealt = dealt;
            this.text = new DrillText(prompt.terminal('e') && prompt.colour());
        }

        void play() throws IOException {
            prompt.tell(dealt.drill().title() + ", seed " + dealt.seed() + ", difficulty " + dealt.difficulty() + ".");
            prompt.tellOn(text.shown(dealt));
            prompt.tell(
                    "Type a move, \"done\" to end, \"undo\" to take the last one back, " + "or \"?\" for the moves.");
            Lines lines = new Lines(prompt.in());
            while (true) {
                if (prompt.terminal('e')) {
                    prompt.tellOn("> ");
                }
                Optional<Lines.Line> line = lines.next();
                String said = line.flatMap(Lines.Line::text).orElse("").strip();
                if (line.isEmpty() || said.equals("done") || said.equals("/quit")) {
                    break;
                }
                take(said);
            }
            try {
                prompt.print(new DrillText(prompt.colour())
                        .outcome(
                                dealt.drill(),
                                dealt.game().play(moves),
                                dealt.game().solve()));
            } catch (Illegal e) {
                throw Fault.of(e.says());
            }
        }

        private void take(String said) {
            try {
                if (said.equals("?")) {
                    prompt.tellOn(text.rules(dealt.drill()));
                } else if (said.equals("undo") && dealt.drill().facts().takesBack(moves)) {
                    Map<String, Object> before = dealt.game().after(moves);
                    moves.remove(moves.size() - 1);
                    prompt.tellOn(text.changed(before, dealt.game().after(moves)));
                } else if (said.equals("undo")) {
                    prompt.tell(
                            moves.isEmpty()
                                    ? "There is no move to take back yet."
                                    : "The last move has shown you something, so it stays. Go on from here.");
                } else if (!said.isEmpty()) {
                    List<Move> more = new ArrayList<>(moves);
                    more.add(DrillText.move(dealt.drill(), said));
                    Map<String, Object> after = dealt.game().after(more);
                    prompt.tellOn(text.changed(dealt.game().after(moves), after));
                    moves.clear();
                    moves.addAll(more);
                }
            } catch (Illegal e) {
                prompt.tell(e.says());
            }
        }
    }
}
