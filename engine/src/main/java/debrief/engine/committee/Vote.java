package debrief.engine.committee;

import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Sums;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one panellist votes, on its own two dimensions alone and before it knows the others.
 *
 * @param verdict its word
 * @param reasons at most three; each quotes, or names the question that would draw out what is missing
 * @param missing what it wanted and did not hear; with anything here the vote is leaning no at most
 */
public record Vote(Panellist panellist, Verdict verdict, List<Reason> reasons, List<Want> missing) {
    public Vote {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** Votes. Of everything that was heard and rated a panellist sees what belongs to its own two dimensions. */
    static Vote of(Panellist panellist, List<Rating> ratings, List<Signal> signals, Bar bar) {
        List<Rating> own = ratings.stream()
                .filter(rating -> panellist.dimensions().contains(rating.dimension()))
                .toList();
        Set<String> heard = signals.stream()
                .filter(signal -> panellist.dimensions().contains(signal.dimension()))
                .map(Signal::id)
                .collect(Collectors.toUnmodifiableSet());
        List<Want> missing = bar.wants(panellist).stream()
                .filter(want -> want.signals().stream().noneMatch(heard::contains))
                .toList();
        Verdict earned = bar.verdict(panellist, Sums.of(own));
        Verdict verdict = missing.isEmpty() || !votesFor(earned) ? earned : Verdict.LEAN_NO;
        return new Vote(panellist, verdict, reasons(own, heard, missing, votesFor(verdict)), missing);
    }

    /**
     * The middle one of a panellist's votes on several answers, with what speaks most for it from the answer it liked best, and what
     * speaks against from the one it liked least.
     *
     * @param votes one or more
     * @param unanswered how many answers there were nothing to vote on
     */
    static Vote middle(Panellist panellist, List<Vote> votes, int unanswered) {
        List<Vote> worstFirst =
                votes.stream().sorted(Comparator.comparing(Vote::verdict)).toList();
        int middle = (votes.size() + unanswered - 1) / 2 - unanswered;
        Verdict verdict = middle < 0 ? Verdict.NO_HIRE : worstFirst.get(middle).verdict();
        Vote worst = worstFirst.get(0);
        Vote best = worstFirst.get(worstFirst.size() - 1);
        List<Reason> reasons = new ArrayList<>();
        best.reasons().stream()
                .filter(reason -> reason.tenths() > 0)
                .findFirst()
                .ifPresent(reasons::add);
        worst.reasons().stream()
                .filter(reason -> reason.tenths() <= 0)
                .findFirst()
                .ifPresent(reason -> reasons.add(votesFor(verdict) ? reasons.size() : 0, reason));
        return new Vote(panellist, verdict, reasons, List.of());
    }

    /** Whether a verdict is for hiring. */
    static boolean votesFor(Verdict verdict) {
        return verdict.compareTo(Verdict.LEAN_HIRE) >= 0;
    }

    private static List<Reason> reasons(List<Rating> ratings, Set<String> own, List<Want> missing, boolean votesFor) {
        List<Reason> all =
                ratings.stream().flatMap(rating -> rating.reasons().stream()).toList();
        Optional<Reason> speaks = heaviest(own, all.stream().filter(reason -> reason.tenths() > 0));
        List<Reason> against = new ArrayList<>();
        for (Want want : missing) {
            against.add(new Reason(want.signals().get(0), 0, want.lacks(), List.of(), want.question()));
        }
        List<Reason> costs = all.stream().filter(reason -> reason.tenths() < 0).toList();
        heaviest(own, costs.stream().filter(reason -> own.contains(reason.signal())))
                .ifPresent(against::add);
        if (missing.isEmpty()) {
            all.stream().filter(reason -> reason.tenths() == 0).findFirst().ifPresent(against::add);
        }
        heaviest(own, costs.stream().filter(reason -> !own.contains(reason.signal())))
                .ifPresent(against::add);
        List<Reason> reasons = new ArrayList<>(against.subList(0, Math.min(against.size(), votesFor ? 1 : 2)));
        speaks.ifPresent(reason -> reasons.add(votesFor ? 0 : reasons.size(), reason));
        return reasons;
    }

    /** What counts most, and before it what counts most of that which speaks to the panellist's own dimensions first of all. */
    private static Optional<Reason> heaviest(Set<String> own, Stream<Reason> reasons) {
        return reasons.min(Comparator.comparing((Reason reason) -> !own.contains(reason.signal()))
                .thenComparingInt(reason -> -Math.abs(reason.tenths())));
    }
}
