package debrief.mine.story;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Part;
import debrief.engine.question.Question;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Signal;
import debrief.engine.text.Clause;
import debrief.engine.text.Quantity;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes a story of an answer: its sentences, word for word, each put into the part that it tells most of. */
public final class Kept {
    private static final int MOST_FIGURES = 12;
    private static final int LONGEST_TITLE = 80;

    private static final double GOES_ON = 0.6;
    private static final double PLACE = 0.5;

    /** Words in which somebody says what they were. */
    private static final Pattern ROLE = Pattern.compile(
            "(?iu).*\\b(?:my (?:role|job|part) was|i (?:was|am|'m) (?:the|a|an|responsible|in charge)|i (?:owned|led|ran|took (?:it )?over)|i answered to)\\b.*",
            Pattern.DOTALL);

    private static final double SAYS_ROLE = 1.1;

    /** How much a signal in a sentence speaks for a part. */
    private static final Map<Part, Map<String, Double>> SPEAKS = speaks();

    private Kept() {}

    /**
     * A story of an answer.
     *
     * @param round the id of the round it was given in
     * @param confidential whether the person kept the answer home
     */
    public static Story of(Debrief debrief, String round, boolean confidential) {
        String told = debrief.transcript().text();
        Story story = new Story(
                title(debrief.question()),
                "",
                List.of(),
                parts(told),
                figures(told),
                "",
                "",
                "",
                confidential || told.contains("[confidential]") || told.contains("[/confidential]"),
                round,
                debrief.question().id());
        return new Story(
                story.title(),
                "",
                List.copyOf(Profile.of(story).kinds()),
                story.parts(),
                story.figures(),
                "",
                "",
                "",
                story.confidential(),
                round,
                story.question());
    }

    /** Questions of packs are named with words, such as {@code recover-a-slipping-date}; others are cut short. */
    static String title(Question question) {
        if (question.id().matches("[a-z]+(-[a-z]+)+")) {
            String words = question.id().replace('-', ' ');
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
        String ask = question.ask().strip();
        return ask.length() <= LONGEST_TITLE
                ? ask
                : ask.substring(
                                0,
                                ask.lastIndexOf(' ', LONGEST_TITLE) > 0
                                        ? ask.lastIndexOf(' ', LONGEST_TITLE)
                                        : LONGEST_TITLE)
                        + " …";
    }

    /** The sentences of a text by the part they tell, in their order; every word is in one of them. */
    static Map<Part, String> parts(String text) {
        Transcript transcript = Transcript.read(text);
        List<Signal> signals = Detectors.hear(transcript);
        List<Integer> starts = starts(transcript);
        Map<Part, StringBuilder> parts = new EnumMap<>(Part.class);
        Part before = Part.CONTEXT;
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            List<String> heard = signals.stream()
                    .filter(signal ->
                            signal.quote().end() > from && signal.quote().end() <= to)
                    .map(Signal::id)
                    .toList();
            Part part = part(text.substring(from, to), heard, before, i / (double) starts.size());
            StringBuilder words = parts.computeIfAbsent(part, any -> new StringBuilder());
            words.append(words.length() > 0 ? part == before ? " " : "\n\n" : "")
                    .append(text.substring(from, to).strip());
            before = part;
        }
        Map<Part, String> written = new EnumMap<>(Part.class);
        parts.forEach((part, words) -> written.put(part, words.toString()));
        if (written.isEmpty() && !text.isBlank()) {
            written.put(Part.CONTEXT, text);
        }
        return written;
    }

    private static Part part(String sentence, List<String> heard, Part before, double place) {
        Part best = before;
        double most = Double.NEGATIVE_INFINITY;
        for (Part part : Part.values()) {
            double much = part == before ? GOES_ON : 0;
            much += switch (part) {
                case CONTEXT -> place == 0 ? 3 * PLACE : place < 0.15 ? PLACE : -PLACE;
                case ROLE -> (ROLE.matcher(sentence).matches() ? SAYS_ROLE : 0) + (place < 0.4 ? 0 : -PLACE);
                case COMPLEXITY -> place < 0.4 ? PLACE / 2 : -PLACE / 2;
                case ACTIONS -> PLACE / 2;
                case TRADEOFFS -> 0;
                case OUTCOME -> place >= 0.6 ? PLACE : -PLACE;
                case REFLECTION -> place >= 0.75 ? PLACE : -PLACE;
            };
            Map<String, Double> speaks = SPEAKS.getOrDefault(part, Map.of());
            for (String id : heard) {
                much += speaks.getOrDefault(id, 0.0);
            }
            if (much > most) {
                most = much;
                best = part;
            }
        }
        return best;
    }

    private static Map<Part, Map<String, Double>> speaks() {
        Map<Part, Map<String, Double>> speaks = new EnumMap<>(Part.class);
        speaks.put(
                Part.COMPLEXITY,
                Map.of(
                        "dependency", 1.0,
                        "dependency-owner", 1.0,
                        "failure-mode", 0.9,
                        "mechanism", 0.8,
                        "knows-limit", 0.7,
                        "resistance", 0.6,
                        "technical-quantity", 0.3));
        speaks.put(
                Part.ACTIONS,
                Map.of(
                        "own-action", 0.8,
                        "owned-decision", 0.9,
                        "rollback-used", 1.0,
                        "staged-step", 0.7,
                        "gate", 0.7,
                        "escalation", 0.7,
                        "moved-by", 0.6));
        speaks.put(
                Part.TRADEOFFS,
                Map.of(
                        "alternative", 1.5,
                        "reversal-condition", 1.5,
                        "price-accepted", 1.2,
                        "options-compared", 0.8,
                        "cost-of-inaction", 0.7));
        speaks.put(
                Part.OUTCOME,
                Map.of("baseline-to-result", 1.6, "business-effect", 0.6, "not-improved", 0.4, "percent-alone", 0.5));
        speaks.put(Part.REFLECTION, Map.of("changed-since", 2.0, "own-mistake", 1.5, "generic-lesson", 1.0));
        return speaks;
    }

    /** Where each sentence begins. */
    private static List<Integer> starts(Transcript transcript) {
        List<Integer> starts = new ArrayList<>();
        int sentence = -1;
        for (Clause clause : transcript.clauses()) {
            int start = clause.span().start();
            if (clause.sentence() != sentence && (starts.isEmpty() || start > starts.get(starts.size() - 1))) {
                starts.add(start);
            }
            sentence = clause.sentence();
        }
        return starts;
    }

    /** What was counted or measured. Nobody but the person knows where it comes from. */
    private static List<Story.Figure> figures(String text) {
        Transcript transcript = Transcript.read(text);
        List<Story.Figure> figures = new ArrayList<>();
        for (Clause clause : transcript.clauses()) {
            if (figures.size() < MOST_FIGURES && clause.quantities().stream().anyMatch(Kept::tells)) {
                figures.add(new Story.Figure(
                        Objects.requireNonNull(transcript.quote(clause).text()), Story.Source.UNCONFIRMED));
            }
        }
        return figures;
    }

    private static boolean tells(Quantity quantity) {
        return quantity.role() != Quantity.Role.LOOSE
                && quantity.role() != Quantity.Role.DATE
                && quantity.unit() != Quantity.Unit.NONE;
    }
}
