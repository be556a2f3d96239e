package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.audit.Habit;
import debrief.engine.audit.Habits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packs that Debrief comes with. */
class RepositoryPacksTest {
    private static final Path PACKS = Path.of("..", "packs");

    @Test
    void the_packs_Debrief_comes_with_have_no_mistake() {
        Packs packs = read();

        assertThat(told(packs.problems())).isEmpty();
        assertThat(packs.packs()).extracting(Pack::id).contains("generic", "netflix");
    }

    @Test
    void the_packs_Debrief_comes_with_prove_themselves() {
        assertThat(told(PackCheck.proved(read()))).isEmpty();
    }

    private static Packs read() {
        assertThat(Files.isDirectory(PACKS)).as("packs/ stands beside content/").isTrue();
        return Packs.read(PACKS);
    }

    private static String told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void generic_and_Netflix_hear_every_habit_of_speech_in_words_of_their_own() {
        List<Pack> packs = read().packs().stream()
                .filter(pack -> List.of("generic", "netflix").contains(pack.id()))
                .toList();
        assertThat(packs)
                .hasSize(2)
                .allSatisfy(pack -> assertThat(pack.hears().keySet())
                        .as(pack.id())
                        .containsExactlyInAnyOrderElementsOf(
                                Habits.ALL.stream().map(Habit::id).toList()));
        assertThat(packs.stream().flatMap(pack -> pack.hears().values().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_pack_has_red_flags_that_an_answer_can_raise() {
        assertThat(read().packs())
                .allSatisfy(pack -> assertThat(pack.redFlags())
                        .as(pack.id())
                        .anySatisfy(flag -> assertThat(flag.heard()).isNotEmpty())
                        .anySatisfy(flag -> assertThat(flag.unheard()).isNotEmpty()));
    }

    @Test
    void seventeen_frameworks_each_serve_a_question_and_lead_to_another() {
        List<Framework> frameworks = generic().frameworks();

        assertThat(frameworks)
                .extracting(Framework::id)
                .hasSizeGreaterThanOrEqualTo(17)
                .doesNotHaveDuplicates();
        assertThat(frameworks).allSatisfy(framework -> {
            assertThat(framework.questions()).as(framework.id()).isNotEmpty();
            assertThat(framework.seeAlso()).as(framework.id()).isNotEmpty();
            assertThat(framework.said().split("[.?!;](\\s|$)"))
                    .as(framework.id())
                    .hasSizeBetween(2, 6);
            assertThat(framework.picture().isPresent()
                            || framework.example().table().isPresent())
                    .as(framework.id())
                    .isTrue();
        });
        assertThat(frameworks.stream().flatMap(framework -> framework.seeAlso().stream()))
                .as("every framework is found from another")
                .containsAll(frameworks.stream().map(Framework::id).toList());
    }

    @Test
    void a_worked_example_says_the_figures_that_its_picture_works_out() {
        for (Framework framework : generic().frameworks()) {
            String told = String.join(" ", framework.example().text());
            for (String figure :
                    framework.picture().map(RepositoryPacksTest::workedOut).orElse(List.of())) {
                assertThat(told).as(framework.id()).containsPattern("(?<![0-9.,])" + figure + "(?![0-9])");
            }
        }
    }

    /** What a reader of the example would check first. */
    private static List<String> workedOut(Picture picture) {
        if (picture instanceof Network network) {
            return List.of(
                    Picture.figure(network.length()),
                    Picture.figure(network.spread()),
                    Picture.figure(network.timed().stream()
                            .filter(task -> !task.critical())
                            .mapToDouble(Network.Timed::slack)
                            .min()
                            .orElseThrow()));
        }
        if (picture instanceof Scores scores) {
            List<Scores.Scored> scored = scores.scored();
            return List.of(
                    Picture.figure(scored.get(0).score()),
                    Picture.figure(scored.get(scored.size() - 1).score()));
        }
        if (picture instanceof Budget budget) {
            return List.of(
                    Picture.figure(budget.whole()), Picture.figure(budget.used()), Picture.figure(budget.left()));
        }
        if (picture instanceof Timeline timeline && timeline.hasNeeds()) {
            return timeline.bars().stream()
                    .flatMap(bar -> bar.spare().stream())
                    .filter(spare -> spare < 0)
                    .map(spare -> "late by " + -spare)
                    .toList();
        }
        return List.of();
    }

    @Test
    void sixty_terms_and_more_are_explained_in_sentences_of_their_own() {
        List<Glossary.Term> terms = generic().glossary().terms();

        assertThat(terms).hasSizeGreaterThanOrEqualTo(60);
        assertThat(terms).extracting(Glossary.Term::used).doesNotHaveDuplicates();
        assertThat(terms).allSatisfy(term -> {
            assertThat(term.used()).as(term.term()).isNotEqualTo(term.misused());
            assertThat(term.means().length()).as(term.term()).isLessThan(200);
        });
    }

    private static Pack generic() {
        return read().pack("generic").orElseThrow();
    }
}
