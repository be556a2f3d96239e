package debrief.cli;

import debrief.content.BankQuestion;
import debrief.content.ForeignPack;
import debrief.content.OwnPacks;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.engine.audit.House;
import debrief.engine.audit.OtherReading;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.rounds.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The engine with the packs in its hand: turns what was asked and answered into a debrief. */
final class Judge {
    /** The pack that stands in where a company has none. */
    static final String GENERIC = "generic";

    private final Packs packs;
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    Judge(Packs packs) {
        this.packs = packs;
    }

    /** Reads the packs named by {@code --packs}, or those that came with the program. */
    static Path folder(Optional<Path> named, Prompt prompt) {
        Path folder = named.orElseGet(() -> Path.of(prompt.properties().getOrDefault("debrief.packs", "packs")));
        if (!Files.isDirectory(folder)) {
            throw Fault.use("There is no folder of packs at " + folder + ". Name one with --packs.");
        }
        return folder;
    }

    static Judge read(Optional<Path> named, Prompt prompt) {
        return told(Packs.read(folder(named, prompt)), prompt);
    }

    /** The same together with a person's own questions, and the packs from elsewhere they said yes to. */
    static Judge read(Optional<Path> named, DataFolder data, Prompt prompt) {
        OwnPacks own = OwnPacks.read(data.packs(), Packs.read(folder(named, prompt)));
        if (!own.problems().isEmpty()) {
            prompt.tell("Your own questions hold mistakes; what is good is used. The page of packs names them.");
        }
        own.foreign().stream()
                .filter(ForeignPack::waits)
                .forEach(pack -> prompt.tell("The pack \"" + pack.id()
                        + "\" waits for your yes on the page of packs, and is not used until then."));
        return told(own.packs(), prompt);
    }

    private static Judge told(Packs packs, Prompt prompt) {
        Judge judge = new Judge(packs);
        int wrong = judge.packs.problems().size();
        if (wrong > 0) {
            prompt.tell((wrong == 1 ? "1 mistake" : wrong + " mistakes")
                    + " in the packs; what is good is used. ./debrief packs check names "
                    + (wrong == 1 ? "it." : "them."));
        }
        return judge;
    }

    Packs packs() {
        return packs;
    }

    /**
     * An answer, judged.
     *
     * @param pack the versions of the packs it was judged by
     * @param house the company it was judged for
     * @param other how another company reads it, where that was asked
     */
    record Judged(Asked.Id id, Debrief debrief, String pack, House house, Optional<OtherReading> other) {}

    /** Judges an answer. A company, round or level nobody knows is noted, and the generic one stands in. */
    Judged judge(Asked asked) {
        return judge(asked, Optional.empty());
    }

    /** Judges an answer, and reads it as another company would where one is named. */
    Judged judge(Asked asked, Optional<Pack> readAs) {
        Optional<Pack> pack = house(asked.company());
        Question question = asked.questionId()
                .flatMap(packs::question)
                .or(() -> packs.asked(asked.question()))
                .map(BankQuestion::question)
                .orElseGet(() -> Question.asked(asked.question()));
        Level level = level(pack, asked.level());
        Optional<Stage> stage = stage(pack, asked.round());
        House house = pack.map(one -> one.house(stage)).orElse(House.ANY);
        Debrief debrief = Debrief.of(question, asked.answer(), house.lens(), level);
        return new Judged(
                asked.id(),
                debrief,
                pack.map(packs::versions).orElse(""),
                house,
                readAs.map(other -> OtherReading.of(debrief, house, other.like(stage), level)));
    }

    /** Ends the command with a sentence when a name given as an option is known to nobody. */
    void insist(Optional<String> company, Optional<String> round, Optional<String> level, Optional<String> question) {
        Optional<Pack> pack = company.map(this::pack).or(() -> packs.pack(GENERIC));
        if (round.isPresent() && pack.isPresent()) {
            stage(pack.get(), round.get());
        }
        level.ifPresent(Judge::level);
        if (question.isPresent() && packs.question(question.get()).isEmpty()) {
            throw Fault.use("There is no question \"" + question.get() + "\" in the packs.");
        }
    }

    /** The pack of that id; wrong use when there is none. */
    Pack pack(String id) {
        return packs.pack(id)
                .orElseThrow(() -> Fault.use("There is no pack for \"" + id + "\". There is: " + ids() + "."));
    }

    /** The round of that name; wrong use when the pack has none. */
    static Stage stage(Pack pack, String name) {
        return pack.stage(name)
                .orElseThrow(() -> Fault.use(pack.name() + " has no round \"" + name + "\". It has: "
                        + String.join(", ", pack.loop().stream().map(Stage::id).toList())
                        + "."));
    }

    /** The level of that name; wrong use when there is none. */
    static Level level(String name) {
        return Level.of(name)
                .orElseThrow(() -> Fault.use("\"" + name + "\" is no level. Use senior, staff or principal."));
    }

    /** What rows named that nobody knows, in alphabetical order, each once. */
    List<String> unknown() {
        return List.copyOf(new TreeSet<>(unknown));
    }

    private String ids() {
        return String.join(", ", packs.packs().stream().map(Pack::id).toList());
    }

    private Optional<Pack> house(Optional<String> company) {
        String id = company.orElse(GENERIC);
        Optional<Pack> pack = packs.pack(id);
        if (pack.isEmpty() && company.isPresent()) {
            unknown.add("company \"" + id + "\": scored as generic");
        }
        return pack.or(() -> packs.pack(GENERIC));
    }

    private Optional<Stage> stage(Optional<Pack> pack, Optional<String> round) {
        Optional<Stage> stage = pack.flatMap(house -> round.flatMap(house::stage));
        if (pack.isPresent() && round.isPresent() && stage.isEmpty()) {
            unknown.add("round \"" + round.get() + "\" at " + pack.get().id() + ": scored without its weights");
        }
        return stage;
    }

    private Level level(Optional<Pack> pack, Optional<String> name) {
        if (name.isEmpty()) {
            return Level.SENIOR;
        }
        Optional<Level> level = Level.of(name.get())
                .or(() -> pack.flatMap(house -> house.levels().entrySet().stream()
                        .filter(entry -> entry.getValue().equalsIgnoreCase(name.get()))
                        .map(java.util.Map.Entry::getKey)
                        .findFirst()));
        if (level.isEmpty()) {
            unknown.add("level \"" + name.get() + "\": scored as senior");
        }
        return level.orElse(Level.SENIOR);
    }
}
