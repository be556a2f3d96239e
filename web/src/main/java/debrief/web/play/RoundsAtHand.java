package debrief.web.play;

import debrief.content.Packs;
import debrief.web.library.Library;
import debrief.web.store.Rounds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The rounds that are being played, read once for each turn: a page that asks at every pause in typing does not read the whole
 * round each time. Safe to ask from many requests at once.
 */
public final class RoundsAtHand {
    /** So many rounds are kept at hand; the one asked for longest ago goes first. */
    public static final int MOST = 400;

    private final Rounds rounds;
    private final Library library;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String person, UUID round) {}

    private record Entry(Play play, Packs packs) {
        @SuppressWarnings("ReferenceEquality") // Read anew they are others, and to compare all of them takes long.
        boolean isOf(Packs now) {
            return packs == now;
        }
    }

    /** Rounds of this store, joined with the packs of this library. */
    public RoundsAtHand(Rounds rounds, Library library) {
        this.rounds = rounds;
        this.library = library;
    }

    /** The round as it stands before turn {@code n}; empty where that turn was answered, and where there is no such round. */
    public Optional<Play> before(String person, UUID round, int n) {
        Key key = new Key(person, round);
        Packs packs = library.packs();
        Optional<Entry> known = known(key);
        if (known.filter(entry -> stands(entry.play(), n) && entry.isOf(packs)).isPresent()) {
            return known.map(Entry::play);
        }
        Optional<Play> read = rounds.find(person, round)
                .filter(stored -> stored.removed().isEmpty())
                .map(stored -> Play.of(stored, packs));
        read.ifPresentOrElse(play -> keep(key, new Entry(play, packs)), () -> forget(person, round));
        return read.filter(play -> stands(play, n));
    }

    private static boolean stands(Play play, int n) {
        return play.stored().next() == n;
    }

    /** Reads it anew the next time, after something in it was deleted or brought back. */
    public synchronized void forget(String person, UUID round) {
        entries.remove(new Key(person, round));
    }

    /** The same for all of them. */
    public synchronized void forgetAll() {
        entries.clear();
    }

    private synchronized Optional<Entry> known(Key key) {
        return Optional.ofNullable(entries.get(key));
    }

    private synchronized void keep(Key key, Entry entry) {
        entries.put(key, entry);
        if (entries.size() > MOST) {
            entries.remove(entries.keySet().iterator().next());
        }
    }
}
