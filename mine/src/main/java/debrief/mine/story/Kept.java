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

/** Makes a story of an answer: its sentences, word for word, each put into the part that it tells most of. */
public final class Kept {
    private static final int MOST_FIGURES = 12;
    private static final int LONGEST_TITLE = 80;

    private static final double GOES_ON = 0.6;
    private static final double PLACE = 0.5;
    private static final double SIGNAL = 1;

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
                : ask.substring(0, ask.lastIndexOf(' ', LONGEST_TITLE) > 0 ? ask.lastIndexOf(' ', LONGEST_TITLE) : LONGEST_TITLE)
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
                    .filter(signal -> signal.quote().start() >= from && signal.quote().start() < to)
                    .map(Signal::id)
                    .toList();
            Part part = part(heard, before, i / (double) starts.size());
            StringBuilder words = parts.computeIfAbsent(part, any -> new StringBuilder());
            words.append(words.length() > 0 ? part == before ? " " : "\n\n" : "").append(text.substring(from, to).strip());
            before = part;
        }
        Map<Part, String> written = new EnumMap<>(Part.class);
        parts.forEach((part, words) -> written.put(part, words.toString()));
        if (written.isEmpty() && !text.isBlank()) {
            written.put(Part.CONTEXT, text);
        }
        return written;
    }

    private static Part part(List<String> heard, Part before, double place) {
        Part best = before;
        double most = -1;
        for (Part part : Part.values()) {
            double much = part == before ? GOES_ON : 0;
            much += switch (part) {
                case CONTEXT -> place == 0 ? 3 * PLACE : place < 0.15 ? PLACE : -PLACE;
                case COMPLEXITY, ROLE -> place < 0.4 ? PLACE / 2 : -PLACE / 2;
                case ACTIONS -> PLACE / 2;
                case TRADEOFFS -> 0;
                case OUTCOME -> place >= 0.6 ? PLACE : -PLACE;
                case REFLECTION -> place >= 0.75 ? PLACE : -2 * PLACE;
            };
            List<String> shows = Strength.signals(part);
            for (String id : heard) {
                int at = shows.indexOf(id);
                much += at < 0 ? 0 : at < 2 ? SIGNAL : SIGNAL / 3;
            }
            if (much > most) {
                most = much;
                best = part;
            }
        }
        return best;
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
