package debrief.content;

import debrief.engine.interview.Round;
import debrief.engine.question.Focus;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All packs that could be read, and what was wrong with the rest.
 *
 * @param packs in the order of their ids, generic first
 * @param own the person's own questions, which belong to no company and are lent to each
 * @param made questions made for the person from what they brought; they are found by their id, and in no list and no drawing
 * @param problems every mistake found; what is good was read all the same
 */
public record Packs(List<Pack> packs, List<BankQuestion> own, List<BankQuestion> made, List<Problem> problems) {
    /** The id of the pack of a person's own questions. It is in no list of companies. */
    public static final String OWN = "own";

    /** The id of the pack of questions that were made for a person. It is in no list of companies either. */
    public static final String MADE = "made";

    /** The pack every company's rounds may draw from. */
    private static final String GENERIC = "generic";

    /** A folder of packs may also hold the schemas that editors read. */
    private static final String SCHEMAS = "schema";

    /** Packs without a person's own questions. */
    public Packs(List<Pack> packs, List<Problem> problems) {
        this(packs, List.of(), List.of(), problems);
    }

    public Packs {
        packs = List.copyOf(packs);
        own = List.copyOf(own);
        made = List.copyOf(made);
        problems = List.copyOf(problems);
    }

    /**
     * Reads every pack below a folder. Reading never stops at the first mistake, and never fails: where
     * there is nothing to read, a problem says so.
     */
    public static Packs read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            problems.add(new Problem(
                    folder.toString(), 0, "There is no such folder.", "Name the folder that holds the packs."));
            return new Packs(List.of(), problems);
        }
        List<Path> folders = Folders.entries(folder, folder.toString(), problems).stream()
                .filter(entry ->
                        Files.isDirectory(entry) && !Folders.name(entry).equals(SCHEMAS))
                .toList();
        if (folders.isEmpty()) {
            problems.add(new Problem(
                    folder.toString(), 0, "There is no pack in this folder.", "Name the folder that holds the packs."));
        }
        Map<String, String> homes = homes(folders);
        List<Pack> packs = new ArrayList<>();
        for (Path entry : folders) {
            new PackFolder(entry, false, homes, problems).read().ifPresent(packs::add);
        }
        packs.sort(IN_ORDER);
        return new Packs(packs, sorted(problems));
    }

    private static final Comparator<Pack> IN_ORDER =
            Comparator.comparing((Pack pack) -> !pack.id().equals(GENERIC)).thenComparing(Pack::id);

    /** These packs together with packs from elsewhere and a person's own questions. */
    Packs with(List<Pack> foreign, List<BankQuestion> questions) {
        List<Pack> all =
                Stream.concat(packs.stream(), foreign.stream()).sorted(IN_ORDER).toList();
        return new Packs(all, questions, made, problems);
    }

    /** The same packs, with the questions that were made for the person. */
    public Packs making(List<BankQuestion> questions) {
        return new Packs(packs, own, questions, problems);
    }

    /** The pack that holds each question, by the question's id; the first, where two packs have one of that id. */
    private static Map<String, String> homes(List<Path> folders) {
        Map<String, String> homes = new HashMap<>();
        for (Path pack : folders) {
            Path questions = pack.resolve("questions");
            if (Files.isDirectory(questions)) {
                Folders.entries(questions, "", new ArrayList<>())
                        .forEach(question -> homes.putIfAbsent(Folders.name(question), Folders.name(pack)));
            }
        }
        return homes;
    }

    static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }

    /** The pack of that id. */
    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** Every question, in the order of packs, the person's own last. */
    public List<BankQuestion> questions() {
        return Stream.concat(packs.stream().flatMap(pack -> pack.questions().stream()), own.stream())
                .toList();
    }

    /** The pack in whose rounds a question is practised: the one that holds it, generic for a person's own and made ones. */
    public Optional<Pack> home(BankQuestion question) {
        boolean houseless = question.pack().equals(OWN) || question.pack().equals(MADE);
        return pack(houseless ? GENERIC : question.pack());
    }

    /** What the pack of that id is called; the id itself where there is none. */
    public String nameOf(String pack) {
        return switch (pack) {
            case OWN -> "My questions";
            case MADE -> "Made from what you brought";
            default -> pack(pack).map(Pack::name).orElse(pack);
        };
    }

    /** The questions a round of this company may ask: its own, then those that are lent to it, of the stage's foci. */
    public List<BankQuestion> drawable(Pack company, Stage stage) {
        return Stream.concat(company.questions().stream(), lentTo(company))
                .filter(question -> asks(company, stage, question))
                .toList();
    }

    /** Whether a round of this company may ask a question. */
    public boolean asks(Pack company, Stage stage, BankQuestion question) {
        return (question.pack().equals(company.id()) || lends(question.pack(), company))
                && stage.foci().contains(question.question().focus());
    }

    private Stream<BankQuestion> lentTo(Pack company) {
        return questions().stream().filter(question -> lends(question.pack(), company));
    }

    /** Whether a company's rounds may draw from the pack of that id, besides its own. */
    public boolean lends(String lender, Pack company) {
        return !lender.equals(company.id()) && (lender.equals(GENERIC) || lender.equals(OWN));
    }

    /** The question of that id, in any pack, or made for the person. */
    public Optional<BankQuestion> question(String id) {
        return Stream.concat(questions().stream(), made.stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** Who may interview at a company: those of its own pack, then those every company may borrow. */
    public List<Persona> personas(String company) {
        return Stream.of(company, GENERIC)
                .distinct()
                .flatMap(id -> pack(id).stream())
                .flatMap(pack -> pack.personas().stream())
                .toList();
    }

    /** The interviewer of that id at a company. */
    public Optional<Persona> persona(String company, String id) {
        return personas(company).stream()
                .filter(persona -> persona.id().equals(id))
                .findFirst();
    }

    /** The framework of that id, in any pack. */
    public Optional<Framework> framework(String id) {
        return packs.stream()
                .flatMap(pack -> pack.frameworks().stream())
                .filter(framework -> framework.id().equals(id))
                .findFirst();
    }

    /** The question whose wording, or one of whose variants, is this; case, punctuation and spaces do not count. */
    public Optional<BankQuestion> asked(String wording) {
        String plain = Wordings.plain(wording);
        return plain.isEmpty()
                ? Optional.empty()
                : questions().stream()
                        .filter(question -> question.isAsked(plain))
                        .findFirst();
    }

    /**
     * Sets up a round: the company's own questions of the stage's foci first, then those that are lent to it, each
     * shuffled by the seed, foci taking turns. As many as fit the minutes, a question with its follow-ups
     * taking twice its own minutes; at least one where any pack has a question of these foci.
     *
     * @param level whom the questions are for; where none is for this level, the foci alone decide
     * @param seed the same seed gives the same round from the same packs
     */
    public Round round(Pack pack, Stage stage, Level level, int minutes, long seed) {
        List<Question> all = drawn(pack, stage, seed);
        List<Question> fitting = all.stream()
                .filter(question ->
                        question.levels().isEmpty() || question.levels().contains(level))
                .toList();
        List<Question> questions = new ArrayList<>();
        int left = minutes;
        for (Question question : fitting.isEmpty() ? all : fitting) {
            int takes = 2 * question.minutes();
            if (takes <= left || questions.isEmpty()) {
                questions.add(question);
                left -= takes;
            }
        }
        return new Round(pack.lens(stage), level, questions, List.of());
    }

    private List<Question> drawn(Pack pack, Stage stage, long seed) {
        // People count seeds up from 1, and Random begins almost the same for neighbours.
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<Question> drawn = new ArrayList<>(shuffled(pack.questions().stream(), stage, random));
        drawn.addAll(shuffled(lentTo(pack), stage, random));
        return drawn;
    }

    private static List<Question> shuffled(Stream<BankQuestion> from, Stage stage, Random random) {
        List<Question> shuffled = from.map(BankQuestion::question)
                .filter(question -> stage.foci().contains(question.focus()))
                .sorted(Comparator.comparing(Question::id))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(shuffled, random);
        Map<Focus, Integer> turns = new EnumMap<>(Focus.class);
        Map<String, Integer> turn = new HashMap<>();
        for (Question question : shuffled) {
            turn.put(question.id(), turns.merge(question.focus(), 1, Integer::sum));
        }
        shuffled.sort(Comparator.comparing(question -> turn.getOrDefault(question.id(), 0)));
        return shuffled;
    }

    /** The versions of the packs a round of this company draws from, such as {@code generic 2026.1, netflix 2026.1}. */
    public String versions(Pack pack) {
        return Stream.concat(pack(GENERIC).stream(), Stream.of(pack))
                .map(drawn -> drawn.id() + " " + drawn.version())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
