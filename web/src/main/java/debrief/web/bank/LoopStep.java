package debrief.web.bank;

import debrief.content.Company;
import debrief.content.Pack;
import debrief.content.Stage;
import java.util.List;
import java.util.Optional;

/**
 * A step on the way from the first call to the offer.
 *
 * @param minutes how long it lasts; empty where it is no conversation
 * @param week when it comes, counted from the first call; empty where nobody has said
 * @param decides what hangs on it, in a sentence, or what it is about
 * @param round the round in which it can be practised
 * @param weighs what that round makes more of than usual, the heaviest first
 */
public record LoopStep(
        String name,
        Optional<Integer> minutes,
        String week,
        String who,
        String decides,
        Optional<Stage> round,
        List<Weights.Weight> weighs,
        Optional<Cited> source) {
    /** The id of the drill that its round begins with. */
    public Optional<String> drill() {
        return round.flatMap(Stage::drill);
    }

    /** The whole way as the company's page tells it; where it tells none, the rounds that can be practised. */
    static List<LoopStep> of(Pack pack) {
        return pack.company()
                .map(Company::loop)
                .filter(loop -> !loop.isEmpty())
                .map(loop -> loop.stream().map(step -> of(pack, step)).toList())
                .orElseGet(
                        () -> pack.loop().stream().map(stage -> of(pack, stage)).toList());
    }

    /** The rounds that can be practised and that no step names. */
    static List<Stage> unplaced(Pack pack, List<LoopStep> steps) {
        return pack.loop().stream()
                .filter(stage -> steps.stream().noneMatch(step -> step.round().equals(Optional.of(stage))))
                .toList();
    }

    /** How long the conversations are together, such as {@code 7 h 25 min}. */
    static String together(List<LoopStep> steps) {
        int minutes = steps.stream()
                .flatMap(step -> step.minutes().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    /** The week of the last step; empty where nobody has said. */
    static String lastWeek(List<LoopStep> steps) {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).week();
    }

    private static LoopStep of(Pack pack, Company.Step step) {
        Optional<Stage> round = step.round()
                .flatMap(id -> pack.loop().stream()
                        .filter(stage -> stage.id().equals(id))
                        .findFirst());
        return new LoopStep(
                step.name(),
                step.minutes(),
                step.week(),
                step.who(),
                step.hears(),
                round,
                round.map(stage -> Weights.of(pack, stage)).orElse(List.of()),
                Cited.of(pack, step.source()));
    }

    private static LoopStep of(Pack pack, Stage stage) {
        return new LoopStep(
                stage.name(),
                Optional.of(stage.minutes()),
                "",
                stage.who(),
                "Its focus: " + Weights.foci(stage) + ".",
                Optional.of(stage),
                Weights.of(pack, stage),
                Optional.empty());
    }
}
