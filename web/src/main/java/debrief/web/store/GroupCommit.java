package debrief.web.store;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes in one commit what several threads change at the same moment: while one commit goes to the disk, the next one gathers, and where
 * the last one was a moment ago, it gathers until {@link #APART}. One person alone never waits. Where a commit fails, each change is tried once more on its own, so that one never undoes another's.
 */
final class GroupCommit {
    /** Runs what it is given in one commit: all of it or nothing. */
    interface Commit {
        void run(Function<JdbcClient, Boolean> work);
    }

    /** The most changes in one commit, so that the first of them does not wait for long. */
    static final int MOST = 64;

    /** The least time from one commit to the next: each writes its pages anew, however little is in it. */
    static final Duration APART = Duration.ofMillis(40);

    private final Commit commit;
    private long last = System.nanoTime() - APART.toNanos();
    private final Queue<Change<?>> waiting = new ArrayDeque<>();
    private final ReentrantLock writing = new ReentrantLock(true);

    GroupCommit(Commit commit) {
        this.commit = commit;
    }

    private record Change<T>(Function<JdbcClient, T> work, CompletableFuture<T> done) {
        /** Works, and says how to tell the one who waits once it is on disk. */
        Runnable in(JdbcClient client) {
            T result = work.apply(client);
            return () -> done.complete(result);
        }
    }

    /** Answers when the change is on disk; throws what the change throws. */
    <T> T change(Function<JdbcClient, T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        synchronized (waiting) {
            waiting.add(new Change<>(work, done));
        }
        writing.lock();
        try {
            // Whoever held the lock may have written this one too.
            while (!done.isDone()) {
                gather();
                write(gathered());
                last = System.nanoTime();
            }
        } finally {
            writing.unlock();
        }
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** May end early; then the commit comes sooner. */
    private void gather() {
        long rest = APART.toNanos() - (System.nanoTime() - last);
        if (rest > 0) {
            LockSupport.parkNanos(rest);
        }
    }

    /** How many wait to be written. */
    int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private List<Change<?>> gathered() {
        synchronized (waiting) {
            List<Change<?>> gathered = new ArrayList<>();
            while (gathered.size() < MOST && !waiting.isEmpty()) {
                gathered.add(waiting.remove());
            }
            return gathered;
        }
    }

    private void write(List<Change<?>> changes) {
        try {
            inOneCommit(changes);
        } catch (RuntimeException | Error together) {
            for (Change<?> one : changes) {
                try {
                    inOneCommit(List.of(one));
                } catch (RuntimeException | Error alone) {
                    one.done().completeExceptionally(alone);
                }
            }
        }
    }

    private void inOneCommit(List<Change<?>> changes) {
        List<Runnable> tell = new ArrayList<>();
        commit.run(client -> {
            // A commit may be tried twice.
            tell.clear();
            changes.forEach(change -> tell.add(change.in(client)));
            return true;
        });
        tell.forEach(Runnable::run);
    }
}
