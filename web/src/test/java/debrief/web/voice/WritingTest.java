package debrief.web.voice;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.web.store.Delivery.Timed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A recording on its way to be written down. */
final class WritingTest {
    private static final byte[] SOUND = {1, 2, 3};
    private static final Heard.Written WORDS = new Heard.Written("I did.", List.of(new Timed("I", 10, true)));

    @Test
    void what_comes_back_is_handed_on_before_it_is_said_to_be_done() throws InterruptedException {
        List<Heard.Written> handed = new ArrayList<>();
        Writing writing = Writing.begin(new Ear("host", (sound, rest) -> WORDS), SOUND, handed::add);
        assertThat(writing.ended()).isEqualTo(new Writing.State("done", "host", 1, "I did.", ""));
        assertThat(handed).containsExactly(WORDS);
    }

    @Test
    void a_further_try_is_shown_while_it_waits() throws InterruptedException {
        CountDownLatch resting = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Ear busy = new Ear("host", (sound, rest) -> {
            rest.accept(Duration.ZERO);
            resting.countDown();
            return awaited(seen) ? WORDS : new Heard.Failed("Interrupted.");
        });
        Writing writing = Writing.begin(busy, SOUND, written -> {});
        resting.await();
        assertThat(writing.state().step()).isEqualTo("retrying");
        assertThat(writing.state().attempt()).isEqualTo(2);
        seen.countDown();
        assertThat(writing.ended()).isEqualTo(new Writing.State("done", "host", 2, "I did.", ""));
    }

    @Test
    void a_failure_is_told_in_its_own_words() throws InterruptedException {
        Ear refuses = new Ear("host", (sound, rest) -> new Heard.Failed("The key is wrong."));
        assertThat(Writing.begin(refuses, SOUND, written -> {}).ended())
                .isEqualTo(new Writing.State("failed", "host", 1, "", "The key is wrong."));
    }

    @Test
    void what_comes_back_after_a_cancel_is_not_used() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        List<Heard.Written> handed = new ArrayList<>();
        Ear slow = new Ear("host", (sound, rest) -> {
            begun.countDown();
            // A host that does not hear the cancel.
            while (!awaited(cancelled)) {
                begun.countDown();
            }
            answered.countDown();
            return WORDS;
        });
        Writing writing = Writing.begin(slow, SOUND, handed::add);
        begun.await();
        writing.cancel();
        cancelled.countDown();
        answered.await();
        assertThat(writing.ended().step()).isEqualTo("cancelled");
        assertThat(handed).isEmpty();
    }

    @Test
    void a_fault_in_reading_the_reply_is_a_failure_in_words() throws InterruptedException {
        Ear broken = new Ear("host", (sound, rest) -> {
            throw new IllegalStateException("zwetschgenkuchen");
        });
        Writing.State state = Writing.begin(broken, SOUND, written -> {}).ended();
        assertThat(state.step()).isEqualTo("failed");
        assertThat(state.says()).contains("host").doesNotContain("zwetschgenkuchen");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
