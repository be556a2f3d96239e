package debrief.web.store;

import debrief.content.OwnFiles;
import debrief.engine.interview.Turn;
import debrief.model.SecondOpinion.Opinion;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything about a person in one zip of JSON files, to carry to another computer: {@code debrief.json} says how many
 * rounds there are and carries documents, {@code rounds/<id>.json} holds one each. A round file of the terminal is carried as a round. Where
 * there are own questions or packs from elsewhere, {@code packs.json} says how many files they have, and {@code packs/}
 * holds them as they are. Recordings are carried only where that was asked for: {@code recordings.json} says how many,
 * {@code recordings/} holds them.
 */
public final class Archive {
    /** The number that grows when an older Debrief could not read the file. */
    private static final int FORMAT = 3;

    /** What an export without recordings needs. */
    private static final int FORMAT_OF_PACKS = 2;

    /** What an export without own questions and packs needs. */
    private static final int FORMAT_OF_ROUNDS = 1;

    private static final String PACKS_HEAD = "packs.json";
    private static final String PACKS = "packs/";

    private static final String RECORDINGS_HEAD = "recordings.json";
    private static final String RECORDINGS = "recordings/";

    private static final String HEAD = "debrief.json";
    private static final Pattern ROUND = Pattern.compile("rounds/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.json");
    private static final int MOST_ROUNDS = 100_000;
    private static final long MOST_BYTES_OF_ONE = 64L << 20;
    private static final long MOST_BYTES = 2L << 30;

    private final Database database;
    private final Rounds rounds;

    /** Exports from and imports into this database. */
    public Archive(Database database, Rounds rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    /**
     * Writes everything that is not deleted.
     *
     * @return how many rounds there are
     */
    public int write(String person, OutputStream to) throws IOException {
        return write(person, to, false, false);
    }

    /**
     * The same with what goes out only where that is ticked.
     *
     * @param withRecordings the recordings of those rounds
     * @param withConfidential documents that are marked confidential
     * @return how many rounds there are
     */
    public int write(String person, OutputStream to, boolean withRecordings, boolean withConfidential)
            throws IOException {
        List<UUID> ids = rounds.all(person).stream().map(RoundSummary::id).toList();
        List<Kept> all = new ArrayList<>();
        for (UUID id : ids) {
            rounds.find(person, id).ifPresent(round -> all.add(kept(person, round)));
        }
        OwnFiles own = OwnFiles.in(rounds.own());
        List<String> files = own.names();
        List<Recordings.Recording> recordings = withRecordings
                ? rounds.recordings().all().stream()
                        .filter(one -> all.stream().anyMatch(round -> round.answered(one)))
                        .toList()
                : List.of();
        ZipOutputStream zip = new ZipOutputStream(to);
        put(
                zip,
                HEAD,
                new Head(
                        !recordings.isEmpty() ? FORMAT : files.isEmpty() ? FORMAT_OF_ROUNDS : FORMAT_OF_PACKS,
                        all.size(),
                        new Choices(database).all(person),
                        new Notes(database, InstantSource.system()).all(person),
                        new Loops(database, InstantSource.system())
                                .all(person).stream().map(KeptLoop::of).toList(),
                        database.ask(client -> Documents.carried(client, person, withConfidential))));
        for (Kept round : all) {
            put(zip, "rounds/" + round.id() + ".json", round);
        }
        if (!files.isEmpty() || !recordings.isEmpty()) {
            put(zip, PACKS_HEAD, new PacksHead(files.size()));
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(PACKS + file));
                zip.write(own.bytes(file));
                zip.closeEntry();
            }
        }
        if (!recordings.isEmpty()) {
            put(zip, RECORDINGS_HEAD, new PacksHead(recordings.size()));
            for (Recordings.Recording one : recordings) {
                zip.putNextEntry(new ZipEntry(RECORDINGS + one.name()));
                Files.copy(one.file(), zip);
                zip.closeEntry();
            }
        }
        zip.finish();
        return all.size();
    }

    /** The same into a file that only its owner can read. A file of that name is replaced once the new one is whole. */
    public int write(String person, Path file, boolean withConfidential) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException("There is no folder " + folder + ". Make it, or name another file.");
        }
        try {
            Path half = Files.createTempFile(folder, "debrief-", ".part");
            try {
                int written;
                try (OutputStream out = Files.newOutputStream(half)) {
                    written = write(person, out, false, withConfidential);
                }
                Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (FileSystemException e) {
            throw StoreException.without(e, whole + " could not be written. Name a file in a folder of your own.");
        }
    }

    /**
     * Adds what the zip holds, in one commit: all of it or, with a sentence why, nothing. A round that is here is never
     * overwritten; turns that follow those here are added.
     */
    public Imported read(String person, InputStream from) {
        try {
            return database.change(client -> {
                try {
                    return readAll(client, person, new ZipInputStream(from));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException | JacksonException | DateTimeException | IllegalArgumentException e) {
            throw StoreException.without(e, NOT_WHOLE);
        }
    }

    private static final String NOT_WHOLE =
            "This is not a whole export of Debrief. Nothing was changed. Export it anew with ./debrief export.";

    private Imported readAll(JdbcClient client, String person, ZipInputStream zip) throws IOException {
        Counted counted = new Counted(zip);
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(HEAD)) {
            throw new StoreException(NOT_WHOLE);
        }
        Head head = Head.of(one(counted, ObjectNode.class));
        if (head.format() > FORMAT) {
            throw new StoreException(
                    "This was exported by a newer Debrief. Nothing was changed. Import it with that one.");
        }
        if (head.rounds() > MOST_ROUNDS) {
            throw new StoreException(TOO_MUCH);
        }
        Imported done = new Imported(0, 0, 0);
        Set<UUID> ids = new HashSet<>();
        for (int seen = 0; seen < head.rounds(); seen++) {
            entry = zip.getNextEntry();
            if (entry == null || !ROUND.matcher(entry.getName()).matches()) {
                throw new StoreException(NOT_WHOLE);
            }
            Kept kept = Kept.of(one(counted, ObjectNode.class));
            if (!entry.getName().equals("rounds/" + kept.id() + ".json")) {
                throw new StoreException(NOT_WHOLE);
            }
            done = done.plus(merge(client, person, kept));
            ids.add(UUID.fromString(kept.id()));
        }
        Loops.addMissing(
                client, person, head.loops().stream().map(KeptLoop::loop).toList());
        Documents.addMissing(client, person, head.documents());
        Choices.addMissing(client, person, head.choices());
        Notes.addMissing(client, person, Objects.requireNonNull(head.notes()), Instant.now());
        entry = zip.getNextEntry();
        if (entry == null && head.format() == FORMAT_OF_ROUNDS) {
            return done;
        }
        return done.plus(
                packs(zip, counted, entry, head.format() > FORMAT_OF_PACKS ? Optional.of(ids) : Optional.empty()));
    }

    /**
     * Own questions and packs from elsewhere are moved in when the last of their files has arrived.
     *
     * @param recorded the rounds whose recordings follow; empty where none do
     */
    private Imported packs(ZipInputStream zip, Counted counted, @Nullable ZipEntry first, Optional<Set<UUID>> recorded)
            throws IOException {
        if (first == null || !first.getName().equals(PACKS_HEAD)) {
            throw new StoreException(NOT_WHOLE);
        }
        int files = one(counted, PacksHead.class).files();
        if (files < 0 || files > OwnFiles.MOST) {
            throw new StoreException(TOO_MUCH);
        }
        try (OwnFiles.Arriving arriving = OwnFiles.Arriving.at(rounds.own());
                Recordings.Arriving sounds = rounds.recordings().arriving()) {
            for (int seen = 0; seen < files; seen++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null || !entry.getName().startsWith(PACKS)) {
                    throw new StoreException(NOT_WHOLE);
                }
                counted.next();
                byte[] bytes = counted.readNBytes(OwnFiles.MOST_BYTES + 1);
                if (!arriving.take(entry.getName().substring(PACKS.length()), bytes)) {
                    throw new StoreException(NOT_WHOLE);
                }
            }
            if (recorded.isPresent()) {
                recordings(zip, counted, recorded.get(), sounds);
            }
            if (zip.getNextEntry() != null) {
                throw new StoreException(NOT_WHOLE);
            }
            OwnFiles.Settled settled = arriving.settle();
            sounds.settle();
            return new Imported(0, 0, 0, settled.questions(), settled.packs());
        }
    }

    private static void recordings(ZipInputStream zip, Counted counted, Set<UUID> recorded, Recordings.Arriving sounds)
            throws IOException {
        ZipEntry head = zip.getNextEntry();
        if (head == null || !head.getName().equals(RECORDINGS_HEAD)) {
            throw new StoreException(NOT_WHOLE);
        }
        int files = one(counted, PacksHead.class).files();
        for (int seen = 0; seen < files; seen++) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().startsWith(RECORDINGS)) {
                throw new StoreException(NOT_WHOLE);
            }
            counted.next();
            if (!sounds.take(entry.getName().substring(RECORDINGS.length()), counted, recorded)) {
                throw new StoreException(NOT_WHOLE);
            }
        }
    }

    private static final String TOO_MUCH =
            "This is larger than any export of Debrief. Nothing was changed. Export it anew with ./debrief export.";

    private Imported merge(JdbcClient client, String person, Kept kept) {
        StoredRound theirs = kept.round();
        RoundTables.lockPerson(client, person);
        Optional<StoredRound> here = RoundTables.find(client, person, theirs.id());
        Optional<StoredRound> known = here.or(() -> rounds.atTerminal(theirs.id()));
        if (known.isEmpty()) {
            RoundTables.insert(client, person, theirs);
            kept.model().keep(client, person, theirs.id());
            drafts(client, person, kept, theirs.next());
            OwnRatings.addMissing(client, person, theirs.id(), kept.rated());
            sketches(client, person, kept);
            Deliveries.addMissing(client, person, theirs.id(), kept.figures(), Instant.now());
            return new Imported(1, 0, 0);
        }
        StoredRound ours = known.get();
        boolean further = theirs.stored().size() > ours.stored().size() && begins(theirs, ours);
        if (ours.atTerminal() || ours.removed().isPresent()) {
            return new Imported(0, 0, 1);
        }
        if (further) {
            theirs.stored().stream()
                    .skip(ours.stored().size())
                    .forEach(turn -> RoundTables.insert(client, person, ours.id(), turn));
            RoundTables.dropDraft(client, person, ours.id(), theirs.stored().size());
        }
        if (further || theirs.turns().equals(ours.turns())) {
            theirs.ended().ifPresent(when -> RoundTables.end(client, person, ours.id(), when));
            Deliveries.addMissing(client, person, ours.id(), kept.figures(), Instant.now());
            drafts(client, person, kept, theirs.next());
            OwnRatings.addMissing(client, person, ours.id(), kept.rated());
            sketches(client, person, kept);
        }
        return further ? new Imported(0, 1, 0) : new Imported(0, 0, 1);
    }

    private static void drafts(JdbcClient client, String person, Kept kept, int next) {
        UUID id = UUID.fromString(kept.id());
        for (KeptDraft one : kept.drafts()) {
            Draft draft = one.draft();
            boolean newer = RoundTables.draft(client, person, id, draft.n())
                    .map(here -> here.saved().isBefore(draft.saved()))
                    .orElse(true);
            if (draft.n() >= next && newer) {
                RoundTables.putDraft(client, person, id, draft);
            }
        }
    }

    private static void sketches(JdbcClient client, String person, Kept kept) {
        kept.sketches()
                .forEach(sketch -> Sketches.addMissing(
                        client,
                        person,
                        UUID.fromString(kept.id()),
                        new StoredSketch(sketch.n(), sketch.drawing(), sketch.version()),
                        Instant.now()));
    }

    private static boolean begins(StoredRound longer, StoredRound shorter) {
        for (int i = 0; i < shorter.stored().size(); i++) {
            StoredTurn mine = shorter.stored().get(i);
            Turn theirs = longer.turns().get(i);
            boolean same = mine.removed().isPresent()
                    ? mine.turn().wording().equals(theirs.wording())
                    : mine.turn().equals(theirs);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private Kept kept(String person, StoredRound round) {
        List<Draft> drafts = database.ask(client -> RoundTables.drafts(client, person, round.id()));
        List<StoredSketch> sketches = database.ask(client -> Sketches.all(client, person, round.id()));
        return Kept.of(
                round,
                drafts,
                database.ask(client -> OwnRatings.kept(client, person, round.id())),
                sketches,
                database.ask(client -> Deliveries.all(client, person, round.id())),
                database.ask(client -> KeptModel.of(client, person, round.id())));
    }

    private static void put(ZipOutputStream zip, String name, Object value) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
        zip.closeEntry();
    }

    private static <T> T one(Counted counted, Class<T> type) throws IOException {
        counted.next();
        T value = Json.MAPPER.readValue(counted, type);
        if (value == null || counted.read() >= 0) {
            throw new StoreException(NOT_WHOLE);
        }
        return value;
    }

    /** Stops reading before a small file unpacks into one that fills the memory. */
    private static final class Counted extends FilterInputStream {
        private long ofOne;
        private long ofAll;

        Counted(ZipInputStream in) {
            super(in);
        }

        void next() {
            ofOne = 0;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public void close() {
            // The zip goes on with the next entry.
        }

        private void count(int more) {
            ofOne += more;
            ofAll += more;
            if (ofOne > MOST_BYTES_OF_ONE || ofAll > MOST_BYTES) {
                throw new StoreException(TOO_MUCH);
            }
        }
    }

    private record PacksHead(int files) {}

    /** An export of an older Debrief has no notes, no loops or no documents. */
    private record Head(
            int format,
            int rounds,
            Map<String, String> choices,
            @Nullable Map<String, String> notes,
            List<KeptLoop> loops,
            List<Documents.Kept> documents) {
        static Head of(ObjectNode written) {
            if (!written.has("notes")) {
                written.putObject("notes");
            }
            if (!written.has("loops")) {
                written.putArray("loops");
            }
            if (!written.has("documents")) {
                written.putArray("documents");
            }
            return Json.MAPPER.treeToValue(written, Head.class);
        }

        Head {
            choices = new TreeMap<>(choices);
            notes = notes == null ? new TreeMap<>() : new TreeMap<>(notes);
            loops = List.copyOf(loops);
            documents = List.copyOf(documents);
        }
    }

    private record KeptLoop(
            String id, String company, String level, String mode, String persona, boolean interrupts, String started) {
        static KeptLoop of(StoredLoop loop) {
            return new KeptLoop(
                    loop.id().toString(),
                    loop.company(),
                    loop.level(),
                    loop.mode().key(),
                    loop.persona(),
                    loop.interrupts(),
                    loop.started().toString());
        }

        StoredLoop loop() {
            return new StoredLoop(
                    UUID.fromString(id),
                    company,
                    level,
                    Mode.of(mode),
                    persona,
                    interrupts,
                    Instant.parse(started),
                    Optional.empty());
        }
    }

    private record Kept(
            String id,
            String company,
            String stage,
            String level,
            int minutes,
            String mode,
            long seed,
            List<String> questions,
            String engine,
            String pack,
            String persona,
            boolean interrupts,
            boolean closing,
            Optional<String> loop,
            String started,
            Optional<String> ended,
            List<KeptTurn> turns,
            List<KeptDraft> drafts,
            List<OwnRatings.Kept> rated,
            List<KeptSketch> sketches,
            List<KeptDelivery> deliveries,
            KeptModel model) {
        /** A round of an older Debrief has no figures of its recordings. */
        static Kept of(ObjectNode written) {
            if (!written.has("deliveries")) {
                written.putArray("deliveries");
            }
            KeptModel.complete(written);
            written.path("turns").forEach(KeptTurn::complete);
            written.path("drafts").forEach(Kept::timed);
            if (!written.has("persona")) {
                written.put("persona", "");
                written.put("interrupts", false);
                written.put("closing", false);
                written.putNull("loop");
                written.putArray("rated");
            }
            if (!written.has("sketches")) {
                written.putArray("sketches");
            }
            return Json.MAPPER.treeToValue(written, Kept.class);
        }

        /** Where an older Debrief counted no time, none was counted. */
        static void timed(JsonNode written) {
            if (written instanceof ObjectNode one && !one.has("seconds")) {
                one.put("seconds", 0).put("thinking", 0);
            }
        }

        static Kept of(
                StoredRound round,
                List<Draft> drafts,
                List<OwnRatings.Kept> rated,
                List<StoredSketch> sketches,
                List<Delivery> deliveries,
                KeptModel model) {
            SetUp setUp = round.setUp();
            return new Kept(
                    round.id().toString(),
                    setUp.company(),
                    setUp.stage(),
                    setUp.level(),
                    setUp.minutes(),
                    setUp.mode().key(),
                    setUp.seed(),
                    setUp.questions(),
                    setUp.engine(),
                    setUp.pack(),
                    setUp.held().persona(),
                    setUp.held().interrupts(),
                    setUp.held().closing(),
                    setUp.held().loop().map(UUID::toString),
                    round.started().toString(),
                    round.ended().map(Instant::toString),
                    round.stored().stream().map(KeptTurn::of).toList(),
                    drafts.stream().map(KeptDraft::of).toList(),
                    rated,
                    sketches.stream().map(KeptSketch::of).toList(),
                    deliveries.stream().map(KeptDelivery::of).toList(),
                    model);
        }

        boolean answered(Recordings.Recording recording) {
            return id.equals(recording.round().toString())
                    && (turns.size() < recording.n()
                            || !turns.get(recording.n() - 1).removed());
        }

        List<Delivery> figures() {
            return deliveries.stream().map(KeptDelivery::delivery).toList();
        }

        StoredRound round() {
            List<StoredTurn> stored = new ArrayList<>();
            for (KeptTurn turn : turns) {
                stored.add(turn.turn(stored.size() + 1));
            }
            return new StoredRound(
                    UUID.fromString(id),
                    new SetUp(
                            company,
                            stage,
                            level,
                            minutes,
                            Mode.of(mode),
                            seed,
                            questions,
                            engine,
                            pack,
                            new SetUp.Held(persona, interrupts, closing, loop.map(UUID::fromString))),
                    stored,
                    Instant.parse(started),
                    ended.map(Instant::parse),
                    Optional.empty(),
                    false);
        }
    }

    /** A turn of an older Debrief has no kind. */
    private record KeptTurn(
            String kind,
            String question,
            String about,
            String wording,
            String said,
            String at,
            boolean removed,
            int seconds,
            int thinking) {
        static void complete(JsonNode written) {
            Kept.timed(written);
            if (written instanceof ObjectNode turn && !turn.has("kind")) {
                boolean asks = turn.path("about").asString("").isEmpty();
                turn.put("kind", (asks ? Turn.Kind.ASK : Turn.Kind.FOLLOW_UP).key());
            }
        }

        static KeptTurn of(StoredTurn turn) {
            return new KeptTurn(
                    turn.turn().kind().key(),
                    turn.turn().question(),
                    turn.turn().about(),
                    turn.turn().wording(),
                    turn.turn().said(),
                    turn.saidAt().toString(),
                    turn.removed().isPresent(),
                    turn.spent().seconds(),
                    turn.spent().thinking());
        }

        StoredTurn turn(int n) {
            Instant when = Instant.parse(at);
            Turn plain = new Turn(question, about, wording, removed ? "" : Rounds.fitting(said));
            return new StoredTurn(
                    n,
                    plain.of(Turn.Kind.of(kind).orElse(plain.kind())),
                    when,
                    removed ? Optional.of(when) : Optional.empty(),
                    new Spent(seconds, thinking));
        }
    }

    private record KeptSketch(int n, String drawing, long version) {
        static KeptSketch of(StoredSketch sketch) {
            return new KeptSketch(sketch.n(), sketch.drawing(), sketch.version());
        }
    }

    /**
     * What came of a language model. Whether the round may be sent is not carried: that is decided anew, by the person
     * who has it then. An older Debrief knew none of it.
     */
    private record KeptModel(List<Integer> home, List<Phrased> phrased, List<KeptOpinion> opinion) {
        static void complete(ObjectNode written) {
            if (!(written.path("model") instanceof ObjectNode)) {
                ObjectNode none = written.putObject("model");
                none.putArray("home");
                none.putArray("phrased");
                none.putArray("opinion");
            }
        }

        static KeptModel of(JdbcClient client, String person, UUID round) {
            return new KeptModel(
                    List.copyOf(Sendings.answersHome(client, person, round)),
                    Phrasings.all(client, person, round),
                    SecondOpinions.of(client, person, round).stream()
                            .map(KeptOpinion::of)
                            .toList());
        }

        void keep(JdbcClient client, String person, UUID round) {
            home.forEach(n -> Sendings.keepAnswerHome(client, person, round, n));
            phrased.forEach(one -> Phrasings.keep(client, person, round, one));
            opinion.forEach(one -> SecondOpinions.keep(client, person, round, one.seconded()));
        }
    }

    private record KeptOpinion(
            String model, String host, String asked, int turns, Optional<Opinion> opinion, String note) {
        static KeptOpinion of(Seconded seconded) {
            return new KeptOpinion(
                    seconded.model(),
                    seconded.host(),
                    seconded.asked().toString(),
                    seconded.turns(),
                    seconded.opinion(),
                    seconded.note());
        }

        Seconded seconded() {
            return new Seconded(model, host, Instant.parse(asked), turns, opinion, note);
        }
    }

    private record KeptDraft(int n, String text, long version, String saved, int seconds, int thinking) {
        static KeptDraft of(Draft draft) {
            return new KeptDraft(
                    draft.n(),
                    draft.text(),
                    draft.version(),
                    draft.saved().toString(),
                    draft.spent().seconds(),
                    draft.spent().thinking());
        }

        Draft draft() {
            return new Draft(n, Rounds.fitting(text), version, Instant.parse(saved), new Spent(seconds, thinking));
        }
    }

    private record KeptDelivery(
            int n,
            int length,
            int speaking,
            int pauses,
            int paused,
            int longest,
            Optional<Integer> firstWord,
            List<Delivery.Stretch> stretches,
            String written,
            List<Delivery.Timed> words) {
        static KeptDelivery of(Delivery delivery) {
            return new KeptDelivery(
                    delivery.n(),
                    delivery.length(),
                    delivery.speaking(),
                    delivery.pauses(),
                    delivery.paused(),
                    delivery.longest(),
                    delivery.firstWord().stream().boxed().findFirst(),
                    delivery.stretches(),
                    delivery.written(),
                    delivery.words());
        }

        Delivery delivery() {
            return new Delivery(
                    n,
                    length,
                    speaking,
                    pauses,
                    paused,
                    longest,
                    firstWord.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                    stretches,
                    written,
                    words);
        }
    }
}
