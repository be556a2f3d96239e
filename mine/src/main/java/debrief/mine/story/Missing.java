package debrief.mine.story;

import debrief.content.Company;
import debrief.content.StoryKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of story of which a loop wants more than there are.
 *
 * @param have how many there are
 * @param want how many there should be
 * @param ask what to write, in one sentence
 * @param why what it is for; empty where only the usual kinds are wanted
 */
public record Missing(StoryKind kind, int have, int want, String ask, String why) {
    /**
     * What is missing, the least covered kind first, then in the order of the kinds. Every loop wants one of each kind; a
     * company may want more.
     */
    public static List<Missing> of(List<Profile> stories, List<Company.StoryWish> wishes) {
        List<Missing> missing = new ArrayList<>();
        for (StoryKind kind : StoryKind.values()) {
            int have = (int) stories.stream()
                    .filter(story -> story.kinds().contains(kind))
                    .count();
            int want = 1;
            String why = "";
            for (Company.StoryWish wish : wishes) {
                if (wish.kind() == kind) {
                    want = Math.max(1, wish.atLeast());
                    why = wish.why();
                }
            }
            if (have < want) {
                missing.add(new Missing(kind, have, want, ask(kind), why));
            }
        }
        missing.sort((one, other) -> Boolean.compare(one.have() > 0, other.have() > 0));
        return List.copyOf(missing);
    }

    /** What to write for a kind, in one sentence. */
    public static String ask(StoryKind kind) {
        return switch (kind) {
            case LAUNCH -> "A time you brought something new to people, and what nearly stopped it.";
            case RECOVERY -> "A time something was late or broken, and how you brought it back.";
            case MIGRATION -> "A time you moved something people relied on, and how you could have gone back.";
            case CONFLICT -> "A time two sides wanted opposite things, and what moved them.";
            case PRIORITISATION -> "A time you chose one of several good things, and what you gave up.";
            case FAILURE -> "A time you were wrong, what it cost, and what you do otherwise since.";
        };
    }
}
