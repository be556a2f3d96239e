package debrief.web.debrief;

import debrief.engine.committee.Change;
import debrief.engine.committee.Committee;
import debrief.engine.committee.Flip;
import debrief.engine.committee.LevelUp;
import debrief.engine.committee.Vote;
import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Reason;
import debrief.engine.signal.Dimension;
import debrief.engine.text.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The committee as the page shows it, and what would turn the verdict.
 *
 * @param says how many voted what, and who dissents
 * @param seats in the order the panellists speak; empty where there was nothing to vote on
 * @param flip what would turn the verdict; empty for a round of several answers, as each has its own
 * @param up what one level up would have asked; empty where there is none
 * @param rules what the verdict follows, in plain words
 */
public record Panel(String says, List<Seat> seats, Optional<Turning> flip, Optional<LevelUp> up, List<String> rules) {
    // Enough to know which words are meant.
    private static final int MOST_QUOTES = 3;

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five");

    /** A panellist's vote. */
    public record Seat(Vote vote, boolean dissents, List<Ground> grounds) {
        /** The two dimensions it sees, in words. */
        public String sees() {
            return String.join(
                    " and ",
                    vote.panellist().dimensions().stream()
                            .map(Dimension::title)
                            .map(title -> title.toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    /** Why somebody votes so: a sentence, and either the words it rests on or the question that would draw it out. */
    public record Ground(Tone tone, Reason reason, Optional<Saying> said) {}

    /**
     * Words of the answer.
     *
     * @param place where they are marked on the page, such as {@code #q3}; empty where they are not
     */
    public record Saying(String words, String place) {}

    /** What would turn the verdict. */
    public record Turning(Flip flip, List<Step> steps, Optional<Saying> held) {
        /** How many changes, in words. */
        public String many() {
            int many = steps.size();
            return NUMBERS.get(many) + (many == 1 ? " change" : " changes");
        }
    }

    /**
     * One change.
     *
     * @param moved what the changes together do to its dimension; empty where they leave its level
     * @param replaces the first words to replace
     * @param more how many more there are
     */
    public record Step(Change change, Optional<Flip.Moved> moved, List<Saying> replaces, int more) {}

    static Panel of(Debrief debrief, Function<Quote, Optional<Passage>> passages) {
        Flip flip = debrief.flip();
        List<Step> steps = flip.changes().stream()
                .map(change -> new Step(
                        change,
                        flip.moved(change.dimension()),
                        change.quotes().stream()
                                .limit(MOST_QUOTES)
                                .map(quote -> saying(quote, passages))
                                .toList(),
                        Math.max(0, change.quotes().size() - MOST_QUOTES)))
                .toList();
        Optional<Saying> held = flip.hold().map(hold -> saying(hold.quote(), passages));
        Committee committee = debrief.committee();
        return new Panel(
                committee.summary(),
                seats(committee, passages),
                Optional.of(new Turning(flip, steps, held)),
                debrief.levelUp(),
                debrief.bar().rules());
    }

    /** The committee on a whole round: that of its only answer, or the votes on all of them. */
    static Panel of(Committee committee, List<Reading> readings) {
        if (readings.size() == 1) {
            return readings.get(0).panel();
        }
        // A quote belongs to one answer; the others do not know it.
        Function<Quote, Optional<Passage>> passages = quote -> readings.stream()
                .flatMap(reading -> reading.passage(quote).stream())
                .findFirst();
        return new Panel(
                committee.summary(), seats(committee, passages), Optional.empty(), Optional.empty(), List.of());
    }

    private static List<Seat> seats(Committee committee, Function<Quote, Optional<Passage>> passages) {
        return committee.votes().stream()
                .map(vote -> new Seat(
                        vote,
                        committee.dissents(vote),
                        vote.reasons().stream()
                                .map(reason -> new Ground(
                                        Tone.of(reason),
                                        reason,
                                        reason.quotes().stream().findFirst().map(quote -> saying(quote, passages))))
                                .toList()))
                .toList();
    }

    private static Saying saying(Quote quote, Function<Quote, Optional<Passage>> passages) {
        return new Saying(
                quote.text(),
                passages.apply(quote).map(passage -> "#q" + passage.number()).orElse(""));
    }
}
