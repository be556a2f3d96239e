package debrief.web.voice;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.web.store.Delivery.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A recording on its way to be written down. */
final class WritingTest {
    private static final byte[] SOUND = {1, 2, 3};
    private static final Heard.Written WORDS = new Heard.Written("I did.", List.of(new Timed("I", 10, true)));
    private static final Heard.Failed BUSY = new Heard.Failed("The host is busy.", true);

    @Test
    void what_comes_back_is_handed_on_before_it_is_said_to_be_done() throws InterruptedException {
        List<Heard.Written> handed = new ArrayList<>();
        Writing writing = Writing.begin(new Ear("host", sound -> WORDS), SOUND, handed::add);
        assertThat(writing.ended()).isEqualTo(new Writing.State("done", "host", 1, "I did.", ""));
        assertThat(handed).containsExactly(WORDS);
    }

    @Test
    void a_busy_host_is_asked_twice_more_and_no_oftener() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        Ear second = new Ear("host", sound -> asked.incrementAndGet() == 2 ? WORDS : BUSY);
        assertThat(Writing.begin(second, SOUND, written -> {}).ended())
                .isEqualTo(new Writing.State("done", "host", 2, "I did.", ""));

        AtomicInteger tried = new AtomicInteger();
        Ear never = new Ear("host", sound -> {
            tried.incrementAndGet();
            return BUSY;
        });
        assertThat(Writing.begin(never, SOUND, written -> {}).ended())
                .isEqualTo(new Writing.State("failed", "host", 3, "", "The host is busy."));
        assertThat(tried).hasValue(3);
    }

    @Test
    void what_cannot_get_better_is_not_tried_again() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        Ear refuses = new Ear("host", sound -> {
            asked.incrementAndGet();
            return new Heard.Failed("The key is wrong.", false);
        });
        assertThat(Writing.begin(refuses, SOUND, written -> {}).ended().step()).isEqualTo("failed");
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_comes_back_after_a_cancel_is_not_used() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        List<Heard.Written> handed = new ArrayList<>();
        Ear slow = new Ear("host", sound -> {
            begun.countDown();
            boolean waited = false;
            while (!waited) {
                try {
                    cancelled.await();
                    waited = true;
                } catch (InterruptedException e) {
                    // A host that does not hear the cancel.
                }
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
        Ear broken = new Ear("host", sound -> {
            throw new IllegalStateException("zwetschgenkuchen");
        });
        Writing.State state = Writing.begin(broken, SOUND, written -> {}).ended();
        assertThat(state.step()).isEqualTo("failed");
        assertThat(state.says()).contains("host").doesNotContain("zwetschgenkuchen");
    }
}
