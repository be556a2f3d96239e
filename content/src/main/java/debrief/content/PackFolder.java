package debrief.content;

import static debrief.content.Fields.quoted;

import debrief.engine.audit.Habit;
import debrief.engine.audit.Habits;
import debrief.engine.audit.RedFlag;
import debrief.engine.question.Focus;
import debrief.engine.question.Level;
import debrief.engine.rating.FollowUps;
import debrief.engine.rating.Lens;
import debrief.engine.signal.Detector;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one pack: the company, its loop, its questions. */
final class PackFolder {
    static final List<String> KEYS =
            List.of("id", "name", "version", "affiliation", "about", "levels", "rounds", "lenses", "sources", "author");
    static final List<String> LEVEL_KEYS = List.of("id", "name");
    static final List<String> ROUND_KEYS = List.of("id", "name", "foci", "minutes", "who", "weighs", "drill");
    static final List<String> LENS_KEYS = List.of("weighs", "red_flags", "hears");
    static final List<String> FLAG_KEYS = List.of("says", "heard", "unheard");
    static final List<String> SOURCE_KEYS = List.of("id", "says", "year");
    static final List<String> FILES = List.of(
            "pack.yml",
            CompanyFile.NAME,
            "questions",
            FrameworkFile.FOLDER,
            GlossaryFile.NAME,
            PersonaFile.NAME,
            DrillFile.FOLDER,
            "README.md");

    private final Path folder;
    private final String id;
    private final Map<String, String> homes;
    private final List<Problem> problems;
    private final boolean own;

    /**
     * A pack that is about to be read.
     *
     * @param own whether it is the candidate's own, in which a question needs no more than its wording
     * @param homes the pack of each question, by the question's id
     * @param problems where its problems are added
     */
    PackFolder(Path folder, boolean own, Map<String, String> homes, List<Problem> problems) {
        this.folder = folder;
        this.own = own;
        this.homes = homes;
        this.id = Folders.name(folder);
        this.problems = problems;
    }

    /** The pack; empty where too little of it can be used. */
    Optional<Pack> read() {
        Page page = new Page(id + "/pack.yml", problems);
        Folders.unknown(folder, id, FILES, problems);
        List<BankQuestion> questions = questions();
        List<Framework> frameworks = FrameworkFile.all(folder, homes, problems);
        Glossary glossary = GlossaryFile.in(folder, problems);
        List<Persona> personas = PersonaFile.in(folder, problems);
        List<DrillTexts> drills = DrillFile.all(folder, problems);
        Path written = folder.resolve("pack.yml");
        if (!Files.exists(written)) {
            page.problem(0, "This folder has no pack.yml.", "Write one, or take the folder away.");
            return Optional.empty();
        }
        Optional<Yaml> yaml = page.text(written).map(text -> Yaml.read(text, page));
        if (yaml.isEmpty() || yaml.get().value().isEmpty()) {
            if (yaml.isPresent() && yaml.get().whole()) {
                page.problem(0, "This file is empty.", "Write the company in it, beginning with \"id:\".");
            }
            return Optional.empty();
        }
        boolean whole = yaml.get().whole();
        Fields fields = Fields.of(page, yaml.get().value().get(), "a pack", KEYS, whole);
        Optional<Pack> pack = pack(page, fields, whole, questions, frameworks, glossary, personas, drills);
        return whole ? pack : Optional.empty();
    }

    private List<BankQuestion> questions() {
        Path below = folder.resolve("questions");
        if (!Files.isDirectory(below)) {
            problems.add(new Problem(
                    id + "/questions",
                    0,
                    "This pack has no questions.",
                    "Make this folder, with a folder in it for each question."));
            return List.of();
        }
        List<BankQuestion> questions = new ArrayList<>();
        for (Path entry : Folders.entries(below, id + "/questions", problems)) {
            if (Files.isDirectory(entry)) {
                new QuestionFolder(entry, id, own, homes, problems).read().ifPresent(questions::add);
            } else {
                problems.add(new Problem(
                        id + "/questions/" + Folders.name(entry),
                        0,
                        quoted(Folders.name(entry)) + " is not read.",
                        "Keep each question in a folder of its own."));
            }
        }
        return questions;
    }

    private Optional<Pack> pack(
            Page page,
            Fields fields,
            boolean whole,
            List<BankQuestion> questions,
            List<Framework> frameworks,
            Glossary glossary,
            List<Persona> personas,
            List<DrillTexts> drills) {
        Optional<String> written = fields.id("id");
        if (written.isPresent() && !written.get().equals(id)) {
            page.problem(
                    fields.line("id"),
                    "The id is " + quoted(written.get()) + ", but the folder is called " + quoted(id) + ".",
                    "Give both the same name.");
        }
        String name = fields.text("name").orElse(id);
        Optional<String> version = fields.text("version");
        String affiliation = fields.text("affiliation").orElse("");
        String about = fields.text("about").orElse("");
        Map<Level, String> levels = levels(page, fields, whole);
        List<Stage> loop = loop(page, fields, whole);
        Map<Dimension, Double> weighs = Map.of();
        List<RedFlag> redFlags = List.of();
        Map<String, String> hears = Map.of();
        Optional<Written> lenses = fields.optional("lenses");
        if (lenses.isPresent()) {
            Fields lens = Fields.of(page, lenses.get(), "\"lenses\"", LENS_KEYS, whole);
            weighs = lens.weighs("weighs");
            redFlags = redFlags(page, lens, whole);
            hears = lens.textsByName(
                    "hears",
                    "habit of speech",
                    "habits of speech",
                    Habits.ALL.stream().map(Habit::id).toList());
        }
        List<Source> sources = sources(page, fields, whole);
        Optional<String> author = fields.textIfAny("author");
        Optional<Company> company = CompanyFile.read(
                folder,
                new Page(id + "/" + CompanyFile.NAME, problems),
                ids(loop.stream().map(Stage::id)),
                ids(sources.stream().map(Source::id)));
        if (version.isEmpty() || levels.isEmpty() || loop.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pack(
                id,
                name,
                version.get(),
                affiliation,
                about,
                levels,
                loop,
                new Lens(weighs),
                redFlags,
                hears,
                sources,
                author,
                company,
                List.copyOf(questions),
                frameworks,
                glossary,
                personas,
                drills));
    }

    /** Red flags: a sentence alone, or a sentence with the signals that raise it. */
    private static List<RedFlag> redFlags(Page page, Fields lens, boolean whole) {
        List<String> signals = Stream.concat(
                        Detectors.ALL.stream().map(Detector::id),
                        Habits.ALL.stream().map(Habit::id))
                .distinct()
                .toList();
        List<RedFlag> flags = new ArrayList<>();
        for (Written item : lens.items("red_flags", lens.optional("red_flags"))) {
            if (item instanceof Written.Entries) {
                Fields flag = Fields.of(page, item, "a red flag", FLAG_KEYS, whole);
                Optional<String> says = flag.text("says");
                List<String> heard = flag.someIfAny("heard", "signal", signals);
                List<String> unheard =
                        flag.someIfAny("unheard", "signal that can be asked for", List.copyOf(FollowUps.signals()));
                says.ifPresent(words -> flags.add(new RedFlag(words, heard, unheard)));
            } else {
                lens.entry("red_flags", item).ifPresent(words -> flags.add(new RedFlag(words, List.of(), List.of())));
            }
        }
        return List.copyOf(flags);
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Source> sources(Page page, Fields fields, boolean whole) {
        List<Source> sources = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Written item : fields.some("sources")) {
            Fields source = Fields.of(page, item, "a source", SOURCE_KEYS, whole);
            Optional<String> id = source.id("id");
            Optional<String> says = source.text("says");
            Optional<Integer> year = source.number("year", 1990, 2100);
            if (id.isPresent() && !ids.add(id.get())) {
                page.problem(
                        source.line("id"),
                        "The source " + quoted(id.get()) + " stands here twice.",
                        "Give each source an id of its own.");
            } else if (id.isPresent() && says.isPresent() && year.isPresent()) {
                sources.add(new Source(id.get(), says.get(), year.get()));
            }
        }
        return List.copyOf(sources);
    }

    private static Map<Level, String> levels(Page page, Fields fields, boolean whole) {
        EnumMap<Level, String> levels = new EnumMap<>(Level.class);
        for (Written item : fields.items("levels", fields.required("levels"))) {
            Fields level = Fields.of(page, item, "a level", LEVEL_KEYS, whole);
            Optional<Level> ours = level.one("id", "level", List.of(Level.values()), Level::key);
            Optional<String> name = level.text("name");
            if (ours.isPresent() && levels.containsKey(ours.get())) {
                page.problem(
                        item.line(),
                        "The level " + quoted(ours.get().key()) + " stands here twice.",
                        "Keep one of the two.");
            } else if (ours.isPresent() && name.isPresent()) {
                levels.put(ours.get(), name.get());
            }
        }
        return Collections.unmodifiableMap(levels);
    }

    private static List<Stage> loop(Page page, Fields fields, boolean whole) {
        List<Stage> loop = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Optional<Written> value = fields.required("rounds");
        List<Written> items = fields.items("rounds", value);
        for (Written item : items) {
            Fields round = Fields.of(page, item, "a round", ROUND_KEYS, whole);
            Optional<String> id = round.id("id");
            boolean fresh = id.isEmpty() || ids.add(id.get());
            if (!fresh) {
                page.problem(
                        round.line("id"),
                        "The round id " + quoted(id.get()) + " is taken.",
                        "Give each round an id of its own.");
            }
            Optional<String> name = round.text("name");
            List<Focus> foci = round.some("foci", "focus", List.of(Focus.values()), Focus::key);
            if (foci.size() > 2) {
                page.problem(
                        round.line("foci"),
                        "A round has at most two foci.",
                        "Split it, or keep the two that matter most.");
            }
            Optional<Integer> minutes = round.number("minutes", 5, 240);
            String who = round.text("who").orElse("");
            Map<Dimension, Double> weighs = round.weighs("weighs");
            Optional<String> drill = round.oneIfAny("drill", "drill", DrillTexts.DRILLS);
            if (id.isPresent() && fresh && name.isPresent() && !foci.isEmpty()) {
                loop.add(new Stage(id.get(), name.get(), foci, minutes.orElse(45), who, weighs, drill));
            }
        }
        if (whole && items.isEmpty() && value.isPresent() && value.get() instanceof Written.Items) {
            page.problem(fields.line("rounds"), "The loop has no rounds.", "Write at least one.");
        }
        return List.copyOf(loop);
    }
}
