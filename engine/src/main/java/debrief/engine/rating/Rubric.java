package debrief.engine.rating;

import debrief.engine.question.Level;
import debrief.engine.signal.Detector;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What each signal is worth on each dimension, and where one verdict ends and the next begins. The figures are
 * data, in {@code rubric.tsv} beside this class, with a note of what they were fitted on.
 *
 * <p>A signal heard {@code n} times is worth {@code points * n / (n + half)}: the first time counts most, more
 * of the same counts less and less, and never lowers. In a short answer {@code half} is smaller.
 */
public final class Rubric {
    /** The rubric in force. */
    public static final Rubric CURRENT = load();

    private static final int MOST_QUOTES = 2;
    private static final EnumMap<Dimension, Worth> NOWHERE = new EnumMap<>(Dimension.class);

    /** From so many words on an answer has had the room to say everything. */
    private static final int FULL_LENGTH = 220;

    private static final int SHORTEST = 40;
    /** Up to so many words a longer answer has to hold more to be as well built. */
    private static final int LONGEST = 400;

    private final Map<Dimension, List<Worth>> worth;
    private final Map<String, EnumMap<Dimension, Worth>> bySignal = new HashMap<>();
    private final Map<Verdict, Integer> cuts;
    private final Map<Level, Integer> raise;
    private final Map<Dimension, Double> shares;

    /**
     * What a signal is worth on one dimension.
     *
     * @param signal its id
     * @param points at most, in tenths; negative where it costs
     * @param half heard this often, it is worth half of that
     */
    public record Worth(String signal, int points, double half) {
        /**
         * Tenths of a point for a signal heard this often.
         *
         * @param room how much room there was to say it, see {@link Rubric#room}
         */
        public int tenths(int heard, double room) {
            return heard == 0 ? 0 : (int) Math.rint(points * (heard / (heard + half * room)));
        }
    }

    /**
     * How much room an answer had: who says a thing in fewer words need not say it as often. Structure asks for as
     * much in proportion to the length; everything else is lenient with what is short, and does not mind what is long.
     *
     * @param words how many words were said
     * @return 1 for {@value #FULL_LENGTH} words
     */
    public static double room(Dimension dimension, int words) {
        return dimension == Dimension.STRUCTURE
                ? Math.max(SHORTEST, Math.min(LONGEST, words)) / (double) FULL_LENGTH
                : Math.sqrt(Math.max(SHORTEST, Math.min(FULL_LENGTH, words)) / (double) FULL_LENGTH);
    }

    private Rubric(
            Map<Dimension, List<Worth>> worth,
            Map<Verdict, Integer> cuts,
            Map<Level, Integer> raise,
            Map<Dimension, Double> shares) {
        this.worth = worth;
        this.shares = shares;
        this.cuts = cuts;
        this.raise = raise;
        worth.forEach((dimension, list) ->
                list.forEach(one -> bySignal.computeIfAbsent(one.signal(), key -> new EnumMap<>(Dimension.class))
                        .put(dimension, one)));
    }

    private static Rubric load() {
        try (InputStream in = Objects.requireNonNull(
                Rubric.class.getResourceAsStream("rubric.tsv"), "The rubric is not on the class path.")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A rubric from the text of its file.
     *
     * @throws IllegalArgumentException where it names a dimension, a signal, a verdict or a level that does not exist
     */
    public static Rubric read(String file) {
        EnumMap<Dimension, List<Worth>> worth = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            worth.put(dimension, new ArrayList<>());
        }
        EnumMap<Level, Integer> raise = new EnumMap<>(Level.class);
        EnumMap<Verdict, Integer> cuts = new EnumMap<>(Verdict.class);
        EnumMap<Dimension, Double> shares = new EnumMap<>(Dimension.class);
        for (String line : file.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "share" -> shares.put(dimension(cells[1]), Double.parseDouble(cells[2]));
                case "level" ->
                    raise.put(
                            Level.of(cells[1]).orElseThrow(() -> unknown("level", cells[1])),
                            Integer.parseInt(cells[2]));
                case "verdict" ->
                    cuts.put(
                            Verdict.of(cells[1]).orElseThrow(() -> unknown("verdict", cells[1])),
                            Integer.parseInt(cells[2]));
                default ->
                    Objects.requireNonNull(worth.get(dimension(cells[0])))
                            .add(new Worth(
                                    Detectors.of(cells[1]).id(),
                                    Integer.parseInt(cells[2]),
                                    Double.parseDouble(cells[3])));
            }
        }
        worth.replaceAll((dimension, list) -> List.copyOf(list));
        return new Rubric(Collections.unmodifiableMap(worth), cuts, raise, shares);
    }

    private static Dimension dimension(String key) {
        return Dimension.of(key).orElseThrow(() -> unknown("dimension", key));
    }

    private static IllegalArgumentException unknown(String what, String name) {
        return new IllegalArgumentException("The rubric names no " + what + ": " + name);
    }

    /** What counts on a dimension, in the order of the file. */
    public List<Worth> worth(Dimension dimension) {
        return Objects.requireNonNull(worth.get(dimension));
    }

    /** What part a dimension has in the verdict before any company weighs it; 1 is an even part. */
    public double share(Dimension dimension) {
        return shares.getOrDefault(dimension, 1.0);
    }

    /** The verdict for a mean, in hundredths of a level. A more senior role moves every cut up. */
    public Verdict verdict(int mean, Level level) {
        int shift = raise.getOrDefault(level, 0);
        Verdict verdict = Verdict.NO_HIRE;
        for (Map.Entry<Verdict, Integer> cut : cuts.entrySet()) {
            if (mean >= cut.getValue() + shift) {
                verdict = cut.getKey();
            }
        }
        return verdict;
    }

    /** How far a mean is from the nearest cut, in hundredths of a level. */
    public int margin(int mean, Level level) {
        int shift = raise.getOrDefault(level, 0);
        return cuts.values().stream()
                .mapToInt(cut -> Math.abs(mean - cut - shift))
                .min()
                .orElse(0);
    }

    /** The reasons on one dimension: what was heard, the dimension's own signals and the most telling first, then what is missing. */
    List<Reason> reasons(Dimension dimension, Map<String, Set<Quote>> heard, int words) {
        List<Reason> reasons = new ArrayList<>();
        List<Reason> missing = new ArrayList<>();
        double room = room(dimension, words);
        for (Worth worth : worth(dimension)) {
            Set<Quote> quotes = heard.getOrDefault(worth.signal(), Set.of());
            Detector detector = Detectors.of(worth.signal());
            int tenths = worth.tenths(quotes.size(), room);
            if (tenths != 0) {
                reasons.add(new Reason(
                        worth.signal(),
                        tenths,
                        detector.says(),
                        quotes.stream().limit(MOST_QUOTES).toList(),
                        ""));
            } else if (quotes.isEmpty() && detector.dimension() == dimension && worth.points() > 0) {
                FollowUps.about(worth.signal())
                        .ifPresent(followUp -> missing.add(
                                new Reason(worth.signal(), 0, followUp.point(), List.of(), followUp.question())));
            }
        }
        // What speaks to this dimension first of all comes first, whatever its points.
        reasons.sort(Comparator.comparing(
                        (Reason reason) -> Detectors.of(reason.signal()).dimension() != dimension)
                .thenComparingInt(reason -> -Math.abs(reason.tenths())));
        reasons.addAll(missing);
        return reasons;
    }

    /** What it would change on each dimension to hear a signal {@code to} times and not {@code from} times, in tenths. */
    public Sums change(String signal, int from, int to, int words) {
        Sums change = Sums.NONE;
        for (Map.Entry<Dimension, Worth> entry :
                bySignal.getOrDefault(signal, NOWHERE).entrySet()) {
            Worth one = entry.getValue();
            double room = room(entry.getKey(), words);
            change = change.plus(Sums.on(entry.getKey(), one.tenths(to, room) - one.tenths(from, room)));
        }
        return change;
    }

    /** Where a verdict begins at a level, in hundredths of a level; 0 for the lowest. */
    public int cut(Verdict verdict, Level level) {
        return verdict == Verdict.NO_HIRE ? 0 : cuts.getOrDefault(verdict, 0) + raise.getOrDefault(level, 0);
    }

    /** The different words each signal was heard in, in the order of the answer: saying a thing twice says it once. */
    public static Map<String, Set<Quote>> heard(List<Signal> signals) {
        Map<String, Set<Quote>> heard = new LinkedHashMap<>();
        Set<String> said = new HashSet<>();
        for (Signal signal : signals) {
            if (said.add(signal.id() + " " + signal.quote().text().toLowerCase(Locale.ROOT))) {
                heard.computeIfAbsent(signal.id(), id -> new LinkedHashSet<>()).add(signal.quote());
            }
        }
        return heard;
    }

    /** What hearing a signal that was not heard would add, over all dimensions, in tenths. */
    public int gain(String signal, int words) {
        int gain = 0;
        for (Map.Entry<Dimension, Worth> one :
                bySignal.getOrDefault(signal, NOWHERE).entrySet()) {
            gain += one.getValue().tenths(1, room(one.getKey(), words));
        }
        return gain;
    }
}
