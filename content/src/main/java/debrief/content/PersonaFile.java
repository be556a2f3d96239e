package debrief.content;

import static debrief.content.Fields.quoted;

import debrief.engine.interview.Manner;
import debrief.engine.rating.FollowUps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the interviewers of a pack. */
final class PersonaFile {
    static final List<String> KEYS = List.of("personas");
    static final List<String> PERSONA_KEYS = List.of(
            "id",
            "name",
            "says",
            "first",
            "patience",
            "words",
            "leads",
            "presses",
            "asks",
            "stops",
            "unknown",
            "closing");

    /** How much is said around a question. */
    static final List<String> WORDS = List.of("usual", "few");

    static final String NAME = "personas.yml";

    private static final int LEAST_PATIENCE = 20;
    private static final int MOST_PATIENCE = 400;

    private final Page page;
    private final List<Persona> personas = new ArrayList<>();

    private PersonaFile(Page page) {
        this.page = page;
    }

    /** The interviewers of a pack; none where it has no such file. */
    static List<Persona> in(Path pack, List<Problem> problems) {
        Path path = pack.resolve(NAME);
        if (!Files.exists(path)) {
            return List.of();
        }
        Page page = new Page(Folders.name(pack) + "/" + NAME, problems);
        Optional<Yaml> yaml = page.text(path).map(text -> Yaml.read(text, page));
        if (yaml.isEmpty() || yaml.get().value().isEmpty()) {
            if (yaml.isPresent() && yaml.get().whole()) {
                page.problem(0, "This file is empty.", "Write the interviewers in it, beginning with \"personas:\".");
            }
            return List.of();
        }
        PersonaFile file = new PersonaFile(page);
        Fields.of(
                        page,
                        yaml.get().value().get(),
                        "a file of personas",
                        KEYS,
                        yaml.get().whole())
                .each("personas", "a persona", PERSONA_KEYS)
                .forEach(file::persona);
        return List.copyOf(file.personas);
    }

    private void persona(Fields fields) {
        Optional<String> id = fields.id("id");
        Optional<String> name = fields.text("name");
        Optional<String> says = fields.text("says");
        List<String> first = fields.someIfAny("first", "thing to ask for", things());
        Optional<Integer> patience = fields.has("patience")
                ? fields.number("patience", LEAST_PATIENCE, MOST_PATIENCE)
                : Optional.of(Manner.PATIENCE);
        boolean terse = fields.has("words")
                && fields.one("words", "measure of words", WORDS, word -> word)
                        .filter("few"::equals)
                        .isPresent();
        List<String> leads = leads(fields, "leads");
        List<String> presses = leads(fields, "presses");
        Map<String, String> asks =
                fields.textsByName("asks", "signal that can be asked for", "signals", List.copyOf(FollowUps.signals()));
        asks.values().forEach(words -> question(fields, "asks", words));
        List<String> stops = fields.textsIfAny("stops");
        stops.forEach(words -> question(fields, "stops", words));
        List<String> unknown = fields.textsIfAny("unknown");
        String closing = fields.textIfAny("closing").orElse("");
        if (!closing.isEmpty()) {
            question(fields, "closing", closing);
        }
        Stream.of(
                        leads.stream(),
                        presses.stream(),
                        asks.values().stream(),
                        stops.stream(),
                        unknown.stream(),
                        Stream.of(closing))
                .flatMap(words -> words)
                .filter(words -> words.contains("“") || words.contains("”"))
                .forEach(words -> page.problem(
                        fields.line("id"),
                        quoted(words) + " holds quotation marks, and those are kept for what the candidate said.",
                        "Say it without them."));
        if (id.isPresent() && personas.stream().anyMatch(other -> other.id().equals(id.get()))) {
            page.problem(
                    fields.line("id"),
                    "The persona " + quoted(id.get()) + " stands here twice.",
                    "Give each an id of its own.");
        } else if (id.isPresent() && name.isPresent() && says.isPresent() && patience.isPresent()) {
            personas.add(new Persona(
                    id.get(),
                    name.get(),
                    says.get(),
                    new Manner(first, patience.get(), terse, leads, presses, asks, stops, unknown, closing)));
        }
    }

    /** What can be asked for before anything else. */
    static List<String> things() {
        return Stream.concat(Stream.of(Manner.CLAIMS, Manner.POINTS), FollowUps.signals().stream())
                .toList();
    }

    /** A lead ends, so that a question can follow it. */
    private List<String> leads(Fields fields, String key) {
        List<String> leads = fields.textsIfAny(key);
        leads.stream()
                .filter(lead -> !lead.matches("(?s).*[.:!]"))
                .forEach(lead -> page.problem(
                        fields.line(key),
                        quoted(lead) + " stands before a question, and does not end.",
                        "End it with a full stop or a colon."));
        return leads;
    }

    private void question(Fields fields, String key, String words) {
        if (!words.contains("?")) {
            page.problem(fields.line(key), quoted(words) + " asks nothing.", "Put a question in it.");
        }
    }
}
