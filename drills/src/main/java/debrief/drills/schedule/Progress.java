package debrief.drills.schedule;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** How far a long calculation is, for whoever watches it, and the means to end it early. */
public final class Progress {
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean stopped;

    public Progress() {
        this(new AtomicBoolean());
    }

    Progress(AtomicBoolean stopped) {
        this.stopped = stopped;
    }

    /** How many samples are drawn. */
    public int done() {
        return done.get();
    }

    /** Ends it; what was worked out so far is kept. */
    public void stop() {
        stopped.set(true);
    }

    public boolean isStopped() {
        return stopped.get();
    }

    void add(int samples) {
        done.addAndGet(samples);
    }
}
