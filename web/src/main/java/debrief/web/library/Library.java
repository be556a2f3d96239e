package debrief.web.library;

import debrief.bank.Bank;
import debrief.content.OwnFolder;
import debrief.content.OwnPacks;
import debrief.content.Packs;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The packs there are now, and the bank of their questions. Safe to ask from many requests at once. */
public final class Library {
    private final OwnFolder folder;
    private final CompletableFuture<Packs> shipped;
    private volatile CompletableFuture<Reading> now;

    /** The packs as they were read once, and the bank that is made of them when it is first asked for. */
    private static final class Reading {
        private final OwnPacks own;
        private @Nullable Bank bank;

        Reading(OwnPacks own) {
            this.own = own;
        }

        synchronized Bank bank() {
            if (bank == null) {
                bank = Bank.of(own.packs().questions());
            }
            return bank;
        }
    }

    private Library(Path shipped, OwnFolder folder) {
        this.folder = folder;
        this.shipped = CompletableFuture.supplyAsync(() -> Packs.read(shipped));
        this.now = this.shipped.thenApply(packs -> new Reading(folder.read(packs)));
    }

    /**
     * Begins to read the packs; who asks for them waits until they are read.
     *
     * @param shipped the folder of the packs Debrief came with
     * @param folder the person's own questions and packs from elsewhere
     */
    public static Library open(Path shipped, OwnFolder folder) {
        return new Library(shipped, folder);
    }

    /** The packs there are now. */
    public Packs packs() {
        return own().packs();
    }

    /** The packs Debrief came with. */
    public Packs shipped() {
        return shipped.join();
    }

    /** The person's own questions and packs from elsewhere, with what is wrong in them. */
    public OwnPacks own() {
        return now.join().own;
    }

    /** The bank of their questions. */
    public Bank bank() {
        return now.join().bank();
    }

    /** Reads own questions and packs from elsewhere anew, after one was added, changed or taken away. */
    public synchronized void reload() {
        OwnPacks own = folder.read(shipped.join());
        if (!own.equals(own())) {
            now = CompletableFuture.completedFuture(new Reading(own));
        }
    }
}
