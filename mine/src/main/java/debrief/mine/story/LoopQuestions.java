package debrief.mine.story;

import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.engine.question.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The questions a loop is planned for: of each round the same few that want a story, its own first, about different things. */
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
        for (Stage stage : pack.loop()) {
            List<Asked> may = packs.drawable(pack, stage).stream()
                    .filter(question -> question.question().kind() == Kind.STORY && !question.pack().equals(Packs.OWN))
                    .filter(question -> !taken.contains(question.id()))
                    .map(question -> new Asked(stage, question, Wish.of(question)))
                    .toList();
            int left = Math.min(each, Cover.MOST_QUESTIONS - all.size());
            List<Asked> chosen = new ArrayList<>();
            // First what no question of the loop is about yet, then whatever there is.
            for (boolean fresh : new boolean[] {true, false}) {
                for (Asked asked : may) {
                    if (chosen.size() < left && !chosen.contains(asked) && (!fresh || about.add(asked.wish().most()))) {
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
