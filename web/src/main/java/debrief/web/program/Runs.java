package debrief.web.program;

import debrief.drills.program.Outlook;
import debrief.drills.program.Program;
import debrief.drills.schedule.Draws;
import debrief.drills.schedule.Progress;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Outlooks that were drawn, or are being drawn. What takes a moment is drawn at once; what takes longer is drawn beside the pages, one after the other, and can be
 * watched and stopped. Safe to ask from many requests at once.
 */
final class Runs implements AutoCloseable {
    /** How many runs a person can ask for; the first where they do not ask. */
    static final List<Integer> CHOICES = List.of(20_000, 200_000, 2_000_000);

    /** Runs times tasks that are drawn while the page waits: some tenths of a second where all is cold. */
    static final long AT_ONCE = 6_000_000;

    private static final long SEED = 7;
    private static final int MOST_KEPT = 8;

    private final Map<Key, Run> kept = new LinkedHashMap<>();
    private final ExecutorService beside = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "programs");
        thread.setDaemon(true);
        return thread;
    });

    private record Key(UUID id, int version, int samples) {}

    /** One drawing. */
    static final class Run {
        private final Program program;
        private final Draws draws;
        private final Progress progress = new Progress();
        private volatile Optional<Outlook> outlook = Optional.empty();
        private volatile boolean failed;

        private Run(Program program, int samples) {
            this.program = program;
            this.draws = new Draws(SEED, samples, Runtime.getRuntime().availableProcessors());
        }

        private void draw() {
            try {
                outlook = Optional.of(Outlook.of(program, draws, progress));
            } catch (RuntimeException | OutOfMemoryError e) {
                failed = true;
                throw e;
            }
        }

        /** What came of it; empty while it is drawn. */
        Optional<Outlook> outlook() {
            return outlook;
        }

        /** Whether nothing more will come. */
        boolean over() {
            return failed || outlook.isPresent();
        }

        /** Whether it came to an end before all was drawn. */
        boolean cut() {
            return failed || outlook.filter(Outlook::stopped).isPresent();
        }

        /** How far it is, 0 to 100. */
        int percent() {
            return (int) Math.min(100, 100L * progress.done() / Outlook.runs(program, draws.samples()));
        }

        void stop() {
            progress.stop();
        }
    }

    /** The drawing of a version of a program, begun if it was not. */
    Run of(UUID id, int version, Program program, int samples) {
        Run run;
        synchronized (kept) {
            Key key = new Key(id, version, samples);
            Run known = kept.get(key);
            if (known != null) {
                return known;
            }
            run = new Run(program, samples);
            kept.put(key, run);
            if (kept.size() > MOST_KEPT) {
                Iterator<Run> eldest = kept.values().iterator();
                eldest.next().stop();
                eldest.remove();
            }
        }
        if (Outlook.work(program, samples) <= AT_ONCE) {
            run.draw();
        } else {
            beside.execute(run::draw);
        }
        return run;
    }

    /** The drawing of a version of a program, if it was begun. */
    Optional<Run> known(UUID id, int version, int samples) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(new Key(id, version, samples)));
        }
    }

    /** Lets what was stopped or failed be drawn anew. */
    void again(UUID id) {
        synchronized (kept) {
            kept.entrySet()
                    .removeIf(one ->
                            one.getKey().id().equals(id) && one.getValue().cut());
        }
    }

    /** Stops what is being drawn of a program. */
    void stop(UUID id) {
        synchronized (kept) {
            kept.forEach((key, run) -> {
                if (key.id().equals(id)) {
                    run.stop();
                }
            });
        }
    }

    /** Keeps nothing of a program any more. */
    void forget(UUID id) {
        stop(id);
        synchronized (kept) {
            kept.keySet().removeIf(key -> key.id().equals(id));
        }
    }

    @Override
    public void close() {
        synchronized (kept) {
            kept.values().forEach(Run::stop);
        }
        beside.shutdownNow();
    }
}
