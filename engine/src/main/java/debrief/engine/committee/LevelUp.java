package debrief.engine.committee;

import debrief.engine.question.Level;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Sums;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import debrief.engine.signal.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one level up would have asked of the same answer. The ratings stay; the cuts and the scope that is expected move.
 *
 * @param level one above the one it was judged at
 * @param higher how much higher the cuts are there, in hundredths of a level
 * @param now the verdict at the level it was judged at
 * @param verdict the verdict there
 * @param weakest the two dimensions furthest from full, as the company weighs them, the furthest first
 * @param asks what the committee there would have wanted to hear besides, and did not
 * @param changes the smallest set that would keep the verdict there; empty where it holds, or where none is small enough
 */
public record LevelUp(
        Level level,
        int higher,
        Verdict now,
        Verdict verdict,
        List<Dimension> weakest,
        List<Want> asks,
        List<Change> changes) {
    private static final int MOST_WEAK = 2;
    private static final int MOST_ASKED = 2;
    private static final int FULL = 50;

    public LevelUp {
        weakest = List.copyOf(weakest);
        asks = List.copyOf(asks);
        changes = List.copyOf(changes);
    }

    /** Judges an answer one level up; empty at the highest level, and where the question was not answered. */
    public static Optional<LevelUp> of(Scorecard scorecard, List<Signal> signals, int words, Bar bar) {
        if (!(scorecard.answered() instanceof Answered.OnQuestion)
                || scorecard.verdict().isEmpty()) {
            return Optional.empty();
        }
        Verdict now = scorecard.verdict().get();
        return bar.up().map(up -> {
            Sums sums = scorecard.sums();
            Verdict there = up.verdict(sums);
            Set<String> heard = signals.stream().map(Signal::id).collect(Collectors.toUnmodifiableSet());
            List<Dimension> weakest = Arrays.stream(Dimension.values())
                    .filter(dimension -> sums.held(dimension) < FULL)
                    .sorted(Comparator.comparingDouble(
                            dimension -> bar.lens().weight(dimension) * (sums.held(dimension) - FULL)))
                    .limit(MOST_WEAK)
                    .toList();
            List<Want> asks = Arrays.stream(Panellist.values())
                    .flatMap(panellist -> up.wants(panellist).stream()
                            .filter(want -> !bar.wants(panellist).contains(want)))
                    .filter(want -> want.signals().stream().noneMatch(heard::contains))
                    .toList();
            List<Change> changes = there == now
                    ? List.of()
                    : Smallest.reaching(up.cut(now), sums, Instructions.open(scorecard, signals, words), up, Flip.MOST)
                            .map(Smallest.Found::changes)
                            .orElse(List.of());
            return new LevelUp(
                    up.level(),
                    up.cut(Verdict.LEAN_HIRE) - bar.cut(Verdict.LEAN_HIRE),
                    now,
                    there,
                    weakest,
                    asks,
                    changes);
        });
    }

    /** Whether the verdict would stay what it is. */
    public boolean holds() {
        return verdict == now;
    }

    /** Whether it would hold, what falls shortest, and what would keep it, in one to three sentences. */
    public String says() {
        String says = "One level up, at " + level.key() + ", where each cut is " + Bar.level(higher) + " higher, "
                + (holds() ? "it would still be " : "the same ratings would be ") + verdict.words() + ".";
        List<String> lacking = new ArrayList<>();
        if (!weakest.isEmpty()) {
            lacking.add("weakest for it " + (weakest.size() == 1 ? "is " : "are ")
                    + String.join(
                            " and ",
                            weakest.stream()
                                    .map(dimension -> dimension.title().toLowerCase(Locale.ROOT))
                                    .toList()));
        }
        if (!asks.isEmpty()) {
            lacking.add("wanted there and not heard: "
                    + String.join(
                            "; ",
                            asks.stream().map(Want::says).limit(MOST_ASKED).toList()));
        }
        if (!lacking.isEmpty()) {
            String second = String.join("; ", lacking);
            says += " " + Character.toUpperCase(second.charAt(0)) + second.substring(1) + ".";
        }
        if (!changes.isEmpty()) {
            says += " To stay " + now.words() + " there: "
                    + String.join(" ", changes.stream().map(Change::instruction).toList());
        }
        return says;
    }
}
