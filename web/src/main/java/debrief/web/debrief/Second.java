package debrief.web.debrief;

import debrief.engine.rating.Rating;
import debrief.engine.signal.Dimension;
import debrief.model.SecondOpinion.Mark;
import debrief.model.SecondOpinion.Opinion;
import debrief.web.model.Sending;
import debrief.web.store.Seconded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a language model made of a round, as it is read beside the committee.
 *
 * @param sending where the round goes
 * @param by who and where it was, and when; empty where none was asked
 * @param note why it failed, or that the round went on since
 * @param rows one a dimension it said something about
 * @param dropped what was left out, in words; empty where nothing was
 */
public record Second(Sending sending, String by, String note, List<Row> rows, String dropped) {
    /** For a page that has none. */
    public static final Second NONE = new Second(Sending.NONE, "", "", List.of(), "");

    /**
     * What it made of one dimension.
     *
     * @param ours the level of this debrief; empty where it rates several answers or none
     * @param theirs empty where it saw none
     */
    public record Row(String dimension, String ours, String theirs, String why, List<String> quotes) {}

    /** Whether there is anything to show. */
    public boolean shown() {
        return !by.isEmpty() || !sending.host().isEmpty();
    }

    static Second of(Sending sending, Optional<Seconded> kept, List<Reading> readings, int turns, List<String> said) {
        return kept.map(seconded -> of(sending, seconded, readings, turns, said))
                .orElseGet(() -> new Second(sending, "", "", List.of(), ""));
    }

    private static Second of(Sending sending, Seconded seconded, List<Reading> readings, int turns, List<String> said) {
        String note = seconded.note();
        if (note.isEmpty() && turns > seconded.turns()) {
            note = "It was asked before the last of your answers.";
        }
        return new Second(
                sending,
                seconded.model() + " at " + seconded.host() + ", " + DebriefPages.when(seconded.asked()),
                note,
                seconded.opinion().stream()
                        .flatMap(opinion -> opinion.marks().stream())
                        .flatMap(mark -> Dimension.of(mark.dimension()).stream()
                                .map(dimension -> row(dimension, mark, readings, said)))
                        .toList(),
                seconded.opinion().map(Second::dropped).orElse(""));
    }

    private static Row row(Dimension dimension, Mark mark, List<Reading> readings, List<String> said) {
        OptionalInt ours = readings.size() == 1
                ? readings.get(0).dimensions().stream()
                        .map(Reading.Rated::rating)
                        .filter(rating -> rating.dimension() == dimension)
                        .findFirst()
                        .map(Rating::level)
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
        return new Row(
                dimension.title(),
                ours.isPresent() ? ours.getAsInt() + " of 5" : "",
                mark.level()
                        .filter(level -> level >= 1 && level <= 5)
                        .map(level -> level + " of 5")
                        .orElse("none"),
                mark.why(),
                // Looked up once more: what was kept or carried here may be older than what is said now.
                mark.quotes().stream()
                        .filter(quote -> said.stream().anyMatch(answer -> answer.contains(quote)))
                        .toList());
    }

    private static String dropped(Opinion opinion) {
        List<String> dropped = new ArrayList<>();
        add(dropped, opinion.quotes(), "quote that was never said", "quotes that were never said");
        add(dropped, opinion.levels(), "level that does not exist", "levels that do not exist");
        add(
                dropped,
                opinion.sentences(),
                "sentence that quoted or counted what was never said",
                "sentences that quoted or counted what was never said");
        return dropped.isEmpty() ? "" : "Left out: " + String.join(", ", dropped) + ".";
    }

    private static void add(List<String> dropped, int count, String one, String many) {
        if (count > 0) {
            dropped.add(count + " " + (count == 1 ? one : many));
        }
    }
}
