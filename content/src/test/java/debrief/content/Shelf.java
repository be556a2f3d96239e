package debrief.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of packs in a test: two sound packs, into which a test writes its mistakes. */
final class Shelf {
    static final String PACK = "house/pack.yml";
    static final String QUESTION = "house/questions/late-program/question.yml";

    private static final String PACK_TEXT = """
            id: %1$s
            name: The %1$s
            version: "2026.1"
            affiliation: "Invented for a test."
            about: "Listens for causes."
            levels:
              - {id: senior, name: "Senior TPM"}
              - {id: staff, name: "Staff TPM"}
            rounds:
              - id: running-it
                name: Program execution
                foci: [execution]
                minutes: 45
                who: Hiring manager
                weighs: {execution: 2, ownership: 1.5}
              - id: people
                name: People
                foci: [influence, culture]
                minutes: 30
                who: A partner
            lenses:
              weighs: {ownership: 1.2}
              red_flags: ["Blames"]
            sources: [{id: none, says: "None", year: 2026}]
            """;

    private static final String QUESTION_TEXT = """
            ask: "Tell me about %1$s."
            variants: ["Walk me through %1$s"]
            focus: execution
            kind: story
            levels: [senior, staff]
            minutes: 4
            tests: "Whether causes are known."
            why: "What is not known comes back."
            points:
              - id: cause
                point: "Says what made it late."
                terms:
                  - [slip, late]
                  - [because, cause]
                says: "It slipped because a team had parked a change."
                mentions: "There was talk of it."
                denies: "I never found the cause why we were late."
                missing: "What made it late?"
                doubtful: "You say it was late. What caused it?"
              - id: choice
                point: "Says what was chosen."
                terms:
                  - [choose, cut]
                  - [scope, feature]
                says: "I cut a feature."
                mentions: "Scope was discussed."
                denies: "I did not cut any feature."
                missing: "What did you cut?"
                doubtful: "Scope came up. What went out?"
              - id: owner
                point: "Says who owned it."
                terms:
                  - [own, owner]
                  - [date, day]
                says: "Ana owned the date."
                mentions: "There were dates."
                denies: "Nobody owned the date."
                missing: "Who owned the date?"
                doubtful: "Somebody owned it. Who, and until when?"
              - id: result
                point: "Says how it ended."
                terms:
                  - [ship, launch]
                  - [week, month]
                says: "We shipped two weeks later."
                mentions: "It was a long month."
                denies: "We never shipped that month."
                missing: "When did it ship?"
                doubtful: "It shipped. How late was it?"
            red_flags: ["Blames the other team"]
            first_sentence: "We slipped nine weeks, and I cut search."
            out_of_scope: ["How plans are drawn"]
            related: [%2$s]
            """;

    private final Path path;

    private Shelf(Path path) {
        this.path = path;
    }

    /** A shelf before it is filled. */
    static Shelf none() {
        return new Shelf(Path.of("none"));
    }

    /** A shelf with what lies there already. */
    static Shelf at(Path folder) {
        return new Shelf(folder);
    }

    Shelf pack(String id) {
        return write(id + "/pack.yml", PACK_TEXT.formatted(id));
    }

    /** Writes two packs with two questions each: {@code generic} and {@code house}. */
    static Shelf in(Path folder) {
        Shelf shelf = new Shelf(folder);
        for (String pack : List.of("generic", "house")) {
            shelf.write(pack + "/pack.yml", PACK_TEXT.formatted(pack));
        }
        shelf.question("generic", "slow-program", "a program that was slow", "late-program");
        shelf.question("generic", "small-program", "a program that was small", "slow-program");
        shelf.question("house", "late-program", "a program that was late", "slow-program");
        shelf.question("house", "lean-program", "a program that was lean", "late-program");
        return shelf;
    }

    Shelf question(String pack, String id, String about, String related) {
        String folder = pack + "/questions/" + id + "/";
        write(folder + "question.yml", QUESTION_TEXT.formatted(about, related));
        for (String exemplar : List.of("strong.md", "weak.md", "off.md")) {
            write(folder + exemplar, "We met and talked about the plan. ".repeat(25));
        }
        return this;
    }

    Path path() {
        return path;
    }

    Path path(String file) {
        return path.resolve(file);
    }

    Shelf write(String file, String text) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.writeString(path.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Shelf write(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other words in the place of the first that are the same; they have to be there. */
    Shelf change(String file, String from, String to) {
        String text = text(file);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not hold: " + from);
        }
        return write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** The line on which words first stand. */
    int line(String file, String words) {
        String text = text(file);
        return 1
                + (int) text.substring(0, text.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    Packs read() {
        return Packs.read(path);
    }
}
