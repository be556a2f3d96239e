package debrief.mine.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which stories to take into a loop, and which one answers which question: the best choice there is, not a guess.
 *
 * <p>The core is a set of at most {@link #CORE} stories, every question goes to at most one of them, and every story to at most
 * {@link #TWICE} questions. Of all such choices it is the one with the highest sum of {@link #worth} over the questions that have a
 * story. A question whose story will do counts more than any difference in how well stories fit, and more than two whose story
 * is stretched; so first as many questions as possible have a story that will do, then as many as possible have any, and then they
 * fit as well as possible. The backup is chosen in the same way, of at most {@link #BACKUP} stories outside the core, as if none of the
 * core could be told. Of choices that are worth the same, always the same one is taken.
 *
 * @param core the stories of the core, by their places, in order
 * @param backup the stories of the backup, by their places, in order
 * @param use for each question the place of its story in the core, or -1 where it has none
 * @param instead for each question the place of its story in the backup, or -1 where it has none
 */
public record Cover(List<Integer> core, List<Integer> backup, List<Integer> use, List<Integer> instead) {
    /** So many stories are told. */
    public static final int CORE = 6;

    /** So many more are kept ready. */
    public static final int BACKUP = 2;

    /** One story answers no more questions of a loop. */
    public static final int TWICE = 2;

    /** No more questions are planned for. */
    public static final int MOST_QUESTIONS = 12;

    /** What it is worth that a question has a story that will do, in thousandths; more than all fits of a loop differ. */
    private static final int WILL_DO = 1_000_000;

    /** The same for a story that is stretched. */
    private static final int STRETCHED = 400_000;

    public Cover {
        core = List.copyOf(core);
        backup = List.copyOf(backup);
        use = List.copyOf(use);
        instead = List.copyOf(instead);
    }

    /** What a story is worth for a question it fits so well, 0 to 1; nothing where it does not fit. */
    static int worth(double fit) {
        int thousandths = (int) Math.rint(1000 * fit);
        return switch (Fit.of(fit)) {
            case NONE -> 0;
            case STRETCHED -> STRETCHED + thousandths;
            case WILL_DO, STRONG -> WILL_DO + thousandths;
        };
    }

    /**
     * The best choice.
     *
     * @param fits how well each story, in its order, fits each question, 0 to 1
     * @param questions how many there are, at most {@link #MOST_QUESTIONS}
     */
    public static Cover of(double[][] fits, int questions) {
        return of(fits, questions, CORE, BACKUP);
    }

    static Cover of(double[][] fits, int questions, int most, int more) {
        if (questions > MOST_QUESTIONS) {
            throw new IllegalArgumentException("A loop is planned for " + MOST_QUESTIONS + " questions at most.");
        }
        int[][] worth = new int[fits.length][questions];
        for (int story = 0; story < fits.length; story++) {
            for (int question = 0; question < questions; question++) {
                worth[story][question] = worth(fits[story][question]);
            }
        }
        List<Integer> use = best(worth, questions, most, Set.of());
        List<Integer> core = used(use);
        List<Integer> instead = best(worth, questions, more, Set.copyOf(core));
        return new Cover(core, used(instead), use, instead);
    }

    private static List<Integer> used(List<Integer> use) {
        return use.stream().filter(story -> story >= 0).distinct().sorted().toList();
    }

    /**
     * For each set of questions the highest worth with so many stories, one story after another: a story takes none, one or
     * two of the questions that are still open.
     */
    private static List<Integer> best(int[][] worth, int questions, int most, Set<Integer> without) {
        int all = 1 << questions;
        List<Integer> stories = candidates(worth, questions, most, without);
        int[] takes = takes(questions);
        int[][] value = new int[most + 1][all];
        for (int[] row : value) {
            Arrays.fill(row, -1);
        }
        value[0][0] = 0;
        byte[][][] taken = new byte[stories.size()][most + 1][all];
        for (int at = 0; at < stories.size(); at++) {
            int[] here = worth[stories.get(at)];
            for (int told = most; told > 0; told--) {
                for (int done = 0; done < all; done++) {
                    int before = value[told - 1][done];
                    if (before < 0) {
                        continue;
                    }
                    for (int take = 1; take < takes.length; take++) {
                        int gain = (done & takes[take]) == 0 ? gain(here, takes[take]) : 0;
                        if (gain > 0 && before + gain > value[told][done | takes[take]]) {
                            value[told][done | takes[take]] = before + gain;
                            taken[at][told][done | takes[take]] = (byte) take;
                        }
                    }
                }
            }
        }
        return traced(stories, taken, value, takes, questions);
    }

    private static List<Integer> traced(
            List<Integer> stories, byte[][][] taken, int[][] value, int[] takes, int questions) {
        int told = 0;
        int done = 0;
        for (int many = 0; many < value.length; many++) {
            for (int set = 0; set < value[many].length; set++) {
                if (value[many][set] > value[told][done]) {
                    told = many;
                    done = set;
                }
            }
        }
        Integer[] use = new Integer[questions];
        Arrays.fill(use, -1);
        for (int at = stories.size() - 1; at >= 0; at--) {
            int take = takes[taken[at][told][done]];
            if (take != 0) {
                for (int question = 0; question < questions; question++) {
                    if ((take & 1 << question) != 0) {
                        use[question] = stories.get(at);
                    }
                }
                done &= ~take;
                told--;
            }
        }
        return List.of(use);
    }

    /** What a story gains by answering these questions; nothing where it does not fit each of them. */
    private static int gain(int[] worth, int take) {
        int gain = 0;
        for (int question = 0; question < worth.length; question++) {
            if ((take & 1 << question) != 0) {
                if (worth[question] == 0) {
                    return 0;
                }
                gain += worth[question];
            }
        }
        return gain;
    }

    /** Nothing, each question, each pair of questions. */
    private static int[] takes(int questions) {
        List<Integer> takes = new ArrayList<>(List.of(0));
        for (int one = 0; one < questions; one++) {
            takes.add(1 << one);
            for (int two = 0; two < one; two++) {
                takes.add(1 << one | 1 << two);
            }
        }
        return takes.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The stories that need to be looked at. Whatever a story of the best choice answers, one question or two, no more than
     * {@code most - 1} others are chosen; so if {@code most} stories answer the same at least as well, one of them is free to take its
     * place, and only those need to be compared.
     */
    private static List<Integer> candidates(int[][] worth, int questions, int most, Set<Integer> without) {
        Set<Integer> candidates = new LinkedHashSet<>();
        List<Integer> all = new ArrayList<>();
        for (int story = 0; story < worth.length; story++) {
            if (!without.contains(story)) {
                all.add(story);
            }
        }
        for (int take : takes(questions)) {
            all.stream()
                    .filter(story -> gain(worth[story], take) > 0)
                    .sorted((one, other) -> Integer.compare(gain(worth[other], take), gain(worth[one], take)))
                    .limit(most)
                    .forEach(candidates::add);
        }
        return candidates.stream().sorted().toList();
    }
}
