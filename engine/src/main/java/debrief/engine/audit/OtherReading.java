package debrief.engine.audit;

import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.rating.Answered;
import debrief.engine.rating.FollowUps;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The same answer, read by another company. The ratings stay; what they weigh, and what is a red flag, changes.
 *
 * @param from the company it was given to
 * @param to the company that reads it now
 * @param then the verdict there; empty where the answer is not English
 * @param now the verdict here; empty where the answer is not English
 * @param weighs the dimensions whose share changes, the greatest change first
 * @param raised what becomes a red flag
 * @param dropped what is a red flag no longer
 * @param rises the signals that count for more in the verdict than before, for or against, the greatest change first
 * @param falls the signals that count for less
 */
public record OtherReading(
        House from,
        House to,
        Optional<Verdict> then,
        Optional<Verdict> now,
        List<Share> weighs,
        List<Flag> raised,
        List<Flag> dropped,
        List<Moved> rises,
        List<Moved> falls) {
    private static final int MOST_QUOTES = 2;
    private static final int MOST_MOVED = 4;

    /** A change of a hundredth of a level is a matter of rounding. */
    private static final int LEAST_MOVED = 2;

    public OtherReading {
        weighs = List.copyOf(weighs);
        raised = List.copyOf(raised);
        dropped = List.copyOf(dropped);
        rises = List.copyOf(rises);
        falls = List.copyOf(falls);
    }

    /**
     * What a dimension makes of the verdict.
     *
     * @param level what was shown on it, 1 to 5; 0 where the question gave no chance
     * @param then its share with the first company, in hundredths of the whole
     * @param now its share with the other
     */
    public record Share(Dimension dimension, int level, int then, int now) {
        /** Whether it weighs more now. */
        public boolean more() {
            return now > then;
        }
    }

    /**
     * A red flag that an answer raises.
     *
     * @param signal the id of the signal that raises it, by being heard or by not being heard
     * @param says the company's sentence
     * @param quotes the words that raise it; empty where something is missing
     * @param drawnOutBy the question that would draw out what is missing; empty where something was said
     */
    public record Flag(String signal, String says, List<Quote> quotes, String drawnOutBy) {
        public Flag {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A signal whose part in the verdict changes.
     *
     * @param says what it is
     * @param quotes the first words it was heard in
     * @param then what it added to the mean with the first company, in hundredths of a level; negative where it cost
     * @param now what it adds with the other
     */
    public record Moved(String signal, String says, List<Quote> quotes, int then, int now) {
        public Moved {
            quotes = List.copyOf(quotes);
        }
    }

    /** Reads an answer given to one company as another would. The same company changes nothing. */
    public static OtherReading of(Debrief given, House from, House to, Level level) {
        String said = given.transcript().text();
        Debrief then = Debrief.of(given.question(), said, from.lens(), level);
        Debrief now = Debrief.of(given.question(), said, to.lens(), level);
        Places places = new Places(then);
        List<Flag> before = flags(then, places, from);
        List<Flag> after = flags(now, places, to);
        List<Moved> moved = moved(then, from.lens(), to.lens());
        return new OtherReading(
                from,
                to,
                then.scorecard().verdict(),
                now.scorecard().verdict(),
                shares(then, from.lens(), to.lens()),
                without(after, before),
                without(before, after),
                moved.stream()
                        .filter(one -> Math.abs(one.now()) > Math.abs(one.then()))
                        .limit(MOST_MOVED)
                        .toList(),
                moved.stream()
                        .filter(one -> Math.abs(one.now()) < Math.abs(one.then()))
                        .limit(MOST_MOVED)
                        .toList());
    }

    /** Whether the other company reads it as the first does. */
    public boolean same() {
        return then.equals(now)
                && weighs.isEmpty()
                && raised.isEmpty()
                && dropped.isEmpty()
                && rises.isEmpty()
                && falls.isEmpty();
    }

    private static List<Share> shares(Debrief debrief, Lens from, Lens to) {
        List<Share> shares = new ArrayList<>();
        for (Rating rating : debrief.scorecard().ratings()) {
            Dimension dimension = rating.dimension();
            Share share = new Share(
                    dimension, rating.level().orElse(0), hundredths(from, dimension), hundredths(to, dimension));
            if (share.then() != share.now()) {
                shares.add(share);
            }
        }
        shares.sort(Comparator.comparingInt((Share share) -> -Math.abs(share.now() - share.then())));
        return shares;
    }

    private static int hundredths(Lens lens, Dimension dimension) {
        return (int) Math.rint(100 * share(lens, dimension));
    }

    private static double share(Lens lens, Dimension dimension) {
        double all = 0;
        for (Dimension each : Dimension.values()) {
            all += lens.weight(each);
        }
        return lens.weight(dimension) / all;
    }

    /** The red flags an answer raises with a company. */
    private static List<Flag> flags(Debrief debrief, Places places, House house) {
        List<Flag> flags = new ArrayList<>();
        for (RedFlag flag : house.redFlags()) {
            for (String id : flag.heard()) {
                List<Quote> quotes = quotes(places, id);
                if (!quotes.isEmpty()) {
                    flags.add(new Flag(id, flag.says(), quotes, ""));
                }
            }
            for (String id : flag.unheard()) {
                if (misses(debrief, places, id)) {
                    FollowUps.about(id)
                            .ifPresent(
                                    followUp -> flags.add(new Flag(id, flag.says(), List.of(), followUp.question())));
                }
            }
        }
        return flags;
    }

    /** A habit raises a flag only where it is one; any other signal where it is heard. */
    private static List<Quote> quotes(Places places, String id) {
        return Habits.of(id).map(places::of).orElseGet(() -> places.of(id)).stream()
                .map(Signal::quote)
                .distinct()
                .limit(MOST_QUOTES)
                .toList();
    }

    /** Only a story can be blamed for what is not in it, and only where it was judged. */
    private static boolean misses(Debrief debrief, Places places, String id) {
        return !debrief.question().kind().planned()
                && debrief.scorecard().answered() instanceof Answered.OnQuestion
                && places.of(id).isEmpty();
    }

    private static List<Flag> without(List<Flag> flags, List<Flag> others) {
        List<Flag> rest = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        others.forEach(flag -> seen.add(flag.signal()));
        Set<String> says = new LinkedHashSet<>();
        for (Flag flag : flags) {
            // One sentence may be raised by several signals; it is told once.
            if (seen.add(flag.signal()) && says.add(flag.says())) {
                rest.add(flag);
            }
        }
        return rest;
    }

    private static List<Moved> moved(Debrief debrief, Lens from, Lens to) {
        Map<String, double[]> parts = new LinkedHashMap<>();
        Map<String, List<Quote>> quotes = new LinkedHashMap<>();
        for (Rating rating : debrief.scorecard().ratings()) {
            for (Reason reason : rating.reasons()) {
                if (!reason.quotes().isEmpty()) {
                    double[] part = parts.computeIfAbsent(reason.signal(), id -> new double[2]);
                    part[0] += 10 * reason.tenths() * share(from, rating.dimension());
                    part[1] += 10 * reason.tenths() * share(to, rating.dimension());
                    quotes.putIfAbsent(reason.signal(), reason.quotes());
                }
            }
        }
        List<Moved> moved = new ArrayList<>();
        parts.forEach((id, part) -> {
            int then = (int) Math.rint(part[0]);
            int now = (int) Math.rint(part[1]);
            if (Math.abs(then - now) >= LEAST_MOVED) {
                moved.add(new Moved(id, says(debrief, id), quotes.getOrDefault(id, List.of()), then, now));
            }
        });
        moved.sort(Comparator.comparingInt((Moved one) -> -Math.abs(one.now() - one.then())));
        return moved;
    }

    private static String says(Debrief debrief, String id) {
        return Detectors.ALL.stream()
                .filter(detector -> detector.id().equals(id))
                .findFirst()
                .map(detector -> detector.says())
                .orElseGet(() -> debrief.scorecard().ratings().stream()
                        .flatMap(rating -> rating.reasons().stream())
                        .filter(reason -> reason.signal().equals(id))
                        .findFirst()
                        .map(Reason::says)
                        .orElse(id));
    }
}
