package debrief.content;

import static debrief.content.Fields.quoted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the scenarios of one drill are made of: a file in the folder {@code drills} of a pack. */
final class DrillFile {
    static final List<String> KEYS = List.of("words", "ranges", "cases");

    static final String FOLDER = "drills";
    private static final String ENDING = ".yml";

    private final String file;
    private final Page page;

    private DrillFile(String file, List<Problem> problems) {
        this.file = file;
        this.page = new Page(file, problems);
    }

    /** What a pack has for drills, in the order of their ids; none where it has no such folder. */
    static List<DrillTexts> all(Path pack, List<Problem> problems) {
        Path below = pack.resolve(FOLDER);
        if (!Files.exists(below)) {
            return List.of();
        }
        List<DrillTexts> all = new ArrayList<>();
        String folder = Folders.name(pack) + "/" + FOLDER;
        for (Path entry : Folders.entries(below, folder, problems)) {
            String name = Folders.name(entry);
            String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
            if (!Fields.isId(id)) {
                problems.add(new Problem(
                        folder + "/" + name,
                        0,
                        quoted(name) + " is not read.",
                        "Keep each drill in a file such as cut.yml: small letters, digits and hyphens."));
            } else if (!DrillTexts.DRILLS.contains(id)) {
                problems.add(new Problem(
                        folder + "/" + name,
                        0,
                        quoted(id) + " is not a drill, so this file is not read.",
                        Nearest.sentence(id, DrillTexts.DRILLS)));
            } else {
                new DrillFile(folder + "/" + name, problems).read(entry, id).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    private Optional<DrillTexts> read(Path path, String id) {
        Optional<Yaml> yaml = page.text(path).map(text -> Yaml.read(text, page));
        if (yaml.isEmpty() || yaml.get().value().isEmpty()) {
            if (yaml.isPresent() && yaml.get().whole()) {
                page.problem(0, "This file is empty.", "Write in it what the drill's cases are made of.");
            }
            return Optional.empty();
        }
        Fields fields = Fields.of(
                page, yaml.get().value().get(), "a drill", KEYS, yaml.get().whole());
        Map<String, List<String>> words = new LinkedHashMap<>();
        entries(fields, "words").forEach(entry -> {
            List<String> names = fields.items(entry.key(), Optional.of(entry.value())).stream()
                    .flatMap(item -> fields.entry(entry.key(), item).stream())
                    .toList();
            if (names.isEmpty()) {
                page.problem(entry.line(), quoted(entry.key()) + " has no names.", "Write at least one, as a list.");
            }
            words.put(entry.key(), names);
        });
        Map<String, DrillTexts.Range> ranges = new LinkedHashMap<>();
        entries(fields, "ranges")
                .forEach(entry -> range(entry.value())
                        .ifPresentOrElse(
                                range -> ranges.put(entry.key(), range),
                                () -> page.problem(
                                        entry.line(),
                                        quoted(entry.key()) + " is no range.",
                                        "Write the least and the most, whole numbers from 0 to a billion: [2, 9].")));
        List<Detail> cases = new ArrayList<>();
        for (Written item : fields.items("cases", fields.optional("cases"))) {
            if (item instanceof Written.Entries entries) {
                cases.add(detail(fields, entries));
            } else {
                page.problem(item.line(), "A case is no text.", "Write its keys, each with a colon.");
            }
        }
        return Optional.of(new DrillTexts(id, file, words, ranges, cases));
    }

    private List<Written.Entry> entries(Fields fields, String key) {
        Optional<Written> value = fields.optional(key);
        if (value.isPresent() && !(value.get() instanceof Written.Entries)) {
            page.problem(value.get().line(), quoted(key) + " has no keys.", "Write each name, a colon, and its list.");
        }
        return value.filter(Written.Entries.class::isInstance)
                .map(written -> ((Written.Entries) written).entries())
                .orElse(List.of());
    }

    private static Optional<DrillTexts.Range> range(Written value) {
        if (value instanceof Written.Items list && list.items().size() == 2) {
            List<Integer> two = list.items().stream()
                    .filter(item -> item instanceof Written.Text text
                            && text.plain()
                            && text.words().matches("\\d{1,9}"))
                    .map(item -> Integer.parseInt(((Written.Text) item).words()))
                    .toList();
            if (two.size() == 2 && two.get(0) <= two.get(1)) {
                return Optional.of(new DrillTexts.Range(two.get(0), two.get(1)));
            }
        }
        return Optional.empty();
    }

    private Detail detail(Fields fields, Written.Entries written) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, List<Detail>> parts = new LinkedHashMap<>();
        for (Written.Entry entry : written.entries()) {
            if (entry.value() instanceof Written.Text text) {
                Fields.html(page, text.words(), text.line());
                texts.put(entry.key(), text.words().strip());
            } else if (entry.value() instanceof Written.Items list
                    && !list.items().isEmpty()
                    && list.items().stream().allMatch(Written.Entries.class::isInstance)) {
                parts.put(
                        entry.key(),
                        list.items().stream()
                                .map(item -> detail(fields, (Written.Entries) item))
                                .toList());
            } else if (entry.value() instanceof Written.Items list
                    && list.items().stream().allMatch(Written.Text.class::isInstance)) {
                lists.put(
                        entry.key(),
                        list.items().stream()
                                .map(item -> ((Written.Text) item).words().strip())
                                .toList());
            } else {
                page.problem(
                        entry.line(),
                        quoted(entry.key()) + " is neither words, nor a list of words, nor a list of things with keys.",
                        "Write one of the three.");
            }
        }
        return new Detail(file, written.line(), texts, lists, parts);
    }
}
