package debrief.drills.plain;

import debrief.content.ReadingLevel;
import debrief.drills.Case;
import debrief.drills.DrillJson;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import debrief.engine.debrief.ExpectedPoints;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.text.Clause;
import debrief.engine.text.Reading;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One constraint.
 *
 * @param mostWords a paragraph is no longer
 * @param jargon words that must not be left without an explanation
 * @param asks words by which somebody asks for a decision
 * @param key a text that says it
 */
record PlainCase(
        String audience,
        String says,
        int mostWords,
        List<Fact> facts,
        List<String> jargon,
        List<String> asks,
        String key)
        implements Case {
    private static final double MEANING = 60;
    private static final double PLAINNESS = 15;
    private static final double DECISION = 15;
    private static final double EASE = 10;

    /** Years of school that anybody has. */
    private static final double GRADE = 9;

    private static final int LONGEST = 20_000;

    private static final Set<String> DENIALS = Set.of("not", "n't", "never", "no", "without", "cannot");

    private static final Pattern EXPLAINED =
            Pattern.compile("^[^.!?]{0,12}(?:\\(|, (?:that is|which means|meaning|in other words|or)\\b| means\\b)");

    /**
     * Something that has to survive.
     *
     * @param figure that has to be said; empty where there is none
     */
    record Fact(ExpectedPoint point, String figure) {}

    PlainCase {
        facts = List.copyOf(facts);
        jargon = List.copyOf(jargon);
        asks = List.copyOf(asks);
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("audience", audience);
        shown.put("constraint", says);
        shown.put("most_words", mostWords);
        shown.put("facts", facts.size());
        shown.put(
                "known",
                List.of(
                        "60 points for the meaning that is kept, 15 for words an outsider knows, 15 for asking for a decision, 10 for"
                                + " short sentences.",
                        "The last three count only as far as the meaning is kept. A technical word may stay if you explain it at once."));
        return Collections.unmodifiableMap(shown);
    }

    private String said(List<Move> moves) throws Illegal {
        String said = "";
        for (Move move : moves) {
            if (!move.does().equals("say")) {
                throw move.unknown(Plain.RULES);
            }
            said = move.get("text");
            if (said.isEmpty() || said.length() > LONGEST) {
                throw new Illegal("Say one paragraph: {\"move\":\"say\",\"text\":\"...\"}.");
            }
        }
        return said;
    }

    @Override
    public Map<String, Object> after(List<Move> moves) throws Illegal {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("words", words(said(moves)));
        return Collections.unmodifiableMap(after);
    }

    private static int words(String said) {
        return said.isBlank() ? 0 : said.strip().split("\\s+").length;
    }

    @Override
    public Outcome play(List<Move> moves) throws Illegal {
        String said = said(moves);
        Map<String, Object> details = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        double value = value(said, remarks, details);
        double best = value(key, new ArrayList<>(), new LinkedHashMap<>());
        details.put("key", key);
        return Outcome.of(value, best, 0, remarks, details);
    }

    private double value(String said, List<String> remarks, Map<String, Object> details) {
        if (said.isBlank()) {
            remarks.add("Nothing was said.");
            return 0;
        }
        Transcript transcript = Transcript.read(said, Reading.PLANNED);
        int kept = 0;
        List<Object> rows = new ArrayList<>();
        for (Fact fact : facts) {
            boolean there = (ExpectedPoints.find(fact.point(), transcript).isPresent()
                            || inOneSentence(fact.point(), transcript))
                    && (fact.figure().isEmpty()
                            || Pattern.compile("\\b" + Pattern.quote(fact.figure()) + "\\b")
                                    .matcher(said)
                                    .find());
            kept += there ? 1 : 0;
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("fact", fact.point().point());
            row.put("kept", there);
            rows.add(row);
            if (!there) {
                remarks.add("Not said: " + fact.point().point().toLowerCase(Locale.ROOT) + ".");
            }
        }
        double share = (double) kept / facts.size();
        List<String> left =
                jargon.stream().filter(term -> unexplained(said, term)).toList();
        if (!left.isEmpty()) {
            remarks.add("Words an outsider does not know: " + String.join(", ", left) + ".");
        }
        boolean decides = asksIn(transcript);
        if (!decides) {
            remarks.add("Nobody is asked to decide anything.");
        }
        double grade = ReadingLevel.grade(List.of(said));
        if (grade > GRADE) {
            remarks.add(String.format(Locale.ROOT, "It reads at school grade %.0f; up to 9 is easy.", grade));
        }
        int words = words(said);
        if (words > mostWords) {
            remarks.add("It has " + words + " words; " + mostWords + " are the most.");
        }
        details.put("facts", rows);
        details.put("jargon", left);
        details.put("asks", decides);
        details.put("grade", DrillJson.rounded(Math.rint(grade * 10) / 10));
        details.put("words", words);
        double ease = Math.max(0, 1 - Math.max(0, grade - GRADE) / 5);
        double brief = words <= mostWords ? 1 : Math.max(0.5, (double) mostWords / words);
        return brief
                * (MEANING * share
                        + share
                                * (PLAINNESS * Math.max(0, 1 - left.size() / 3.0)
                                        + (decides ? DECISION : 0)
                                        + EASE * ease));
    }

    /** Whether one sentence without a denial holds a word of each list, whatever its clauses: "if it fails, nobody pays" tells what may happen. */
    private static boolean inOneSentence(ExpectedPoint point, Transcript transcript) {
        Map<Integer, List<Word>> sentences = new TreeMap<>();
        for (Clause clause : transcript.clauses()) {
            sentences
                    .computeIfAbsent(clause.sentence(), any -> new ArrayList<>())
                    .addAll(clause.words());
        }
        return sentences.values().stream()
                .anyMatch(words -> words.stream().noneMatch(word -> word.isAny(DENIALS))
                        && point.terms().stream()
                                .allMatch(terms -> terms.stream().anyMatch(term -> holds(words, term))));
    }

    private static boolean holds(List<Word> words, String term) {
        List<String> parts = List.of(term.split(" ", -1));
        for (int at = 0; at + parts.size() <= words.size(); at++) {
            boolean all = true;
            for (int i = 0; i < parts.size() && all; i++) {
                all = words.get(at + i).is(parts.get(i));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** Whether the term stands somewhere without an explanation right behind it, and is explained nowhere. */
    private static boolean unexplained(String said, String term) {
        var found = Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE)
                .matcher(said);
        boolean there = false;
        while (found.find()) {
            if (EXPLAINED.matcher(said.substring(found.end())).find()) {
                return false;
            }
            there = true;
        }
        return there;
    }

    private boolean asksIn(Transcript transcript) {
        String lower = transcript.text().toLowerCase(Locale.ROOT);
        return asks.stream()
                .anyMatch(ask -> ask.indexOf(' ') >= 0
                        ? lower.contains(ask)
                        : transcript.words().stream().anyMatch((Word word) -> word.is(ask)));
    }

    @Override
    public Solution solve() {
        double value = value(key, new ArrayList<>(), new LinkedHashMap<>());
        return new Solution(List.of(Move.of("say", "text", key)), value, MEANING + PLAINNESS + DECISION + EASE);
    }
}
