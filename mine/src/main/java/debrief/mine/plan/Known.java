package debrief.mine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What there is to do, as it is known on one day.
 *
 * @param followUps that had no answer, the one that counts most first
 * @param rounds of the loop, in its order
 * @param weak what is weakest against the loop, the one that moves it most first
 * @param cards how many are due, by day; those of today and before stand under today
 * @param spare how many cards are too many to be begun before the day
 * @param stories how many are missing
 * @param debriefs whether there is any to read
 */
public record Known(
        List<FollowUp> followUps,
        List<Round> rounds,
        List<Weak> weak,
        Map<LocalDate, Integer> cards,
        int spare,
        int stories,
        boolean debriefs) {
    private static final int FOLLOW_UP_MINUTES = 6;
    private static final int STORY_MINUTES = 15;
    private static final int QUESTION_MINUTES = 10;

    /** How long a first mock round takes. */
    static final int ROUND_MINUTES = 20;

    /** A follow-up that had no answer. */
    public record FollowUp(String id, String title, String why, String href) {}

    /** A round of the loop and how often it was practised. */
    public record Round(String id, String name, int minutes, int practised, String href) {}

    /** Something weak. */
    public record Weak(String id, String name, String why, String href) {}

    public Known {
        followUps = List.copyOf(followUps);
        rounds = List.copyOf(rounds);
        weak = List.copyOf(weak);
    }

    /** Nothing yet but the rounds of a loop. */
    public static Known only(List<Round> rounds) {
        return new Known(List.of(), rounds, List.of(), Map.of(), 0, 0, false);
    }

    /** What should be done once before the day, the most telling first within each kind. */
    List<Item> wanted() {
        List<Item> wanted = new ArrayList<>();
        for (FollowUp one : followUps) {
            wanted.add(new Item(
                    Item.Kind.FOLLOW_UP,
                    "follow-up." + one.id(),
                    one.title(),
                    one.why(),
                    one.href(),
                    FOLLOW_UP_MINUTES));
        }
        for (Round round : rounds) {
            if (round.practised() == 0) {
                wanted.add(mock(round, "not practised yet", Math.min(round.minutes(), ROUND_MINUTES)));
            }
        }
        for (int i = 1; i <= stories; i++) {
            wanted.add(new Item(
                    Item.Kind.STORY,
                    "story." + i,
                    "Write down a story",
                    "the loop wants a kind you have none of",
                    "/stories",
                    STORY_MINUTES));
        }
        return wanted;
    }

    /** What is worth doing any number of times, in the order to take turns. */
    List<Item> more() {
        List<Item> more = new ArrayList<>();
        // A round that was never practised is wanted anyway, so that by then it was practised once.
        List<Round> least = rounds.stream()
                .sorted(Comparator.comparingInt((Round round) -> Math.max(1, round.practised()))
                        .thenComparing(round -> round.practised() == 0))
                .toList();
        for (int i = 0; i < Math.max(weak.size(), least.size()); i++) {
            if (i < weak.size()) {
                Weak one = weak.get(i);
                more.add(new Item(
                        Item.Kind.QUESTION,
                        "weak." + one.id(),
                        "A question on " + one.name(),
                        one.why(),
                        one.href(),
                        QUESTION_MINUTES));
            }
            if (i < least.size()) {
                more.add(mock(least.get(i), "once more, longer", least.get(i).minutes()));
            }
        }
        return more;
    }

    private static Item mock(Round round, String why, int minutes) {
        return new Item(
                Item.Kind.ROUND, "round." + round.id(), "Mock round: " + round.name(), why, round.href(), minutes);
    }
}
