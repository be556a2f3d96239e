package debrief.mine.story;

import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.content.StoryKind;
import debrief.engine.question.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions a loop is planned for: of each round the same few that want a story, the company's own first, then those that plainly
 * ask for one of the usual kinds, and about different things where that can be.
 */
public final class LoopQuestions {
    private static final int FEWEST = 2;
    private static final int MOST = 3;

    private LoopQuestions() {}

    /**
     * A question that a round may ask.
     *
     * @param wish what it wants to hear
     */
    public record Asked(Stage stage, BankQuestion question, Wish wish) {
        /** What it is called, in a few words. */
        public String name() {
            return Kept.title(question.question());
        }
    }

    /** At most {@link Cover#MOST_QUESTIONS}, in the order of the rounds. */
    public static List<Asked> of(Packs packs, Pack pack) {
        int rounds = Math.max(1, pack.loop().size());
        int each = Math.max(FEWEST, Math.min(MOST, Cover.MOST_QUESTIONS / rounds));
        List<Asked> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Set<Integer> about = new HashSet<>();
        Set<StoryKind> kinds = EnumSet.noneOf(StoryKind.class);
        for (Stage stage : pack.loop()) {
            List<Asked> may = packs.drawable(pack, stage).stream()
                    .filter(question -> question.question().kind() == Kind.STORY
                            && !question.pack().equals(Packs.OWN))
                    .filter(question -> !taken.contains(question.id()))
                    .map(question -> new Asked(stage, question, Wish.of(question)))
                    .sorted(Comparator.comparing(
                                    (Asked asked) -> !asked.question().pack().equals(pack.id()))
                            .thenComparing(asked -> !asked.wish().kind().isPresent())
                            .thenComparingDouble(asked -> -asked.wish().sharpness()))
                    .toList();
            int left = Math.min(each, Cover.MOST_QUESTIONS - all.size());
            List<Asked> chosen = new ArrayList<>();
            // First a kind of story that no question of the loop asks for yet, then another theme, then whatever there
            // is.
            for (Asked asked : may) {
                Optional<StoryKind> kind = asked.wish().kind();
                if (chosen.size() < left && kind.isPresent() && kinds.add(kind.get())) {
                    chosen.add(asked);
                    about.add(asked.wish().most());
                }
            }
            for (boolean fresh : new boolean[] {true, false}) {
                for (Asked asked : may) {
                    if (chosen.size() < left
                            && !chosen.contains(asked)
                            && (!fresh || about.add(asked.wish().most()))) {
                        chosen.add(asked);
                    }
                }
            }
            chosen.forEach(asked -> taken.add(asked.question().id()));
            all.addAll(chosen);
        }
        return List.copyOf(all);
    }
}
