package debrief.web.store;

import debrief.content.OwnFolder;
import debrief.engine.interview.Turn;
import debrief.model.Key;
import debrief.rounds.DataFolder;
import debrief.rounds.RoundFile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's rounds: set-up, turns, and the answer being typed. What a method was given is on disk when it returns. A
 * method that names a round answers with empty or false where the person has no such round.
 */
public final class Rounds {
    /** How long something deleted can be had back. */
    public static final Duration UNDO = Duration.ofMinutes(1);

    /** The longest answer that is kept, in UTF-16 units. */
    public static final int MOST_CHARACTERS = 500_000;

    private final Database database;
    private final DataFolder folder;
    private final InstantSource clock;

    /** The rounds in this database and the round files in this folder. */
    public Rounds(Database database, DataFolder folder, InstantSource clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    /** Begins a round. */
    public StoredRound begin(String person, SetUp setUp) {
        StoredRound round =
                new StoredRound(UUID.randomUUID(), setUp, List.of(), now(), Optional.empty(), Optional.empty(), false);
        database.change(client -> RoundTables.insert(client, person, round));
        return round;
    }

    /** Keeps a round that was held already: closed, with all its turns, in one commit. */
    public StoredRound keep(String person, SetUp setUp, List<Turn> turns) {
        Instant now = now();
        List<StoredTurn> stored = new ArrayList<>();
        for (Turn turn : turns) {
            stored.add(new StoredTurn(stored.size() + 1, turn.saying(fitting(turn.said())), now, Optional.empty()));
        }
        StoredRound round =
                new StoredRound(UUID.randomUUID(), setUp, stored, now, Optional.of(now), Optional.empty(), false);
        database.change(client -> RoundTables.insert(client, person, round));
        return round;
    }

    /** Every round that is not deleted, with its turns, newest first, round files of the terminal among them. */
    public List<StoredRound> whole(String person) {
        List<UUID> known = database.ask(client -> RoundTables.ids(client, person));
        return withFiles(database.ask(client -> RoundTables.whole(client, person)), known);
    }

    /** The same for the rounds in which one question was asked. */
    public List<StoredRound> whole(String person, String question) {
        List<UUID> known = database.ask(client -> RoundTables.ids(client, person));
        return withFiles(database.ask(client -> RoundTables.whole(client, person, question)), known).stream()
                .filter(round ->
                        round.turns().stream().anyMatch(turn -> turn.question().equals(question)))
                .toList();
    }

    private List<StoredRound> withFiles(List<StoredRound> kept, List<UUID> known) {
        List<StoredRound> all = new ArrayList<>(kept);
        files().stream()
                .map(Rounds::fromFile)
                .filter(round -> !known.contains(round.id()))
                .forEach(all::add);
        all.sort(Comparator.comparing(StoredRound::started).reversed());
        return List.copyOf(all);
    }

    /** A round with its turns, a deleted one too while it can be had back. Finds round files of the terminal as well. */
    public Optional<StoredRound> find(String person, UUID id) {
        return database.ask(client -> RoundTables.find(client, person, id)).or(() -> atTerminal(id));
    }

    /** Every round that is not deleted, newest first, round files of the terminal among them. */
    public List<RoundSummary> all(String person) {
        List<UUID> known = database.ask(client -> RoundTables.ids(client, person));
        List<RoundSummary> all = new ArrayList<>(database.ask(client -> RoundTables.summaries(client, person)));
        files().stream()
                .map(Rounds::fromFile)
                .filter(round -> !known.contains(round.id()))
                .map(Rounds::summary)
                .forEach(all::add);
        all.sort(Comparator.comparing(RoundSummary::started).reversed());
        return List.copyOf(all);
    }

    /**
     * Keeps the answer being typed for turn {@code n}. A version that is not newer than the stored one changes
     * nothing, nor does a draft that comes after its answer.
     */
    public SavedDraft saveDraft(String person, UUID id, int n, String text, long version) {
        return saveDraft(person, id, n, text, version, Spent.NONE);
    }

    /** The same with the time it has taken so far, which never gets shorter. */
    public SavedDraft saveDraft(String person, UUID id, int n, String text, long version, Spent spent) {
        String words = fitting(text);
        Draft draft = new Draft(n, words, version, now(), spent);
        return database.changeTogether(client -> {
            if (!RoundTables.hold(client, person, id) || RoundTables.isAnswered(client, person, id, n)) {
                return new SavedDraft(false, Optional.empty());
            }
            Optional<Draft> stored = RoundTables.draft(client, person, id, n);
            if (stored.isPresent() && stored.get().version() >= version) {
                boolean same =
                        stored.get().version() == version && stored.get().text().equals(words);
                return new SavedDraft(same, stored);
            }
            RoundTables.putDraft(client, person, id, draft);
            return new SavedDraft(true, Optional.of(draft));
        });
    }

    /**
     * Keeps how long turn {@code n} has taken so far, and leaves its words alone: an idle page that counts never stands in
     * the way of one that types. It never gets shorter.
     */
    public boolean saveClock(String person, UUID id, int n, Spent spent) {
        Draft draft = new Draft(n, "", 0, now(), spent);
        return database.changeTogether(client -> {
            if (!RoundTables.hold(client, person, id) || RoundTables.isAnswered(client, person, id, n)) {
                return false;
            }
            RoundTables.putClock(client, person, id, draft);
            return true;
        });
    }

    /** The answer being typed for turn {@code n}. */
    public Optional<Draft> draft(String person, UUID id, int n) {
        return database.ask(client -> RoundTables.draft(client, person, id, n));
    }

    /**
     * Keeps turn {@code n} and lets its draft go, in one commit. A turn that is already there stays as it is, so that
     * sending twice does no harm.
     *
     * @return the round as it is now
     * @throws IllegalArgumentException when a turn before {@code n} is missing
     */
    public Optional<StoredRound> answer(String person, UUID id, int n, Turn turn) {
        Turn kept = turn.saying(fitting(turn.said()));
        return database.change(client -> {
            if (!RoundTables.hold(client, person, id)) {
                return Optional.empty();
            }
            int answered = RoundTables.turns(client, person, id).size();
            if (n < 1 || n > answered + 1) {
                throw new IllegalArgumentException("Turn " + n + " cannot follow turn " + answered + ".");
            }
            if (n == answered + 1) {
                Spent spent = RoundTables.draft(client, person, id, n)
                        .map(Draft::spent)
                        .orElse(Spent.NONE);
                RoundTables.insert(client, person, id, new StoredTurn(n, kept, now(), Optional.empty(), spent));
                if (kept.skipped()) {
                    Sketches.drop(client, person, id, n);
                }
                RoundTables.dropDraft(client, person, id, n);
            }
            return RoundTables.find(client, person, id);
        });
    }

    /** Closes a round. One that is closed stays closed at its first moment. */
    public boolean end(String person, UUID id) {
        return database.change(client -> RoundTables.end(client, person, id, now()));
    }

    /**
     * Copies a round file of the terminal here in one commit, and deletes the file. A round that is already here is
     * answered as it is.
     */
    public Optional<StoredRound> takeOver(String person, UUID id) {
        Optional<RoundFile> file = roundFile(id);
        if (file.isEmpty()) {
            return database.ask(client -> RoundTables.find(client, person, id));
        }
        try {
            RoundFile taken = file.get().take();
            StoredRound theirs = fromFile(taken);
            StoredRound kept = database.change(client -> {
                Optional<StoredRound> here = RoundTables.find(client, person, id);
                if (here.isEmpty()) {
                    RoundTables.insert(client, person, theirs);
                } else {
                    // A crash between the copy and the deletion left the file.
                    theirs.stored().stream()
                            .skip(here.get().stored().size())
                            .forEach(turn -> RoundTables.insert(client, person, id, turn));
                }
                return RoundTables.find(client, person, id).orElseThrow();
            });
            taken.delete();
            return Optional.of(kept);
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    /** Deletes a round; {@link #restore} brings it back for {@link #UNDO}, then it is gone. */
    public boolean remove(String person, UUID id) {
        return takeOver(person, id).isPresent()
                && database.change(client -> RoundTables.remove(client, person, id, now()));
    }

    /** Brings a deleted round back, while it is there. */
    public boolean restore(String person, UUID id) {
        return database.change(client -> RoundTables.restore(client, person, id));
    }

    /** Deletes the answer of turn {@code n}; it reads as skipped. It can be had back for {@link #UNDO}. */
    public boolean removeAnswer(String person, UUID id, int n) {
        return takeOver(person, id).isPresent()
                && database.change(client -> RoundTables.removeAnswer(client, person, id, n, now()));
    }

    /** Brings a deleted answer back, while it is there. */
    public boolean restoreAnswer(String person, UUID id, int n) {
        return database.change(client -> RoundTables.restoreAnswer(client, person, id, n));
    }

    /**
     * Deletes every round and choice; {@link #restoreAll} brings the rounds back for {@link #UNDO}, then they are gone.
     *
     * @return the moment it happened, which {@code restoreAll} asks for
     */
    public Instant removeAll(String person) {
        files().forEach(file -> takeOver(person, UUID.fromString(file.setUp().id())));
        Instant now = now();
        database.change(client -> RoundTables.removeAll(client, person, now));
        return now;
    }

    /** Brings back what {@link #removeAll} deleted at that moment, and nothing that was deleted before. */
    public boolean restoreAll(String person, Instant when) {
        return database.change(client -> RoundTables.restoreAll(client, person, when));
    }

    /**
     * Takes what was deleted more than {@link #UNDO} ago out of the database file and its backups.
     *
     * @return whether there was any
     */
    public boolean purge() {
        return purge(now().minus(UNDO));
    }

    /** The same at once for everything that was deleted; nothing of it can be had back. */
    public boolean purgeNow() {
        return purge(now());
    }

    private boolean purge(Instant until) {
        // Asked first, because it is asked often and a change would make the file grow.
        boolean any = database.ask(client -> RoundTables.anyRemoved(client, until));
        if (any) {
            // Files first: after a crash between the two, the rows still say which files have to go.
            database.ask(client -> RoundTables.going(client, until)).forEach(this::deleteRecordings);
            any = database.change(client -> RoundTables.purge(client, until));
        }
        if (any) {
            wipe();
        }
        return any;
    }

    /**
     * Deletes everything about a person at once: rounds, answers, drafts, choices, own questions and packs, recordings,
     * round files, backups, and the key to a language model. Their browser stays in.
     */
    public void forget(String person) {
        database.change(client -> RoundTables.forget(client, person));
        try {
            for (RoundFile file : files()) {
                file.delete();
            }
            own().forget();
            recordings().deleteAll();
            Key.forget(folder.path());
        } catch (IOException e) {
            throw StoreException.of(e);
        }
        wipe();
    }

    private void deleteRecordings(RoundTables.Gone gone) {
        if (gone.n() == 0) {
            recordings().delete(gone.round());
        } else {
            recordings().delete(gone.round(), gone.n());
        }
    }

    /** What is recorded of the person's answers, in the data folder. */
    Recordings recordings() {
        return Recordings.in(folder);
    }

    private void wipe() {
        try {
            Backups.in(folder).delete();
        } catch (IOException e) {
            throw StoreException.without(
                    e,
                    "A backup could not be deleted. Delete the folder "
                            + Backups.in(folder).path() + " by hand.");
        }
        database.compact();
    }

    /** The person's own questions and packs from elsewhere. */
    OwnFolder own() {
        return new OwnFolder(folder.packs());
    }

    /** A round that is still a file of the terminal. */
    Optional<StoredRound> atTerminal(UUID id) {
        return roundFile(id).map(Rounds::fromFile);
    }

    private Optional<RoundFile> roundFile(UUID id) {
        return files().stream()
                .filter(file -> file.setUp().id().equals(id.toString()))
                .findFirst();
    }

    private List<RoundFile> files() {
        try {
            return RoundFile.all(folder);
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    private static StoredRound fromFile(RoundFile file) {
        RoundFile.SetUp from = file.setUp();
        SetUp setUp = new SetUp(
                from.company(),
                from.stage(),
                from.level(),
                from.minutes(),
                Mode.of(from.mode()),
                from.seed(),
                from.questions(),
                from.engine(),
                from.pack(),
                // At the prompt every round ends with the candidate's questions, but for a drill-down.
                new SetUp.Held(
                        from.persona(), from.interrupts(), Mode.of(from.mode()) != Mode.DRILL_DOWN, Optional.empty()));
        List<StoredTurn> turns = new ArrayList<>();
        for (Turn turn : file.turns()) {
            Turn kept = turn.saying(fitting(turn.said()));
            turns.add(new StoredTurn(turns.size() + 1, kept, from.started(), Optional.empty()));
        }
        return new StoredRound(
                UUID.fromString(from.id()), setUp, turns, from.started(), Optional.empty(), Optional.empty(), true);
    }

    private static RoundSummary summary(StoredRound round) {
        SetUp setUp = round.setUp();
        return new RoundSummary(
                round.id(),
                setUp.company(),
                setUp.stage(),
                setUp.level(),
                setUp.minutes(),
                setUp.mode(),
                setUp.questions().size(),
                round.stored().size(),
                (int) round.turns().stream().filter(turn -> !turn.skipped()).count(),
                round.started(),
                round.ended(),
                round.atTerminal());
    }

    static String fitting(String text) {
        String kept = Words.kept(text);
        if (kept.length() > MOST_CHARACTERS) {
            throw new StoreException("This is longer than " + MOST_CHARACTERS
                    + " characters, so it was not saved. Shorten it and send it again.");
        }
        return kept;
    }

    private Instant now() {
        // As fine as the databases keep it, so that what is read equals what was written.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
