package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.rounds.DataFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts that are due at the same moment. */
final class GroupCommitTest {
    private static final int PEOPLE = 30;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_comes_while_one_commit_is_under_way_goes_into_the_next_one_together() throws Exception {
        AtomicInteger commits = new AtomicInteger();
        CountDownLatch gathered = new CountDownLatch(1);
        Phaser begun = new Phaser(1);
        try (Database database = Database.open(new DataFolder(folder))) {
            GroupCommit together = new GroupCommit(work -> {
                if (commits.incrementAndGet() == 1) {
                    begun.arrive();
                    wait(gathered);
                }
                database.change(work);
            });
            List<CompletableFuture<Integer>> all = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
            all.add(CompletableFuture.supplyAsync(() -> together.change(client -> 0), threads));
            begun.awaitAdvance(0);
            CountDownLatch asking = new CountDownLatch(PEOPLE - 1);
            for (int i = 1; i < PEOPLE; i++) {
                int person = i;
                all.add(CompletableFuture.supplyAsync(
                        () -> {
                            asking.countDown();
                            return together.change(client -> person);
                        },
                        threads));
            }
            wait(asking);
            while (together.waiting() < PEOPLE - 1) {
                Thread.onSpinWait();
            }
            gathered.countDown();
            for (int i = 0; i < PEOPLE; i++) {
                assertThat(all.get(i).get()).isEqualTo(i);
            }
            threads.shutdown();
        }
        assertThat(commits).hasValue(2);
    }

    @Test
    void drafts_of_many_rounds_at_once_are_each_kept() {
        DataFolder data = new DataFolder(folder);
        List<UUID> ids = new ArrayList<>();
        try (Database database = Database.open(data)) {
            Rounds rounds = new Rounds(database, data, InstantSource.system());
            SetUp setUp = new SetUp("generic", "execution", "senior", 45, Mode.COACHED, 1, List.of("q"), "e", "p");
            for (int i = 0; i < PEOPLE; i++) {
                ids.add(rounds.begin(Person.LOCAL, setUp).id());
            }
            ids.parallelStream()
                    .forEach(id -> assertThat(rounds.saveDraft(Person.LOCAL, id, 1, "words of " + id, 1)
                                    .kept())
                            .isTrue());
        }
        try (Database database = Database.open(data)) {
            Rounds rounds = new Rounds(database, data, InstantSource.system());
            assertThat(ids)
                    .allSatisfy(id -> assertThat(rounds.draft(Person.LOCAL, id, 1))
                            .map(Draft::text)
                            .isEqualTo(Optional.of("words of " + id)));
        }
    }

    @Test
    void one_that_fails_takes_no_other_with_it() throws Exception {
        CountDownLatch gathered = new CountDownLatch(1);
        Phaser begun = new Phaser(1);
        AtomicInteger commits = new AtomicInteger();
        try (Database database = Database.open(new DataFolder(folder))) {
            GroupCommit together = new GroupCommit(work -> {
                if (commits.incrementAndGet() == 1) {
                    begun.arrive();
                    wait(gathered);
                }
                database.change(work);
            });
            ExecutorService threads = Executors.newFixedThreadPool(3);
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> together.change(client -> true), threads);
            begun.awaitAdvance(0);
            CompletableFuture<Integer> fails = CompletableFuture.supplyAsync(
                    () -> together.change(client ->
                            client.sql("insert into nowhere values (1)").update()),
                    threads);
            CompletableFuture<Integer> holds = CompletableFuture.supplyAsync(
                    () -> together.change(
                            client -> client.sql("insert into choice (person, name, chosen) values ('local', 'a', 'b')")
                                    .update()),
                    threads);
            while (together.waiting() < 2) {
                Thread.onSpinWait();
            }
            gathered.countDown();
            first.join();
            assertThat(holds.get()).isEqualTo(1);
            Assertions.assertThatThrownBy(fails::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(StoreException.class);
            assertThat(new Choices(database).all(Person.LOCAL)).containsEntry("a", "b");
            threads.shutdown();
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
