package debrief.web.drill;

import debrief.drills.Drill;
import debrief.drills.shelf.Drills;
import debrief.web.library.Library;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The cases that were dealt lately. Their best plays are worked out beside the pages, which keep one processor for themselves. */
@Component
final class Table implements DisposableBean {
    private static final int CASES = 40;
    private static final int WAITING = 80;
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final Library library;
    private final InstantSource clock;
    private final ThreadPoolExecutor pool;
    private final Map<Key, Dealt> cases = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Dealt> eldest) {
            return size() > CASES;
        }
    };

    private record Key(String drill, long seed, int difficulty) {}

    Table(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
        this.pool = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(work, "best play");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
    }

    Drills drills() {
        return Drills.of(library.packs());
    }

    /** The case of a play; empty where its drill is gone. */
    Optional<Dealt> of(Played played) {
        return drills().find(played.drill()).map(drill -> deal(drill, played.seed(), played.difficulty()));
    }

    /** A case, and its best play begun; the same one while it lies here. */
    Dealt deal(Drill drill, long seed, int difficulty) {
        Key key = new Key(drill.id(), seed, difficulty);
        synchronized (cases) {
            Dealt here = cases.get(key);
            if (here != null) {
                return here;
            }
        }
        // Dealt outside the lock: a case that takes long to make holds up nobody else's.
        Dealt made = new Dealt(drill, drill.deal(seed, difficulty), clock.instant(), pool);
        synchronized (cases) {
            Dealt other = cases.putIfAbsent(key, made);
            return other == null ? made : other;
        }
    }

    @Override
    public void destroy() {
        pool.shutdownNow();
    }
}
