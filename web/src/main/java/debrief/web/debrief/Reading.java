package debrief.web.debrief;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.debrief.StoryPart;
import debrief.engine.interview.Turn;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One answer as the page shows it: its words with the quoted passages marked, and the reasons that quote them.
 *
 * @param number 1 for the first answer on the page
 * @param debrief what the engine says
 * @param words how many were said
 * @param paragraphs the answer
 * @param dimensions the ratings with their reasons
 * @param panel how the committee votes on it, and what would turn the verdict
 * @param passages how many passages the page holds up to the end of this answer
 */
public record Reading(
        int number,
        Debrief debrief,
        int words,
        List<Paragraph> paragraphs,
        List<Rated> dimensions,
        Panel panel,
        int passages) {

    // So many reasons are read; the smaller ones are folded away.
    private static final int READ = 5;

    /** A rating and its reasons. */
    public record Rated(Rating rating, List<Because> reasons) {
        /** The reasons that count most. */
        public List<Because> most() {
            return reasons.size() <= READ + 1 ? reasons : reasons.subList(0, READ);
        }

        /** The others. */
        public List<Because> lesser() {
            return reasons.subList(most().size(), reasons.size());
        }

        /** What the others add up to, signed. */
        public String lesserPoints() {
            return signed(lesser().stream()
                    .mapToInt(because -> because.reason().tenths())
                    .sum());
        }
    }

    /**
     * A reason with its quotes.
     *
     * @param id its place on the page, such as {@code r3}; empty where its first quote has its place at another
     */
    public record Because(Reason reason, Tone tone, String id, List<Cited> quotes) {
        /** The points, signed, with one decimal unless whole, such as {@code +0.8}, {@code −1} or {@code 0}. */
        public String points() {
            return signed(reason.tenths());
        }
    }

    /**
     * A quote in a reason.
     *
     * @param id its place on the page; empty where a reason has it
     */
    public record Cited(Passage passage, String id) {}

    /**
     * @param turns the question and its follow-ups, as they were answered
     * @param before how many passages the page holds already
     */
    static Reading of(int number, Debrief debrief, List<Turn> turns, int before) {
        String text = debrief.transcript().text();
        List<Rating> ratings = debrief.scorecard().ratings();
        Marking marking = new Marking(
                text,
                ratings.stream().flatMap(rating -> rating.reasons().stream()).toList(),
                before);
        Set<Integer> placed = new HashSet<>();
        List<Rated> dimensions = ratings.stream()
                .map(rating -> new Rated(
                        rating,
                        rating.reasons().stream()
                                .map(reason -> because(reason, marking, placed))
                                .toList()))
                .toList();
        return new Reading(
                number,
                debrief,
                Words.count(text),
                marking.paragraphs(asked(text, turns)),
                dimensions,
                Panel.of(debrief, marking::passage),
                before + marking.count());
    }

    private static String signed(int tenths) {
        int size = Math.abs(tenths);
        String points = size % 10 == 0 ? String.valueOf(size / 10) : size / 10 + "." + size % 10;
        return tenths == 0 ? "0" : (tenths > 0 ? "+" : "−") + points;
    }

    private static Because because(Reason reason, Marking marking, Set<Integer> placed) {
        List<Cited> cited = new ArrayList<>();
        String id = "";
        for (Quote quote : reason.quotes()) {
            Optional<Passage> passage = marking.passage(quote);
            if (passage.isEmpty()) {
                continue;
            }
            boolean fresh = marking.isStrongest(quote, reason)
                    && placed.add(passage.get().number());
            String place = fresh ? "r" + passage.get().number() : "";
            if (cited.isEmpty()) {
                id = place;
                place = "";
            }
            cited.add(new Cited(passage.get(), place));
        }
        return new Because(reason, Tone.of(reason), id, cited);
    }

    private static NavigableMap<Integer, String> asked(String text, List<Turn> turns) {
        NavigableMap<Integer, String> asked = new TreeMap<>();
        int from = 0;
        for (Turn turn : turns) {
            int at = turn.skipped() ? -1 : text.indexOf(turn.said(), from);
            if (at >= 0) {
                from = at + turn.said().length();
                if (turn.followUp()) {
                    asked.put(at, turn.wording());
                }
            }
        }
        return asked;
    }

    /** Where on the page words of this answer are marked; empty where no reason quotes them. */
    Optional<Passage> passage(Quote quote) {
        return dimensions.stream()
                .flatMap(rated -> rated.reasons().stream())
                .flatMap(because -> because.quotes().stream())
                .map(Cited::passage)
                .filter(passage -> passage.quote().equals(quote))
                .findFirst();
    }

    /** Whether it has to be said, beyond the summary, that the answer does not bear on the question or was not rated. */
    public boolean explained() {
        Answered answered = debrief.scorecard().answered();
        return !(answered instanceof Answered.OnQuestion) && !debrief.summary().contains(answered.says());
    }

    /** Whether every rating is missing, because the answer is not English. */
    public boolean unrated() {
        return debrief.scorecard().ratings().isEmpty();
    }

    /** What is missing, the one thing to do next first. */
    public List<Missing> missing() {
        return debrief.missing();
    }

    /** Whether the question's own pack waits for it. */
    public boolean expected(Missing missing) {
        return debrief.question().points().stream().anyMatch(point -> point.id().equals(missing.about()));
    }

    /** The parts of a story, where the question asks for one. */
    public List<StoryPart> parts() {
        return debrief.question().kind().planned() ? List.of() : debrief.parts();
    }

    /** Whether a part was told, but nothing in its words counted for the answer. */
    public boolean weak(StoryPart part) {
        return part.quote()
                .filter(quote -> dimensions.stream()
                        .flatMap(rated -> rated.rating().reasons().stream())
                        .filter(reason -> reason.tenths() > 0)
                        .flatMap(reason -> reason.quotes().stream())
                        .noneMatch(other -> other.span().overlaps(quote.span())))
                .isPresent();
    }
}
