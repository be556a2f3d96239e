package debrief.mine.worksheet;

import debrief.engine.audit.Audit;
import debrief.engine.audit.House;
import debrief.engine.debrief.Debrief;
import debrief.engine.interview.OwnQuestion;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Setting;
import debrief.engine.interview.Turn;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads worksheets as a company listens: the engine's remarks on how things are said, and a few of a worksheet's own. */
public final class WorksheetAudit {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•]|\\d{1,2}[.)])\\s+");

    /** Praise and hopes that are true of any company. */
    private static final Pattern ANYWHERE = Pattern.compile(
            "(?i)\\b(love|loved|admire\\w*|passion\\w*|excit\\w+|thrilled|dream|best (?:place|company|people)|top talent|(?:smart|talented|brilliant|great|amazing) "
                    + "(?:people|minds|team|teams|engineers|colleagues)|(?:great|strong|amazing|unique|open) culture|culture of|innovati\\w+|cutting.edge|world.class|market leader|"
                    + "leader in|fast.paced|hard problems|at scale|big impact|make an impact|have an impact|mission|values|reputation|opportunit\\w+|grow(?:th)?|learn (?:a lot|from)|"
                    + "challeng\\w+|next step in my career)\\b");

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern NAME_WITHIN = Pattern.compile("(?<=[\\p{Ll}\\p{N},;:)] )\\p{Lu}[\\p{L}\\p{N}]+");

    private static final String MONTHS =
            "jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String NUMBER =
            "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)";
    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:days?|weeks?|months?|sprints?) " + NUMBER
            + "\\b|\\b(?:by|before|until|within|in|after) (?:the )?(?:end of|first|second|third|" + NUMBER
            + ")\\b(?: (?:days?|weeks?|months?|sprints?))?|\\b" + NUMBER
            + " (?:days?|weeks?) (?:in|after)\\b|\\b(?:every|each|by|on|until) (?:mon|tues|wednes|thurs|fri)day\\b|"
            + "\\b(?:each|every) (?:day|week|month)\\b|\\bend of (?:day|week|month|the)\\b|\\b(?:" + MONTHS
            + ")\\b|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|halve|double|twice|zero|none|all|every|no more than|fewer than|less than|at least|per ?cent)\\b|%");
    private static final Pattern OWNER = Pattern.compile(
            "\\b(?:I|I'll|I've|I'm|me|my|My|we|We|us|our|Our)\\b|(?i:\\b(?:owner|owned by|my manager|the (?:\\w+ )?(?:lead|leads|manager|director|engineer|partner|team)|their (?:lead|manager))\\b)");
    private static final Pattern GATE = Pattern.compile(
            "(?i)\\b(?:if|unless|only (?:when|if|once|after)|otherwise|or else|go on|go/no-go|stop (?:it|when|if|the)|drop it|decide whether|gate)\\b");

    private final Worksheets sheets;
    private final House house;
    private final List<String> page;
    private final List<String> terms;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> sharp = new ArrayList<>();

    private WorksheetAudit(Worksheets sheets, House house, List<String> page, List<String> terms) {
        this.sheets = sheets;
        this.house = house;
        this.page = page;
        this.terms = terms;
    }

    /**
     * What was found.
     *
     * @param remarks in the order of the prompts
     * @param sharp questions that only the person opposite can answer
     */
    public record Found(List<Remark> remarks, List<String> sharp) {
        public Found {
            remarks = List.copyOf(remarks);
            sharp = List.copyOf(sharp);
        }

        /** The remarks on one prompt. */
        public List<Remark> on(String prompt) {
            return remarks.stream().filter(one -> one.prompt().equals(prompt)).toList();
        }
    }

    /**
     * Reads the sheets.
     *
     * @param house who listens
     * @param page what the company's page tells anyway
     * @param terms words of the house and names of what it makes; a sentence that holds one is about this company
     */
    public static Found of(Worksheets sheets, House house, List<String> page, List<String> terms) {
        WorksheetAudit audit = new WorksheetAudit(sheets, house, page, terms);
        Sheet.WHY_HERE.prompts().forEach(audit::why);
        Sheet.ASK_THEM.prompts().forEach(audit::asked);
        Sheet.NINETY_DAYS.prompts().forEach(audit::planned);
        return new Found(audit.remarks, audit.sharp);
    }

    private void why(Sheet.Prompt prompt) {
        String words = sheets.words(prompt.key());
        for (String sentence : sentences(words)) {
            if (fitsAnyCompany(sentence)) {
                remarks.add(
                        new Remark(
                                prompt.key(),
                                sentence,
                                "It fits any company",
                                "Put another name in and it is as true. A listener learns nothing about why you want this place.",
                                "At " + name()
                                        + " ___ (a team, a system, a decision of theirs) ___ (has this problem); I met it at ___, where ___."));
            }
        }
        lenses(prompt, words, Kind.MOTIVATION);
    }

    private boolean fitsAnyCompany(String sentence) {
        if (!ANYWHERE.matcher(sentence).find() || FIGURE.matcher(sentence).find()) {
            return false;
        }
        String lower = sentence.toLowerCase(Locale.ROOT);
        boolean theirs = terms.stream()
                .map(term -> term.toLowerCase(Locale.ROOT))
                .anyMatch(term -> term.length() > 3
                        && Pattern.compile("\\b" + Pattern.quote(term))
                                .matcher(lower)
                                .find());
        boolean named = NAME_WITHIN
                .matcher(sentence)
                .results()
                .anyMatch(match ->
                        !name().toLowerCase(Locale.ROOT).contains(match.group().toLowerCase(Locale.ROOT)));
        return !theirs && !named;
    }

    private void asked(Sheet.Prompt prompt) {
        for (String line : lines(sheets.words(prompt.key()))) {
            List<OwnQuestion> asked = RoundDebrief.of(new Round(
                            Lens.EVEN,
                            Level.SENIOR,
                            List.of(),
                            List.of(new Turn(Turn.Kind.CLOSE, "", "", "", line)),
                            Setting.PLAIN.knowing(page)))
                    .asked();
            if (asked.isEmpty()) {
                remarks.add(new Remark(
                        prompt.key(), line, "No question", "Nobody can answer this. Put it as a question.", ""));
            }
            for (OwnQuestion one : asked) {
                switch (one.reveals()) {
                    case SHARP -> sharp.add(one.asked());
                    case GENERIC, ANSWERED ->
                        remarks.add(new Remark(
                                prompt.key(),
                                one.asked(),
                                one.reveals().title(),
                                one.reveals().says(),
                                one.reveals() == OwnQuestion.Reveals.GENERIC
                                        ? "When did ___ last ___, who decided it, and what was given up?"
                                        : ""));
                }
            }
        }
    }

    private void planned(Sheet.Prompt prompt) {
        String words = sheets.words(prompt.key());
        List<String> lines = lines(words);
        for (String line : lines) {
            List<String> missing = new ArrayList<>();
            String undated = DATE.matcher(line).replaceAll(" ");
            if (!OWNER.matcher(line).find() && !NAME_WITHIN.matcher(line).find()) {
                missing.add("who does it");
            }
            if (!DATE.matcher(line).find()) {
                missing.add("by when");
            }
            if (!MEASURE.matcher(undated).find()) {
                missing.add("how anybody sees that it is done");
            }
            if (!missing.isEmpty()) {
                remarks.add(new Remark(
                        prompt.key(),
                        line,
                        "Not said: " + String.join(", ", missing),
                        "A plan without these is a wish; in ninety days nobody can tell whether you kept it.",
                        "By day ___, ___ (who) ___ (does what), seen by ___ (from ___ to ___)."));
            }
        }
        if (!lines.isEmpty()
                && lines.stream().noneMatch(line -> GATE.matcher(line).find())) {
            remarks.add(new Remark(
                    prompt.key(),
                    lines.get(lines.size() - 1),
                    "No decision at the end",
                    "This stretch ends and nothing is decided by it: a listener wants to know when you would change course.",
                    "If ___ is not ___ by day ___, I ___ (stop, change, ask for help)."));
        }
        lenses(prompt, words, Kind.HYPOTHETICAL);
    }

    /** The engine's remarks on how it is said. */
    private void lenses(Sheet.Prompt prompt, String words, Kind kind) {
        if (words.isBlank()) {
            return;
        }
        Question question = new Question("", prompt.asks(), kind, Focus.CULTURE, List.of(), 2, List.of());
        Debrief debrief = Debrief.of(question, words, house.lens(), Level.SENIOR);
        for (debrief.engine.audit.Remark one : Audit.of(debrief, house)) {
            remarks.add(new Remark(
                    prompt.key(),
                    one.words().text(),
                    one.habit().name(),
                    one.why(),
                    one.frame().text()));
        }
    }

    private String name() {
        return sheets.name();
    }

    private static List<String> sentences(String words) {
        return SENTENCE.splitAsStream(words)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static List<String> lines(String words) {
        return words.lines()
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
