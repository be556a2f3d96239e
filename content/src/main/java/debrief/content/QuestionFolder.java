package debrief.content;

import static debrief.content.Fields.quoted;

import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one question and its exemplar answers. */
final class QuestionFolder {
    static final List<String> KEYS = List.of(
            "ask",
            "variants",
            "focus",
            "kind",
            "levels",
            "minutes",
            "tests",
            "why",
            "why_at",
            "points",
            "red_flags",
            "facts",
            "first_sentence",
            "out_of_scope",
            "related");
    static final List<String> POINT_KEYS =
            List.of("id", "point", "terms", "says", "mentions", "denies", "missing", "doubtful");
    static final List<String> EXEMPLARS = List.of("strong.md", "weak.md", "off.md");
    static final List<String> FILES = List.of("question.yml", "strong.md", "weak.md", "off.md");

    private static final Pattern MARKUP = Pattern.compile("(?m)^ {0,3}#{1,6} |\\*\\*|^ {0,3}[-*] ");
    /** What an answer takes where its writer did not say. */
    static final int MINUTES = 4;

    private static final int FEWEST_WORDS = 150;
    private static final int MOST_WORDS = 300;

    private final Path folder;
    private final String file;
    private final Map<String, String> homes;
    private final List<Problem> problems;
    private final String pack;
    private final String id;
    private final boolean own;

    /**
     * A question that is about to be read.
     *
     * @param own whether it is a candidate's own, so that its wording is enough
     */
    QuestionFolder(Path folder, String pack, boolean own, Map<String, String> homes, List<Problem> problems) {
        this.folder = folder;
        this.own = own;
        this.homes = homes;
        this.id = String.valueOf(folder.getFileName());
        this.pack = pack;
        this.file = path(pack, id);
        this.problems = problems;
    }

    /** Where a question stands, relative to the folder of all packs. */
    static String path(String pack, String id) {
        return pack + "/questions/" + id;
    }

    /** The question; empty where too little of it can be used. */
    Optional<BankQuestion> read() {
        Page page = new Page(file + "/question.yml", problems);
        if (!Fields.isId(id)) {
            new Page(file, problems)
                    .problem(
                            0,
                            quoted(id) + " cannot be the id of a question.",
                            "Rename the folder: small letters a to z, digits and hyphens, beginning with a letter.");
        }
        String home = homes.getOrDefault(id, pack);
        if (!home.equals(pack)) {
            new Page(file, problems)
                    .problem(0, "The pack " + quoted(home) + " has a question of this id too.", "Rename this folder.");
        }
        Folders.unknown(folder, file, FILES, problems);
        onlySome();
        Optional<String> strong = exemplar("strong.md");
        Optional<String> weak = exemplar("weak.md");
        Optional<String> off = exemplar("off.md");
        Path written = folder.resolve("question.yml");
        if (!Files.exists(written)) {
            page.problem(0, "This question has no question.yml.", "Write one, or take the folder away.");
            return Optional.empty();
        }
        Optional<Yaml> yaml = page.text(written).map(text -> Yaml.read(text, page));
        if (yaml.isEmpty() || yaml.get().value().isEmpty()) {
            if (yaml.isPresent() && yaml.get().whole()) {
                page.problem(0, "This file is empty.", "Write the question in it, beginning with \"ask:\".");
            }
            return Optional.empty();
        }
        boolean whole = yaml.get().whole();
        Fields fields = Fields.of(page, yaml.get().value().get(), "a question", KEYS, whole);
        Optional<BankQuestion> question = question(page, fields, whole, strong, weak, off);
        return whole && Fields.isId(id) && home.equals(pack) ? question : Optional.empty();
    }

    private Optional<BankQuestion> question(
            Page page,
            Fields fields,
            boolean whole,
            Optional<String> strong,
            Optional<String> weak,
            Optional<String> off) {
        Optional<String> ask = fields.text("ask");
        List<String> variants = fields.textsIfAny("variants");
        Optional<Focus> focus = needed(fields, "focus")
                ? fields.one("focus", "focus", List.of(Focus.values()), Focus::key)
                : ask.map(Guess::focus);
        Optional<Kind> kind = needed(fields, "kind")
                ? fields.one("kind", "kind", List.of(Kind.values()), Kind::key)
                : ask.map(Guess::kind);
        List<Level> levels = needed(fields, "levels")
                ? fields.some("levels", "level", List.of(Level.values()), Level::key)
                : List.of();
        Optional<Integer> minutes = needed(fields, "minutes") ? fields.number("minutes", 1, 30) : Optional.empty();
        String tests = needed(fields, "tests") ? fields.text("tests").orElse("") : "";
        String why = needed(fields, "why") ? fields.text("why").orElse("") : "";
        Map<String, String> whyAt = fields.textsByName("why_at", "pack", "companies", packs());
        Points points = needed(fields, "points")
                ? points(page, fields, ask.orElse(""), whole)
                : new Points(List.of(), List.of());
        List<String> redFlags = needed(fields, "red_flags") ? fields.texts("red_flags") : List.of();
        List<String> facts = fields.textsIfAny("facts");
        if (whole && !own && kind.equals(Optional.of(Kind.HYPOTHETICAL)) && (facts.size() < 3 || facts.size() > 6)) {
            page.problem(
                    fields.line(facts.isEmpty() ? "kind" : "facts"),
                    "A hypothetical question needs three to six \"facts\", and has " + facts.size() + ".",
                    "Write what an interviewer tells when asked.");
        }
        String first =
                needed(fields, "first_sentence") ? fields.text("first_sentence").orElse("") : "";
        List<String> outOfScope = fields.textsIfAny("out_of_scope");
        List<String> related = related(page, fields);
        if (ask.isEmpty() || focus.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Question asked = new Question(
                id,
                ask.get(),
                kind.get(),
                focus.get(),
                levels,
                minutes.orElse(MINUTES),
                points.expected,
                facts,
                Optional.empty());
        return Optional.of(new BankQuestion(
                pack,
                fields.line("ask"),
                asked,
                variants,
                tests,
                why,
                whyAt,
                redFlags,
                facts,
                first,
                outOfScope,
                related,
                strong,
                weak,
                off,
                points.proofs));
    }

    /** Whether a key has to be read: always in a pack that others use, where it is written in one's own. */
    private boolean needed(Fields fields, String key) {
        return !own || fields.has(key);
    }

    /** The ids of all packs that hold a question. */
    private List<String> packs() {
        return homes.values().stream().distinct().sorted().toList();
    }

    private List<String> related(Page page, Fields fields) {
        List<String> related = new ArrayList<>();
        for (Written item : fields.items("related", fields.optional("related"))) {
            fields.entry("related", item).ifPresent(other -> {
                if (other.equals(id)) {
                    page.problem(item.line(), "The question is related to itself.", "Name other questions only.");
                } else if (!homes.containsKey(other)) {
                    page.problem(
                            item.line(),
                            "There is no question " + quoted(other) + " to be related to.",
                            Nearest.to(other, homes.keySet())
                                    .map(near -> "Did you mean \"" + near + "\"?")
                                    .orElse("Name the folder of a question, in any pack."));
                } else if (!related.contains(other)) {
                    related.add(other);
                }
            });
        }
        return related;
    }

    /** The points that can be used, and what proves them. */
    private record Points(List<ExpectedPoint> expected, List<Proof> proofs) {}

    private Points points(Page page, Fields fields, String ask, boolean whole) {
        Points points = new Points(new ArrayList<>(), new ArrayList<>());
        Set<String> ids = new HashSet<>();
        Map<String, Integer> followUps = new HashMap<>();
        followUps.put(Wordings.plain(ask), fields.line("ask"));
        Optional<Written> value = fields.required("points");
        List<Written> items = fields.items("points", value);
        for (Written item : items) {
            Fields point = Fields.of(page, item, "an expected point", POINT_KEYS, whole);
            point(page, point, ids, followUps, points);
        }
        if (whole
                && value.isPresent()
                && value.get() instanceof Written.Items
                && !own
                && (items.size() < 4 || items.size() > 7)) {
            page.problem(
                    fields.line("points"),
                    "The question has " + items.size() + (items.size() == 1 ? " expected point." : " expected points."),
                    "Write four to seven.");
        }
        return points;
    }

    private void point(Page page, Fields point, Set<String> ids, Map<String, Integer> followUps, Points points) {
        Optional<String> id = point.id("id");
        boolean fresh = id.isEmpty() || ids.add(id.get());
        if (!fresh) {
            page.problem(
                    point.line("id"),
                    "The point id " + quoted(id.get()) + " is taken.",
                    "Give each point of a question an id of its own.");
        }
        Optional<String> says = point.text("point");
        List<List<String>> terms = point.terms("terms");
        Optional<Proof.Said> makes = needed(point, "says") ? point.said("says") : Optional.empty();
        Optional<Proof.Said> mentions = needed(point, "mentions") ? point.said("mentions") : Optional.empty();
        Optional<Proof.Said> denies = needed(point, "denies") ? point.said("denies") : Optional.empty();
        @Nullable String missing = followUp(page, point, "missing", followUps).orElse(null);
        @Nullable String doubtful = followUp(page, point, "doubtful", followUps).orElse(null);
        if (id.isEmpty() || !fresh || says.isEmpty() || terms.isEmpty() || missing == null || doubtful == null) {
            return;
        }
        points.expected.add(new ExpectedPoint(id.get(), says.get(), terms, missing, doubtful));
        if (makes.isPresent() && mentions.isPresent() && denies.isPresent()) {
            points.proofs.add(new Proof(
                    id.get(),
                    point.line("terms"),
                    makes.get(),
                    mentions.get(),
                    denies.get(),
                    new Proof.Said(missing, point.line("missing")),
                    new Proof.Said(doubtful, point.line("doubtful"))));
        }
    }

    private static Optional<String> followUp(Page page, Fields point, String key, Map<String, Integer> followUps) {
        Optional<String> wording = point.text(key);
        wording.ifPresent(words -> {
            Integer earlier = followUps.putIfAbsent(Wordings.plain(words), point.line(key));
            if (earlier != null) {
                page.problem(
                        point.line(key),
                        "The follow-up in " + quoted(key) + " was asked before, on line " + earlier + ".",
                        "Ask each follow-up in words of its own.");
            }
        });
        return wording;
    }

    /** Exemplars prove a question only together. */
    private void onlySome() {
        List<String> absent = EXEMPLARS.stream()
                .filter(name -> !Files.exists(folder.resolve(name)))
                .toList();
        if (!absent.isEmpty() && absent.size() < EXEMPLARS.size()) {
            for (String name : absent) {
                new Page(file + "/" + name, problems)
                        .problem(
                                0,
                                "This exemplar answer is not here.",
                                "Write it (" + FEWEST_WORDS + " to " + MOST_WORDS
                                        + " words, as spoken aloud), or leave all three out.");
            }
        }
    }

    private Optional<String> exemplar(String name) {
        Page page = new Page(file + "/" + name, problems);
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Optional<String> text = page.text(path).map(String::strip);
        text.ifPresent(answer -> {
            int words = answer.isEmpty() ? 0 : answer.split("\\s+").length;
            if (words < FEWEST_WORDS || words > MOST_WORDS) {
                page.problem(
                        1,
                        "The answer has " + words + (words == 1 ? " word." : " words."),
                        "Tell it in " + FEWEST_WORDS + " to " + MOST_WORDS + " words, as spoken aloud.");
            }
            List<String> lines = answer.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Fields.html(page, lines.get(i), i + 1);
                if (MARKUP.matcher(lines.get(i)).find()) {
                    page.problem(i + 1, "A heading, a list or bold words cannot be spoken.", "Write plain sentences.");
                }
            }
        });
        return text.filter(answer -> !answer.isEmpty());
    }
}
