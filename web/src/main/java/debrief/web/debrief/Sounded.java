package debrief.web.debrief;

import debrief.web.store.Deliveries;
import debrief.web.store.Delivery;
import debrief.web.store.Person;
import debrief.web.store.Recordings;
import debrief.web.store.StoredRound;
import debrief.web.store.StoredTurn;
import debrief.web.voice.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the recorded answers of a page sounded. No figure of it moves a rating.
 *
 * @param round the id of the round; empty for the sample
 * @param answers one for each answer on the page, in their order
 */
public record Sounded(String round, List<Answer> answers) {
    /** Nothing was recorded. */
    static final Sounded NOTHING = new Sounded("", List.of());

    /** The recordings of one answer: its own, and those of its follow-ups. */
    public record Answer(int number, List<Take> takes) {}

    /**
     * A recording.
     *
     * @param asked the words it answers
     * @param inFolder whether it is in the data folder; else a browser may have it
     * @param moments where the quotes of the page are in it
     */
    public record Take(int turn, String asked, boolean inFolder, List<Figure> figures, List<Place> moments) {}

    /** A figure with its name, and a sentence on what it is. */
    public record Figure(String name, String figure, String says) {}

    /** Where a passage of the page is in a recording. */
    public record Place(int passage, Moment moment) {}

    /** Joins the answers of a page with what was measured on their recordings. */
    static Sounded of(StoredRound round, List<Reading> readings, Deliveries deliveries, Recordings recordings) {
        List<Delivery> measured = deliveries.all(Person.LOCAL, round.id());
        if (measured.isEmpty()) {
            return new Sounded(round.id().toString(), List.of());
        }
        List<Integer> inFolder = recordings.all().stream()
                .filter(one -> one.round().equals(round.id()))
                .map(Recordings.Recording::n)
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (Reading reading : readings) {
            List<Take> takes = new ArrayList<>();
            starts(round, reading)
                    .forEach((turn, start) -> measured.stream()
                            .filter(delivery -> delivery.n() == turn.n())
                            .map(delivery -> take(delivery, turn, start, reading, inFolder.contains(turn.n())))
                            .forEach(takes::add));
            answers.add(new Answer(reading.number(), takes));
        }
        return new Sounded(round.id().toString(), answers);
    }

    /** Whether anything on the page was recorded. */
    public boolean any() {
        return answers.stream().anyMatch(answer -> !answer.takes().isEmpty());
    }

    /** The recordings of the answer of that number; none where it was typed. */
    public List<Take> takes(int number) {
        return answers.stream()
                .filter(answer -> answer.number() == number)
                .flatMap(answer -> answer.takes().stream())
                .toList();
    }

    /** Where in the text of an answer the words of each of its turns begin. */
    private static Map<StoredTurn, Integer> starts(StoredRound round, Reading reading) {
        Map<StoredTurn, Integer> starts = new LinkedHashMap<>();
        String text = reading.debrief().transcript().text();
        int from = 0;
        for (StoredTurn turn : round.stored()) {
            boolean ours =
                    turn.turn().question().equals(reading.debrief().question().id());
            int at = ours && !turn.turn().skipped() ? text.indexOf(turn.turn().said(), from) : -1;
            if (at >= 0) {
                starts.put(turn, at);
                from = at + turn.turn().said().length();
            }
        }
        return starts;
    }

    private static Take take(Delivery delivery, StoredTurn turn, int start, Reading reading, boolean inFolder) {
        String said = turn.turn().said();
        Map<Integer, Place> places = new LinkedHashMap<>();
        reading.dimensions().stream()
                .flatMap(rated -> rated.reasons().stream())
                .flatMap(because -> because.quotes().stream())
                .map(Reading.Cited::passage)
                .forEach(passage -> {
                    int at = passage.quote().span().start() - start;
                    Optional<Moment> moment =
                            at >= 0 && at < said.length() ? Moment.of(delivery, said, at) : Optional.empty();
                    moment.ifPresent(found -> places.put(passage.number(), new Place(passage.number(), found)));
                });
        return new Take(
                turn.n(), turn.turn().wording(), inFolder, figures(delivery, said), List.copyOf(places.values()));
    }

    private static List<Figure> figures(Delivery delivery, String said) {
        if (delivery.firstWord().isEmpty()) {
            return List.of(new Figure("Heard", "nothing", "The microphone heard no speech in this recording."));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "Speaking time",
                time(delivery.speaking()) + " of " + time(delivery.length()),
                "How long you were heard. Gaps under half a second belong to it."));
        figures.add(new Figure(
                "Pauses",
                delivery.pauses() == 0 ? "none" : delivery.pauses() + ", the longest " + time(delivery.longest()),
                "Half a second of quiet or more, between your first and your last word."));
        figures.add(new Figure(
                "Share of pauses",
                delivery.share() + " %",
                "How much of the time from your first to your last word was pauses."));
        figures.add(new Figure(
                "First word after", time(delivery.firstWord().getAsInt()), "From pressing record to the first word."));
        delivery.pace(said)
                .ifPresent(pace -> figures.add(new Figure(
                        "Pace",
                        pace + " words a minute",
                        "The words of your answer over your speaking time, pauses left out.")));
        return figures;
    }

    private static String time(int ms) {
        return ms < 60_000
                ? String.format(Locale.ROOT, "%.1f s", ms / 1000.0)
                : ms / 60_000 + " min " + ms % 60_000 / 1000 + " s";
    }
}
