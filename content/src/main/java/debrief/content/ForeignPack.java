package debrief.content;

import java.util.List;
import java.util.Optional;

/**
 * A pack from elsewhere, as it lies in the data folder.
 *
 * @param id the name of its folder
 * @param standing whether it is used
 * @param pack what could be read of it; empty where that is too little
 * @param fingerprint names exactly these bytes; empty where the pack was not read
 * @param bytes how large its files are together
 * @param problems every mistake, with file and line
 */
public record ForeignPack(
        String id, Standing standing, Optional<Pack> pack, String fingerprint, long bytes, List<Problem> problems) {
    /** Whether a pack from elsewhere is used. */
    public enum Standing {
        /** The person said yes to exactly these bytes. */
        USED,
        /** Nobody has said yes yet. */
        WAITS,
        /** The person said yes once, and it has changed since. */
        CHANGED,
        /** It cannot be used; the problems say why. */
        REFUSED
    }

    public ForeignPack {
        problems = List.copyOf(problems);
    }

    /** Whether a yes is all it needs. */
    public boolean waits() {
        return standing == Standing.WAITS || standing == Standing.CHANGED;
    }

    /** What it is called; the name of its folder where that could not be read. */
    public String name() {
        return pack.map(Pack::name).orElse(id);
    }

    /** Its author, where one is written. */
    public Optional<String> author() {
        return pack.flatMap(Pack::author);
    }
}
