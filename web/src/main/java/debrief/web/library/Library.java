package debrief.web.library;

import debrief.bank.Bank;
import debrief.content.Packs;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The packs there are now, and the bank of their questions. Safe to ask from many requests at once. */
public final class Library {
    private final Path shipped;
    private volatile CompletableFuture<Reading> now;

    /** The packs as they were read once, and the bank that is made of them when it is first asked for. */
    private static final class Reading {
        private final Packs packs;
        private @Nullable Bank bank;

        Reading(Packs packs) {
            this.packs = packs;
        }

        synchronized Bank bank() {
            if (bank == null) {
                bank = Bank.of(packs.questions());
            }
            return bank;
        }
    }

    private Library(Path shipped) {
        this.shipped = shipped;
        this.now = CompletableFuture.supplyAsync(this::read);
    }

    /**
     * Begins to read the packs; who asks for them waits until they are read.
     *
     * @param shipped the folder of the packs Debrief came with
     */
    public static Library open(Path shipped) {
        return new Library(shipped);
    }

    /** The packs there are now. */
    public Packs packs() {
        return now.join().packs;
    }

    /** The bank of their questions. */
    public Bank bank() {
        return now.join().bank();
    }

    /** Reads the packs anew, after one was added, changed or taken away. */
    public synchronized void reload() {
        now = CompletableFuture.completedFuture(read());
    }

    private Reading read() {
        return new Reading(Packs.read(shipped));
    }
}
