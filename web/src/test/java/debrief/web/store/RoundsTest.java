package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The same promises on the file and on PostgreSQL. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"file", "postgresql"})
final class RoundsTest {
    private static final String ME = Person.LOCAL;

    @Parameter
    private String kind = "";

    @TempDir
    private Path temp = Path.of("");

    private final Hand clock = new Hand();
    private Optional<String> server = Optional.empty();
    private DataFolder folder = new DataFolder(temp);
    private Database database;
    private Rounds rounds;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    RoundsTest() {}

    @BeforeEach
    void open() throws Exception {
        folder = new DataFolder(temp);
        server = kind.equals("file") ? Optional.empty() : Optional.of(Postgres.empty());
        start();
    }

    private void start() {
        database = Database.open(folder, server);
        rounds = new Rounds(database, folder, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_round_is_found_again_as_it_was_set_up() {
        StoredRound begun = rounds.begin(ME, setUp());
        database.close();
        start();
        assertThat(rounds.find(ME, begun.id())).contains(begun);
        assertThat(begun.next()).isEqualTo(1);
    }

    @Test
    void all_rounds_come_back_whole_and_those_of_one_question_alone() {
        UUID one = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, one, 1, said("First."));
        rounds.answer(ME, one, 2, new Turn("q1", "named-cause", "Why?", "Second."));
        StoredRound kept = rounds.keep(ME, setUp(), List.of(new Turn("q9", "", "And?", "Third.")));
        UUID gone = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, gone, 1, said("Gone."));
        rounds.remove(ME, gone);

        assertThat(rounds.whole(ME))
                .containsExactlyInAnyOrder(rounds.find(ME, one).orElseThrow(), kept);
        assertThat(rounds.whole(ME, "q9")).containsExactly(kept);
        assertThat(rounds.whole(ME, said("").question()))
                .containsExactly(rounds.find(ME, one).orElseThrow());
    }

    @Test
    void a_round_that_was_held_already_is_kept_closed() {
        StoredRound kept = rounds.keep(ME, setUp(), List.of(said("All of it.")));

        assertThat(kept.ended()).isPresent();
        assertThat(rounds.find(ME, kept.id())).contains(kept);
    }

    @Test
    void turns_come_back_in_order_with_the_words_untouched() {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, id, 1, said("Line one.\r\n\tשלום 👩‍🚀 <script>alert('x')</script> ; drop table round"));
        rounds.answer(ME, id, 2, new Turn("q1", "named-cause", "Why?", ""));
        assertThat(rounds.find(ME, id).orElseThrow().turns())
                .containsExactly(
                        said("Line one.\r\n\tשלום 👩‍🚀 <script>alert('x')</script> ; drop table round"),
                        new Turn("q1", "named-cause", "Why?", ""));
    }

    @Test
    void what_the_interviewer_did_is_kept_with_each_turn() {
        UUID id = rounds.begin(ME, setUp()).id();
        int n = 0;
        for (Turn.Kind kind : Turn.Kind.values()) {
            n++;
            rounds.answer(ME, id, n, new Turn(kind, "q1", "", "Why?", "Because."));
        }
        assertThat(rounds.find(ME, id).orElseThrow().turns().stream().map(Turn::kind))
                .containsExactly(Turn.Kind.values());
    }

    @Test
    void an_answer_of_two_hundred_thousand_characters_is_kept_whole() {
        UUID id = rounds.begin(ME, setUp()).id();
        String all = "👩 word ".repeat(25_000);
        assertThat(rounds.saveDraft(ME, id, 1, all, 1).kept()).isTrue();
        assertThat(rounds.answer(ME, id, 1, said(all)).orElseThrow().turns()).containsExactly(said(all));
    }

    @Test
    void a_longer_one_is_refused_with_a_sentence_that_does_not_hold_it() {
        UUID id = rounds.begin(ME, setUp()).id();
        assertThatThrownBy(() -> rounds.saveDraft(ME, id, 1, "x".repeat(Rounds.MOST_CHARACTERS + 1), 1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Shorten it")
                .hasMessageNotContaining("xxx");
    }

    @Test
    void what_no_database_can_hold_is_replaced_and_the_rest_is_kept() {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, id, 1, said("a\u0000b\ud800c👩"));
        assertThat(rounds.find(ME, id).orElseThrow().turns()).containsExactly(said("ab\ufffdc👩"));
    }

    @Test
    void an_older_draft_never_overwrites_a_newer() {
        UUID id = rounds.begin(ME, setUp()).id();
        assertThat(rounds.saveDraft(ME, id, 1, "one", 1).kept()).isTrue();
        assertThat(rounds.saveDraft(ME, id, 1, "three", 3).kept()).isTrue();
        SavedDraft late = rounds.saveDraft(ME, id, 1, "two", 2);
        assertThat(late.kept()).isFalse();
        assertThat(late.draft()).hasValueSatisfying(draft -> {
            assertThat(draft.text()).isEqualTo("three");
            assertThat(draft.version()).isEqualTo(3);
        });
        assertThat(rounds.draft(ME, id, 1).orElseThrow().text()).isEqualTo("three");
    }

    @Test
    void sending_the_same_draft_twice_is_kept_both_times() {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.saveDraft(ME, id, 1, "one", 1);
        assertThat(rounds.saveDraft(ME, id, 1, "one", 1).kept()).isTrue();
        assertThat(rounds.saveDraft(ME, id, 1, "other", 1).kept()).isFalse();
    }

    @Test
    void drafts_sent_at_once_leave_the_newest() throws Exception {
        UUID id = rounds.begin(ME, setUp()).id();
        ExecutorService tabs = Executors.newFixedThreadPool(8);
        try {
            List<Callable<SavedDraft>> saves = new ArrayList<>();
            for (int version = 1; version <= 40; version++) {
                int mine = version;
                saves.add(() -> rounds.saveDraft(ME, id, 1, "text " + mine, mine));
            }
            for (Future<SavedDraft> saved : tabs.invokeAll(saves)) {
                saved.get();
            }
        } finally {
            tabs.shutdownNow();
        }
        assertThat(rounds.draft(ME, id, 1).orElseThrow().text()).isEqualTo("text 40");
    }

    @Test
    void an_answer_takes_its_draft_away_and_a_late_draft_does_not_come_back() {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.saveDraft(ME, id, 1, "We were", 1);
        rounds.answer(ME, id, 1, said("We were late."));
        assertThat(rounds.draft(ME, id, 1)).isEmpty();
        assertThat(rounds.saveDraft(ME, id, 1, "We were la", 2)).isEqualTo(new SavedDraft(false, Optional.empty()));
        assertThat(rounds.draft(ME, id, 1)).isEmpty();
    }

    @Test
    void answering_twice_keeps_the_first_and_says_where_the_round_is() {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, id, 1, said("First."));
        assertThat(rounds.answer(ME, id, 1, said("Second.")).orElseThrow().turns())
                .containsExactly(said("First."));
    }

    @Test
    void a_turn_that_leaves_one_out_is_refused() {
        UUID id = rounds.begin(ME, setUp()).id();
        assertThatThrownBy(() -> rounds.answer(ME, id, 2, said("Too soon."))).hasMessageNotContaining("Too soon");
    }

    @Test
    void a_round_ends_once() {
        UUID id = rounds.begin(ME, setUp()).id();
        assertThat(rounds.end(ME, id)).isTrue();
        Optional<java.time.Instant> first = rounds.find(ME, id).orElseThrow().ended();
        clock.move(Duration.ofHours(1));
        rounds.end(ME, id);
        assertThat(rounds.find(ME, id).orElseThrow().ended()).isEqualTo(first).isPresent();
    }

    @Test
    void rounds_are_listed_newest_first() {
        UUID older = rounds.begin(ME, setUp()).id();
        clock.move(Duration.ofMinutes(5));
        UUID newer = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, newer, 1, said("Words."));
        rounds.answer(ME, newer, 2, said(""));
        assertThat(rounds.all(ME)).extracting(RoundSummary::id).containsExactly(newer, older);
        assertThat(rounds.all(ME).get(0)).satisfies(summary -> {
            assertThat(summary.questions()).isEqualTo(2);
            assertThat(summary.turns()).isEqualTo(2);
            assertThat(summary.answered()).isEqualTo(1);
        });
    }

    @Test
    void a_deleted_round_comes_back_within_a_minute_and_is_gone_after() {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, id, 1, said("Words."));
        rounds.saveDraft(ME, id, 2, "More", 1);
        assertThat(rounds.remove(ME, id)).isTrue();
        assertThat(rounds.all(ME)).isEmpty();
        clock.move(Duration.ofSeconds(59));
        assertThat(rounds.purge()).isFalse();
        assertThat(rounds.restore(ME, id)).isTrue();
        assertThat(rounds.all(ME)).hasSize(1);
        assertThat(rounds.draft(ME, id, 2)).isPresent();

        rounds.remove(ME, id);
        clock.move(Duration.ofSeconds(60));
        assertThat(rounds.purge()).isTrue();
        assertThat(rounds.restore(ME, id)).isFalse();
        assertThat(rounds.find(ME, id)).isEmpty();
        assertThat(rounds.draft(ME, id, 2)).isEmpty();
        assertThat(rounds.purge()).isFalse();
    }

    @Test
    void a_deleted_answer_reads_as_skipped_and_the_others_stay() {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, id, 1, said("First."));
        rounds.answer(ME, id, 2, said("Second."));
        assertThat(rounds.removeAnswer(ME, id, 1)).isTrue();
        assertThat(rounds.find(ME, id).orElseThrow().turns()).containsExactly(said(""), said("Second."));
        assertThat(rounds.restoreAnswer(ME, id, 1)).isTrue();
        assertThat(rounds.find(ME, id).orElseThrow().turns()).containsExactly(said("First."), said("Second."));

        rounds.removeAnswer(ME, id, 1);
        clock.move(Duration.ofMinutes(1));
        rounds.purge();
        assertThat(rounds.restoreAnswer(ME, id, 1)).isFalse();
        assertThat(rounds.find(ME, id).orElseThrow().turns()).containsExactly(said(""), said("Second."));
        assertThat(rounds.answer(ME, id, 3, said("Third.")).orElseThrow().turns())
                .hasSize(3);
    }

    @Test
    void a_deleted_round_takes_no_answers() {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.remove(ME, id);
        assertThat(rounds.answer(ME, id, 1, said("Words."))).isEmpty();
        assertThat(rounds.saveDraft(ME, id, 1, "Words", 1).kept()).isFalse();
    }

    @Test
    void somebody_elses_round_is_not_there() {
        UUID id = rounds.begin(ME, setUp()).id();
        assertThat(rounds.find("other", id)).isEmpty();
        assertThat(rounds.all("other")).isEmpty();
        assertThat(rounds.answer("other", id, 1, said("Words."))).isEmpty();
        assertThat(rounds.remove("other", id)).isFalse();
        assertThat(rounds.saveDraft("other", id, 1, "Words", 1).kept()).isFalse();
    }

    @Test
    void forgetting_a_person_leaves_nothing_of_theirs() {
        UUID id = rounds.begin(ME, setUp()).id();
        rounds.answer(ME, id, 1, said("Words."));
        new Choices(database).choose(ME, "theme", "dark");
        rounds.forget(ME);
        assertThat(rounds.all(ME)).isEmpty();
        assertThat(rounds.find(ME, id)).isEmpty();
        assertThat(new Choices(database).all(ME)).isEmpty();
    }

    @Test
    void a_choice_is_remembered_after_a_restart() {
        new Choices(database).choose(ME, "theme", "light");
        new Choices(database).choose(ME, "theme", "dark");
        new Choices(database).choose(ME, "company", "netflix");
        database.close();
        start();
        assertThat(new Choices(database).all(ME))
                .containsEntry("theme", "dark")
                .containsEntry("company", "netflix")
                .hasSize(2);
    }

    @Test
    void a_browser_is_known_by_its_token_after_a_restart() {
        String token = new Sessions(database, clock).begin(ME);
        database.close();
        start();
        assertThat(new Sessions(database, clock).person(token)).contains(ME);
        assertThat(new Sessions(database, clock).person(token + "x")).isEmpty();
    }

    private static SetUp setUp() {
        return new SetUp(
                "netflix", "execution", "senior", 45, Mode.REAL, 42, List.of("q1", "q2"), "engine-1", "pack-1");
    }

    private static Turn said(String words) {
        return new Turn("q1", "", "Tell me about a program that slipped.", words);
    }
}
