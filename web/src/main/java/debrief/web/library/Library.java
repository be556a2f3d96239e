package debrief.web.library;

import debrief.bank.Bank;
import debrief.content.BankQuestion;
import debrief.content.OwnFolder;
import debrief.content.OwnPacks;
import debrief.content.Packs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The packs there are now, and the bank of their questions. Safe to ask from many requests at once. */
public final class Library {
    private final OwnFolder folder;
    private final Supplier<List<BankQuestion>> made;
    private final CompletableFuture<Packs> shipped;
    private volatile CompletableFuture<Shelf> shelf;
    private volatile @Nullable Whole whole;

    /** The packs as they were read once, and the bank that is made of them when it is first asked for. */
    private static final class Shelf {
        private final OwnPacks own;
        private @Nullable Bank bank;

        Shelf(OwnPacks own) {
            this.own = own;
        }

        synchronized Bank bank() {
            if (bank == null) {
                bank = Bank.of(own.packs().questions());
            }
            return bank;
        }
    }

    /** The packs of a shelf, with the questions that were made for the person. */
    private record Whole(Shelf of, Packs packs) {}

    private Library(Path shipped, OwnFolder folder, Supplier<List<BankQuestion>> made) {
        this.folder = folder;
        this.made = made;
        this.shipped = CompletableFuture.supplyAsync(() -> Packs.read(shipped));
        this.shelf = this.shipped.thenApply(packs -> new Shelf(folder.read(packs)));
    }

    /**
     * Begins to read the packs; who asks for them waits until they are read.
     *
     * @param shipped the folder of the packs Debrief came with
     * @param folder the person's own questions and packs from elsewhere
     */
    public static Library open(Path shipped, OwnFolder folder) {
        return open(shipped, folder, List::of);
    }

    /**
     * The same with questions that are made for the person.
     *
     * @param made reads them; asked when packs are first asked for, and again after each {@link #reload}
     */
    public static Library open(Path shipped, OwnFolder folder, Supplier<List<BankQuestion>> made) {
        return new Library(shipped, folder, made);
    }

    /** The packs there are now. */
    @SuppressWarnings("ReferenceEquality") // A shelf is read anew as another one.
    public Packs packs() {
        Whole known = whole;
        Shelf now = shelf.join();
        return known != null && known.of() == now ? known.packs() : filled(now);
    }

    private synchronized Packs filled(Shelf now) {
        Packs packs = now.own.packs().making(made.get());
        whole = new Whole(now, packs);
        return packs;
    }

    /** The packs Debrief came with. */
    public Packs shipped() {
        return shipped.join();
    }

    /** The person's own questions and packs from elsewhere, with what is wrong in them. */
    public OwnPacks own() {
        return shelf.join().own;
    }

    /** The bank of their questions. It never holds one that was made. */
    public Bank bank() {
        return shelf.join().bank();
    }

    /** Reads own questions and packs from elsewhere anew, after one was added, changed or taken away, and those that were made. */
    public synchronized void reload() {
        OwnPacks own = folder.read(shipped.join());
        if (!own.equals(own())) {
            shelf = CompletableFuture.completedFuture(new Shelf(own));
        }
        remake();
    }

    /** Reads the questions that were made for the person anew, after some were made or went. */
    public synchronized void remake() {
        Whole known = whole;
        if (known != null && !known.packs().made().equals(made.get())) {
            whole = null;
        }
    }
}
