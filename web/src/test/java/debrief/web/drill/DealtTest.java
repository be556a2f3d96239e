package debrief.web.drill;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Packs;
import debrief.drills.Case;
import debrief.drills.Drill;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import debrief.drills.shelf.Drills;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DealtTest {
    /** A case whose best play is not found before somebody lets it. */
    private record Held(Case one, CountDownLatch let) implements Case {
        @Override
        public Map<String, Object> shown() {
            return one.shown();
        }

        @Override
        public Map<String, Object> after(List<Move> moves) throws Illegal {
            return one.after(moves);
        }

        @Override
        public Outcome play(List<Move> moves) throws Illegal {
            return one.play(moves);
        }

        @Override
        public Solution solve() {
            try {
                let.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return one.solve();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "review", "cut", "slip", "migration", "estimate", "plain", "priorities"})
    void a_board_is_there_before_its_best_play_is_and_the_result_waits_for_it(String id)
            throws Illegal, ExecutionException, InterruptedException {
        Path packs = Path.of(System.getProperty("debrief.packs", "../packs"));
        Drill drill = Drills.of(Packs.read(packs)).find(id).orElseThrow();
        CountDownLatch let = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Dealt dealt = new Dealt(drill, new Held(drill.deal(4, 1), let), Instant.EPOCH, pool);
            Board board = Board.of(
                    new Board.Scene(drill, dealt, List.of(), Typing.NOTHING, Brush.NONE, Known.NOTHING, false));
            CompletableFuture<Judged> judged = dealt.judged(List.of());

            assertThat(board).isNotNull();
            assertThat(judged).isNotDone();
            let.countDown();
            assertThat(judged.get().regret()).isPositive();
        } finally {
            let.countDown();
            pool.shutdownNow();
        }
    }
}
