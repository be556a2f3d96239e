package debrief.mine.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverTest {
    private static final int CASES = 200;

    @Test
    void the_choice_is_as_good_as_the_best_of_all_choices_on_two_hundred_small_cases() {
        Random random = new Random(20_261_121);
        for (int n = 0; n < CASES; n++) {
            int stories = 1 + random.nextInt(6);
            int questions = 1 + random.nextInt(5);
            int core = 1 + random.nextInt(3);
            int backup = 1 + random.nextInt(2);
            double[][] fits = fits(random, stories, questions);

            Cover cover = Cover.of(fits, questions, core, backup);

            assertAllowed(cover.use(), core);
            assertAllowed(cover.instead(), backup);
            assertThat(worth(fits, cover.use()))
                    .as("case %d", n)
                    .isEqualTo(bruteForce(fits, questions, core, Set.of()));
            assertThat(cover.backup()).filteredOn(cover.core()::contains).isEmpty();
            assertThat(worth(fits, cover.instead()))
                    .as("backup of case %d", n)
                    .isEqualTo(bruteForce(fits, questions, backup, Set.copyOf(cover.core())));
        }
    }

    @Test
    void a_question_without_a_story_counts_more_than_a_better_story_for_another() {
        double[][] fits = {{0.9, 0.9, 0.55}, {0.52, 0, 0}};

        assertThat(Cover.of(fits, 3).use()).containsExactly(1, 0, 0);
    }

    @Test
    void two_stretched_stories_do_not_take_the_place_of_one_that_fits() {
        double[][] fits = {{0.9, 0.9, 0.45}, {0.45, 0, 0}};

        assertThat(Cover.of(fits, 3).use()).containsExactly(0, 0, -1);
    }

    @Test
    void no_story_is_told_more_than_twice_and_what_fits_nothing_is_not_chosen() {
        double[][] fits = {{0.9, 0.9, 0.9}, {0.1, 0.1, 0.1}};

        Cover cover = Cover.of(fits, 3);

        assertThat(cover.use().stream().filter(story -> story == 0)).hasSize(2);
        assertThat(cover.use().stream().filter(story -> story == -1)).hasSize(1);
        assertThat(cover.core()).containsExactly(0);
        assertThat(cover.backup()).isEmpty();
    }

    @Test
    void forty_stories_and_twelve_questions_are_no_more_than_it_can_do_and_six_and_two_are_chosen() {
        double[][] fits = fits(new Random(7), 40, Cover.MOST_QUESTIONS);

        Cover cover = Cover.of(fits, Cover.MOST_QUESTIONS);

        assertThat(cover.core()).hasSize(Cover.CORE);
        assertThat(cover.backup()).hasSize(Cover.BACKUP);
        assertThat(cover.use()).doesNotContain(-1);
    }

    private static double[][] fits(Random random, int stories, int questions) {
        double[][] fits = new double[stories][questions];
        for (double[] row : fits) {
            for (int i = 0; i < questions; i++) {
                row[i] = random.nextInt(100) / 100.0;
            }
        }
        return fits;
    }

    private static void assertAllowed(List<Integer> use, int most) {
        List<Integer> told = use.stream().filter(story -> story >= 0).toList();
        assertThat(new HashSet<>(told)).hasSizeLessThanOrEqualTo(most);
        told.forEach(story -> assertThat(told.stream().filter(story::equals)).hasSizeLessThanOrEqualTo(Cover.TWICE));
    }

    private static long worth(double[][] fits, List<Integer> use) {
        long worth = 0;
        for (int question = 0; question < use.size(); question++) {
            worth += use.get(question) < 0 ? 0 : Cover.worth(fits[use.get(question)][question]);
        }
        return worth;
    }

    /** Every way to give every question any story or none. */
    private static long bruteForce(double[][] fits, int questions, int most, Set<Integer> without) {
        long best = 0;
        long ways = Math.round(Math.pow(fits.length + 1, questions));
        for (long way = 0; way < ways; way++) {
            List<Integer> use = new ArrayList<>();
            long rest = way;
            for (int question = 0; question < questions; question++) {
                use.add((int) (rest % (fits.length + 1)) - 1);
                rest /= fits.length + 1;
            }
            List<Integer> told = use.stream().filter(story -> story >= 0).toList();
            boolean allowed = new HashSet<>(told).size() <= most
                    && told.stream().noneMatch(without::contains)
                    && told.stream()
                            .allMatch(
                                    story -> told.stream().filter(story::equals).count() <= Cover.TWICE);
            best = allowed ? Math.max(best, worth(fits, use)) : best;
        }
        return best;
    }
}
