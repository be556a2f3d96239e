package debrief.content;

import static debrief.content.Fields.quoted;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of a person's own questions and of packs from elsewhere. What is written is written whole or not at all,
 * and what is taken away can be had back until the bin is emptied.
 */
public final class OwnFolder {
    private final Path folder;

    /** A folder that may still be absent. */
    public OwnFolder(Path folder) {
        this.folder = folder;
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** Reads it; see {@link OwnPacks#read}. */
    public OwnPacks read(Packs shipped) {
        return OwnPacks.read(folder, shipped);
    }

    /**
     * Keeps a new question.
     *
     * @param bank where ids may be taken
     * @return its id
     */
    public synchronized String add(OwnQuestion question, Packs bank) throws IOException, Refused {
        Path questions = Closed.folder(questions());
        if (Folders.entries(questions, "", new ArrayList<>()).size() >= PackFiles.MOST_QUESTIONS) {
            throw new Refused("You have 2,000 questions of your own already. Take one away first.");
        }
        String id = question.id(taken ->
                bank.question(taken).isPresent() || Files.exists(questions.resolve(taken), LinkOption.NOFOLLOW_LINKS));
        Path half = beside();
        try {
            Path whole = Closed.folder(half.resolve(id));
            Closed.create(whole.resolve("question.yml"), checked(question.file(), id, half, bank));
            Files.move(whole, questions.resolve(id), StandardCopyOption.ATOMIC_MOVE);
            return id;
        } finally {
            Bin.delete(half);
        }
    }

    /** Keeps a question that is there in other words; what its page does not ask for stays. */
    public synchronized void change(BankQuestion before, OwnQuestion question, Packs bank) throws IOException, Refused {
        Path file = questions().resolve(before.id()).resolve("question.yml");
        if (!before.pack().equals(Packs.OWN) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused("This question is not here any more. Add it anew.");
        }
        Path half = beside();
        try {
            Closed.folder(half.resolve(before.id()));
            byte[] words = checked(question.file(Optional.of(before)), before.id(), half, bank);
            Closed.write(file, new String(words, StandardCharsets.UTF_8));
        } finally {
            Bin.delete(half);
        }
    }

    /** The words of a file that reads as its writer meant it: what cannot be read again is not kept. */
    private static byte[] checked(String text, String id, Path half, Packs bank) throws IOException, Refused {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path trial = Closed.folder(half.resolve("trial").resolve(id));
        Closed.create(trial.resolve("question.yml"), bytes);
        List<Problem> problems = new ArrayList<>();
        Map<String, String> homes = new HashMap<>();
        bank.questions().forEach(one -> homes.put(one.id(), one.pack()));
        homes.put(id, Packs.OWN);
        new QuestionFolder(trial, Packs.OWN, true, homes, problems).read();
        if (!problems.isEmpty()) {
            throw new Refused(problems.get(0).says() + " " + problems.get(0).tryThis());
        }
        return bytes;
    }

    /** The file of an own question as it lies there; empty where it cannot be read. */
    public Optional<String> text(String question) {
        return Fields.isId(question)
                ? new Page("question.yml", new ArrayList<>())
                        .text(questions().resolve(question).resolve("question.yml"))
                : Optional.empty();
    }

    /**
     * Takes an own question away.
     *
     * @return the moment, which {@link #restore} asks for; empty where there is none
     */
    public synchronized Optional<String> remove(String question, Instant when) throws IOException {
        return Fields.isId(question) ? taken(Path.of(Packs.OWN, "questions", question), when) : Optional.empty();
    }

    /** Takes a pack from elsewhere away; by {@link #restore} it comes back as it was, used or waiting. */
    public synchronized Optional<String> takeAway(ForeignPack pack, Instant when) throws IOException {
        return pack.id().equals(Packs.OWN) ? Optional.empty() : taken(Path.of(pack.id()), when);
    }

    /** Takes everything away. */
    public synchronized void takeAll(Instant when) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path entry : Folders.entries(folder, "", new ArrayList<>())) {
            taken(Path.of(Folders.name(entry)), when);
        }
    }

    private Optional<String> taken(Path place, Instant when) throws IOException {
        if (!Files.exists(folder.resolve(place), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Bin.in(folder).take(folder, place, when);
        return Optional.of(Bin.moment(when));
    }

    /** Brings back what was taken away at that moment; whether all of it is there again. */
    public synchronized boolean restore(String moment) throws IOException {
        return Bin.in(folder).restore(folder, moment);
    }

    /** Deletes for good what was taken away until a moment. */
    public synchronized void purge(Instant until) throws IOException {
        if (Bin.in(folder).empty(until)) {
            Approved.in(folder).keep(id -> Files.isDirectory(folder.resolve(id), LinkOption.NOFOLLOW_LINKS));
        }
    }

    /** Deletes all of it for good. */
    public synchronized void forget() throws IOException {
        Bin.delete(folder);
    }

    /**
     * Remembers a yes to exactly the bytes that were shown.
     *
     * @param shown the fingerprint of what was on the page
     */
    public synchronized void use(ForeignPack pack, String shown) throws IOException, Refused {
        if (pack.standing() == ForeignPack.Standing.REFUSED) {
            throw new Refused("This pack cannot be used yet. What is wrong stands below it.");
        }
        if (!pack.fingerprint().equals(shown)) {
            throw new Refused(
                    "The pack has changed since it was shown. Look at it again; then say yes if it is still what you want.");
        }
        Approved.in(folder).say(pack.id(), shown);
    }

    /**
     * Unpacks a ZIP file with one pack, which waits then for a yes.
     *
     * @return the pack's id
     */
    public synchronized String unpack(InputStream zip, Packs shipped) throws IOException, Refused {
        Path half = beside();
        try {
            Path home = PackZip.unpack(zip, half);
            String id = PackZip.id(home, half);
            if (id.equals(Packs.OWN) || shipped.pack(id).isPresent()) {
                throw new Refused("Debrief came with a pack called " + quoted(id)
                        + ". Give this one another id in its pack.yml, then add it again.");
            }
            if (Files.exists(folder.resolve(id), LinkOption.NOFOLLOW_LINKS)) {
                throw new Refused(
                        "A pack called " + quoted(id) + " is here already. Take that one away, then add this one.");
            }
            PackFiles files = PackFiles.of(home, id);
            if (!files.fit()) {
                Problem first = files.problems().get(0);
                throw new Refused(first.says() + " " + first.tryThis());
            }
            Files.move(home, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
            return id;
        } finally {
            Bin.delete(half);
        }
    }

    /** A new hidden folder beside the packs, in which something is made ready. */
    private Path beside() throws IOException {
        return Files.createTempDirectory(Closed.folder(folder), ".making-");
    }

    /** Where own questions are kept, a folder each; it may be absent. */
    public Path questions() {
        return folder.resolve(Packs.OWN).resolve("questions");
    }
}
