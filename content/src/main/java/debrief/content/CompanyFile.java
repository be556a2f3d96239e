package debrief.content;

import static debrief.content.Fields.quoted;

import debrief.content.Company.AskThem;
import debrief.content.Company.Claim;
import debrief.content.Company.Compared;
import debrief.content.Company.Figure;
import debrief.content.Company.Growth;
import debrief.content.Company.Habit;
import debrief.content.Company.Hour;
import debrief.content.Company.Part;
import debrief.content.Company.Pay;
import debrief.content.Company.Preparation;
import debrief.content.Company.Range;
import debrief.content.Company.Role;
import debrief.content.Company.Saying;
import debrief.content.Company.Step;
import debrief.content.Company.StoryWish;
import debrief.content.Company.Taken;
import debrief.content.Company.WhyHere;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what a pack tells of its company. */
final class CompanyFile {
    static final String NAME = "company.yml";
    static final List<String> KEYS = List.of(
            "culture",
            "loop",
            "claims",
            "day",
            "pay",
            "compare",
            "growth",
            "differs",
            "vocabulary",
            "questions",
            "why_here",
            "preparation",
            "stories");
    static final List<String> STEP_KEYS = List.of("step", "round", "minutes", "week", "who", "hears", "source");
    static final List<String> CLAIM_KEYS = List.of("about", "figures", "note");
    static final List<String> FIGURE_KEYS = List.of("says", "year", "source");
    static final List<String> HOUR_KEYS = List.of("at", "does");
    static final List<String> PAY_KEYS = List.of(
            "role",
            "level",
            "part",
            "from",
            "to",
            "percent_from",
            "percent_to",
            "currency",
            "per",
            "year",
            "source",
            "note");
    static final List<String> COMPARED_KEYS = List.of("about", "tpm", "pm", "sde");
    static final List<String> GROWTH_KEYS = List.of("to", "says");
    static final List<String> HABIT_KEYS = List.of("habit", "here", "says");
    static final List<String> SAYING_KEYS = List.of("term", "means");
    static final List<String> ASK_KEYS = List.of("ask", "reveals", "worry", "to");
    static final List<String> WHY_KEYS = List.of("frame", "good", "weak");
    static final List<String> PREPARATION_KEYS = List.of("days", "do");
    static final List<String> STORY_KEYS = List.of("kind", "at_least", "why");

    /** The days for which every company has its advice. */
    static final List<Integer> DAYS = List.of(2, 5, 14, 30);

    /** More of a kind than are told in a loop are never needed. */
    private static final int MOST_STORIES = 6;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Page page;
    private final boolean whole;
    private final Set<String> rounds;
    private final Set<String> sources;

    private CompanyFile(Page page, boolean whole, Set<String> rounds, Set<String> sources) {
        this.page = page;
        this.whole = whole;
        this.rounds = rounds;
        this.sources = sources;
    }

    /**
     * What a pack tells of its company; empty where it tells nothing, or too little of it can be used.
     *
     * @param rounds the ids of the rounds of the pack
     * @param sources the ids of its sources
     */
    static Optional<Company> read(Path folder, Page page, Set<String> rounds, Set<String> sources) {
        Path written = folder.resolve(NAME);
        if (!Files.exists(written)) {
            return Optional.empty();
        }
        Optional<Yaml> yaml = page.text(written).map(text -> Yaml.read(text, page));
        if (yaml.isEmpty() || yaml.get().value().isEmpty()) {
            if (yaml.isPresent() && yaml.get().whole()) {
                page.problem(0, "This file is empty.", "Write about the company in it, beginning with \"culture:\".");
            }
            return Optional.empty();
        }
        boolean whole = yaml.get().whole();
        Fields fields = Fields.of(page, yaml.get().value().get(), "a company", KEYS, whole);
        Company company = new CompanyFile(page, whole, rounds, sources).company(fields);
        return whole ? Optional.of(company) : Optional.empty();
    }

    private Company company(Fields fields) {
        return new Company(
                fields.texts("culture"),
                all(fields, "loop", "a step", STEP_KEYS, this::step),
                all(fields, "claims", "a claim", CLAIM_KEYS, this::claim),
                all(fields, "day", "an hour", HOUR_KEYS, CompanyFile::hour),
                all(fields, "pay", "a figure of pay", PAY_KEYS, this::pay),
                all(fields, "compare", "a comparison", COMPARED_KEYS, CompanyFile::compared),
                all(fields, "growth", "a path", GROWTH_KEYS, CompanyFile::growth),
                all(fields, "differs", "a habit", HABIT_KEYS, CompanyFile::habit),
                all(fields, "vocabulary", "a word", SAYING_KEYS, CompanyFile::saying),
                all(fields, "questions", "a question to them", ASK_KEYS, CompanyFile::askThem),
                whyHere(fields),
                preparation(fields),
                stories(fields));
    }

    private <T> List<T> all(
            Fields fields, String key, String what, List<String> keys, Function<Fields, Optional<T>> read) {
        return fields.items(key, fields.required(key)).stream()
                .map(item -> read.apply(Fields.of(page, item, what, keys, whole)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Step> step(Fields step) {
        Optional<String> name = step.text("step");
        Optional<String> round = step.optional("round").isPresent()
                ? step.one("round", "round of this pack", List.copyOf(rounds), Function.identity())
                : Optional.empty();
        Optional<Integer> minutes =
                step.optional("minutes").isPresent() ? step.number("minutes", 5, 600) : Optional.empty();
        String week = step.text("week").orElse("");
        String who = step.text("who").orElse("");
        String hears = step.text("hears").orElse("");
        String source = source(step);
        return name.map(it -> new Step(it, round, minutes, week, who, hears, source));
    }

    private Optional<Claim> claim(Fields claim) {
        Optional<String> about = claim.text("about");
        List<Figure> figures = all(claim, "figures", "a figure", FIGURE_KEYS, this::figure);
        Optional<String> note = claim.textIfAny("note");
        return about.filter(it -> !figures.isEmpty()).map(it -> new Claim(it, figures, note));
    }

    private Optional<Figure> figure(Fields figure) {
        Optional<String> says = figure.text("says");
        Optional<Integer> year = figure.number("year", FIRST_YEAR, LAST_YEAR);
        String source = source(figure);
        return says.flatMap(it -> year.map(when -> new Figure(it, when, source)));
    }

    private static Optional<Hour> hour(Fields hour) {
        String at = hour.text("at").orElse("");
        return hour.text("does").map(does -> new Hour(at, does));
    }

    private Optional<Pay> pay(Fields pay) {
        Optional<Role> role = pay.one("role", "role", List.of(Role.values()), Role::name);
        Optional<String> level = pay.text("level");
        Optional<Part> part = pay.one("part", "part of the pay", List.of(Part.values()), Part::key);
        boolean percent = pay.optional("percent_from").isPresent();
        Optional<Integer> from = percent ? pay.number("percent_from", 0, 1000) : pay.number("from", 0, 1_000_000_000);
        Optional<Integer> to = percent ? pay.number("percent_to", 0, 1000) : pay.number("to", 0, 1_000_000_000);
        Optional<String> currency = percent ? Optional.empty() : pay.text("currency");
        String per = pay.text("per").orElse("");
        Optional<Integer> year = pay.number("year", FIRST_YEAR, LAST_YEAR);
        String source = source(pay);
        Optional<String> note = pay.textIfAny("note");
        currency.filter(it -> !it.matches("[A-Z]{3}"))
                .ifPresent(it -> page.problem(
                        pay.line("currency"),
                        quoted(it) + " is not the code of a currency.",
                        "Use three capital letters, such as USD."));
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            page.problem(
                    pay.line(percent ? "percent_to" : "to"),
                    "The range ends below where it begins.",
                    "Write the smaller figure first.");
        }
        if (role.isEmpty() || level.isEmpty() || part.isEmpty() || from.isEmpty() || to.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pay(
                role.get(),
                level.get(),
                part.get(),
                new Range(from.get(), to.get()),
                currency,
                per,
                year.get(),
                source,
                note));
    }

    private static Optional<Compared> compared(Fields compared) {
        Optional<String> about = compared.text("about");
        String tpm = compared.text("tpm").orElse("");
        String pm = compared.text("pm").orElse("");
        String sde = compared.text("sde").orElse("");
        return about.map(it -> new Compared(it, tpm, pm, sde));
    }

    private static Optional<Growth> growth(Fields growth) {
        Optional<String> to = growth.text("to");
        String says = growth.text("says").orElse("");
        return to.map(it -> new Growth(it, says));
    }

    private static Optional<Habit> habit(Fields habit) {
        Optional<String> name = habit.text("habit");
        Optional<Taken> here = habit.one("here", "way to take a habit", List.of(Taken.values()), Taken::key);
        String says = habit.text("says").orElse("");
        return name.flatMap(it -> here.map(taken -> new Habit(it, taken, says)));
    }

    private static Optional<Saying> saying(Fields saying) {
        Optional<String> term = saying.text("term");
        String means = saying.text("means").orElse("");
        return term.map(it -> new Saying(it, means));
    }

    private static Optional<AskThem> askThem(Fields question) {
        Optional<String> ask = question.text("ask");
        String reveals = question.text("reveals").orElse("");
        String worry = question.text("worry").orElse("");
        String to = question.text("to").orElse("");
        return ask.map(it -> new AskThem(it, reveals, worry, to));
    }

    private WhyHere whyHere(Fields fields) {
        Optional<Written> written = fields.required("why_here");
        if (written.isEmpty()) {
            return new WhyHere(List.of(), "", "");
        }
        Fields why = Fields.of(page, written.get(), "\"why_here\"", WHY_KEYS, whole);
        List<String> frame = why.texts("frame");
        String good = why.text("good").orElse("");
        String weak = why.text("weak").orElse("");
        return new WhyHere(frame, good, weak);
    }

    private List<Preparation> preparation(Fields fields) {
        List<Preparation> all = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        List<Written> items = fields.items("preparation", fields.required("preparation"));
        for (Written item : items) {
            Fields fewer = Fields.of(page, item, "a plan", PREPARATION_KEYS, whole);
            Optional<Integer> days = fewer.number("days", 1, 365);
            List<String> todo = fewer.texts("do");
            if (days.isPresent() && !seen.add(days.get())) {
                page.problem(fewer.line("days"), "These days stand here twice.", "Keep one of the two.");
            } else {
                days.ifPresent(it -> all.add(new Preparation(it, todo)));
            }
        }
        List<String> left = DAYS.stream()
                .filter(day -> !seen.contains(day))
                .map(String::valueOf)
                .toList();
        if (whole && !items.isEmpty() && !left.isEmpty()) {
            page.problem(
                    fields.line("preparation"),
                    "There is no advice for " + String.join(", ", left) + " days.",
                    "Write one entry for each of 2, 5, 14 and 30 days.");
        }
        return List.copyOf(all);
    }

    private List<StoryWish> stories(Fields fields) {
        List<StoryWish> all = new ArrayList<>();
        Set<StoryKind> seen = new HashSet<>();
        for (Written item : fields.items("stories", fields.optional("stories"))) {
            Fields wish = Fields.of(page, item, "a kind of story", STORY_KEYS, whole);
            Optional<StoryKind> kind = wish.one("kind", "kind of story", StoryKind.all(), StoryKind::key);
            Optional<Integer> least = wish.number("at_least", 1, MOST_STORIES);
            String why = wish.text("why").orElse("");
            if (kind.isPresent() && !seen.add(kind.get())) {
                page.problem(wish.line("kind"), "This kind stands here twice.", "Keep one of the two.");
            } else if (kind.isPresent() && least.isPresent()) {
                all.add(new StoryWish(kind.get(), least.get(), why));
            }
        }
        return List.copyOf(all);
    }

    private String source(Fields fields) {
        return fields.one("source", "source of this pack", List.copyOf(sources), Function.identity())
                .orElse("");
    }
}
