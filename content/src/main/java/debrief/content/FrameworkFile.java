package debrief.content;

import static debrief.content.Fields.quoted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one framework: a page of its own in the folder {@code frameworks} of a pack. */
final class FrameworkFile {
    static final List<String> KEYS = List.of(
            "name",
            "in_short",
            "use_when",
            "not_when",
            "steps",
            "example",
            "picture",
            "said",
            "mistakes",
            "questions",
            "see_also");
    static final List<String> STEP_KEYS = List.of("name", "says");
    static final List<String> EXAMPLE_KEYS = List.of("title", "text", "table");
    static final List<String> TABLE_KEYS = List.of("columns", "rows");

    static final String FOLDER = "frameworks";
    private static final String ENDING = ".yml";

    private final Path path;
    private final String id;
    private final Page page;
    private final Set<String> questions;
    private final Set<String> others;

    private FrameworkFile(Path path, String file, Set<String> questions, Set<String> others, List<Problem> problems) {
        this.path = path;
        this.id = id(path);
        this.page = new Page(file, problems);
        this.questions = questions;
        this.others = others;
    }

    /**
     * Every framework of a pack that can be read, in the order of their names.
     *
     * @param pack the pack's folder
     * @param questions the pack of each question, by the question's id
     * @param problems where problems are added
     */
    static List<Framework> all(Path pack, Map<String, String> questions, List<Problem> problems) {
        Path below = pack.resolve(FOLDER);
        if (!Files.exists(below)) {
            return List.of();
        }
        String name = Folders.name(pack);
        Map<String, String> homes = homes(pack);
        List<Framework> all = new ArrayList<>();
        for (Path entry : Folders.entries(below, name + "/" + FOLDER, problems)) {
            String file = name + "/" + FOLDER + "/" + Folders.name(entry);
            String id = id(entry);
            if (!Folders.name(entry).endsWith(ENDING) || !Fields.isId(id)) {
                problems.add(new Problem(
                        file,
                        0,
                        quoted(Folders.name(entry)) + " is not read.",
                        "Keep each framework in a file such as error-budget.yml: small letters, digits and hyphens."));
            } else if (!homes.getOrDefault(id, name).equals(name)) {
                problems.add(new Problem(
                        file,
                        0,
                        "The pack " + quoted(homes.getOrDefault(id, name)) + " has a framework of this id too.",
                        "Rename this file."));
            } else {
                new FrameworkFile(entry, file, questions.keySet(), homes.keySet(), problems)
                        .read()
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(framework -> Wordings.plain(framework.name())));
        return List.copyOf(all);
    }

    /** The pack that holds each framework, by the framework's id, in all packs beside this one. */
    private static Map<String, String> homes(Path pack) {
        Map<String, String> homes = new HashMap<>();
        for (Path beside : Folders.entries(pack.resolveSibling(""), "", new ArrayList<>())) {
            if (Files.isDirectory(beside.resolve(FOLDER))) {
                Folders.entries(beside.resolve(FOLDER), "", new ArrayList<>())
                        .forEach(file -> homes.putIfAbsent(id(file), Folders.name(beside)));
            }
        }
        return homes;
    }

    private static String id(Path file) {
        String name = Folders.name(file);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private Optional<Framework> read() {
        Optional<Yaml> yaml = page.text(path).map(text -> Yaml.read(text, page));
        if (yaml.isEmpty() || yaml.get().value().isEmpty()) {
            if (yaml.isPresent() && yaml.get().whole()) {
                page.problem(0, "This file is empty.", "Write the framework in it, beginning with \"name:\".");
            }
            return Optional.empty();
        }
        boolean whole = yaml.get().whole();
        Fields fields = Fields.of(page, yaml.get().value().get(), "a framework", KEYS, whole);
        Optional<Framework> framework = framework(fields);
        return whole ? framework : Optional.empty();
    }

    private Optional<Framework> framework(Fields fields) {
        Optional<String> name = fields.text("name");
        Optional<String> inShort = fields.text("in_short");
        List<String> useWhen = fields.texts("use_when");
        List<String> notWhen = fields.texts("not_when");
        List<Framework.Step> steps = new ArrayList<>();
        for (Fields step : fields.each("steps", "a step", STEP_KEYS)) {
            Optional<String> called = step.text("name");
            step.text("says").ifPresent(says -> called.ifPresent(one -> steps.add(new Framework.Step(one, says))));
        }
        Optional<Framework.Example> example =
                fields.below("example", EXAMPLE_KEYS).flatMap(this::example);
        Optional<Picture> picture = PictureFields.of(page, fields, "picture");
        String said = fields.text("said").orElse("");
        List<String> mistakes = fields.texts("mistakes");
        List<String> serves = known(fields, "questions", questions, "question", fields.texts("questions"));
        List<String> seeAlso = known(fields, "see_also", others, "framework", fields.textsIfAny("see_also"));
        if (name.isEmpty() || inShort.isEmpty() || example.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Framework(
                id,
                name.get(),
                inShort.get(),
                useWhen,
                notWhen,
                steps,
                example.get(),
                picture,
                said,
                mistakes,
                serves,
                seeAlso));
    }

    private Optional<Framework.Example> example(Fields fields) {
        Optional<String> title = fields.text("title");
        List<String> text = fields.texts("text");
        Optional<Table> table = fields.belowIfAny("table", TABLE_KEYS).flatMap(this::table);
        return title.map(words -> new Framework.Example(words, text, table));
    }

    private Optional<Table> table(Fields fields) {
        List<String> columns = fields.texts("columns");
        List<List<String>> rows = new ArrayList<>();
        boolean even = true;
        for (Written row : fields.items("rows", fields.required("rows"))) {
            List<String> cells = fields.items("rows", Optional.of(row)).stream()
                    .flatMap(cell -> fields.entry("rows", cell).stream())
                    .toList();
            rows.add(cells);
            if (cells.size() != columns.size()) {
                even = false;
                page.problem(
                        row.line(),
                        "This row has " + cells.size() + (cells.size() == 1 ? " entry" : " entries")
                                + ", and there are " + columns.size() + " columns.",
                        "Write one entry for each column.");
            }
        }
        return even && !rows.isEmpty() ? Optional.of(new Table(columns, rows)) : Optional.empty();
    }

    /** The ids that name something; each other one is a problem. */
    private List<String> known(Fields fields, String key, Set<String> all, String noun, List<String> written) {
        List<String> known = new ArrayList<>();
        for (String one : written) {
            if (one.equals(id) && noun.equals("framework")) {
                page.problem(fields.line(key), "The framework names itself.", "Take it out.");
            } else if (!all.contains(one)) {
                page.problem(
                        fields.line(key),
                        "There is no " + noun + " " + quoted(one) + ".",
                        Nearest.to(one, all)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Name a " + noun + " by its id, in any pack."));
            } else if (!known.contains(one)) {
                known.add(one);
            }
        }
        return known;
    }
}
