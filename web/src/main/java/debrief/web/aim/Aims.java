package debrief.web.aim;

import debrief.content.Pack;
import debrief.engine.question.Level;
import debrief.web.library.Library;
import debrief.web.store.Choices;
import debrief.web.store.Database;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is aimed at: the interview that was set, or else the company that was practised for last. */
@Component
public final class Aims {
    /** The one document there is of it. */
    public static final UUID ID = UUID.nameUUIDFromBytes("plan".getBytes(StandardCharsets.UTF_8));

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 16;

    private final Documents<Aim> documents;
    private final Library library;
    private final Choices choices;

    Aims(Database database, InstantSource clock, Library library, Choices choices) {
        this.documents = new Documents<>(database, clock, "plan", Aim.class);
        this.library = library;
        this.choices = choices;
    }

    /** A company's loop at a level. */
    public record Target(Pack pack, Level level) {
        /** The company's name for the level. */
        public String levelName() {
            return pack.levels().getOrDefault(level, level.key());
        }
    }

    /** What was set; empty where nothing was. */
    public Optional<Aim> aim() {
        return kept().map(Document::body);
    }

    /** The same with its version. */
    public Optional<Document<Aim>> kept() {
        return documents.find(Person.LOCAL, ID);
    }

    /** Keeps it; empty where it was changed in another window since that version, 0 for none yet. */
    public Optional<Document<Aim>> keep(int version, Aim aim) {
        if (version == 0) {
            return kept().isPresent() ? Optional.empty() : Optional.of(documents.put(Person.LOCAL, ID, aim));
        }
        return documents.change(Person.LOCAL, ID, version, aim);
    }

    /** Takes it away; it can be had back for a minute. */
    public boolean remove() {
        return documents.remove(Person.LOCAL, ID);
    }

    /** 128 random bits. */
    public static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether this is the secret of the calendar's address. */
    public boolean isSecret(String said) {
        return aim().filter(aim -> MessageDigest.isEqual(
                        aim.secret().getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** The day of the interview, where it is still ahead of this day or on it. */
    public Optional<LocalDate> ahead(LocalDate today) {
        return aim().map(Aim::interview).filter(day -> !day.isBefore(today));
    }

    /** The loop that is aimed at: the interview's, else that of the last round; empty where no pack has a loop. */
    public Optional<Target> target() {
        Map<String, String> last = choices.all(Person.LOCAL, "round.");
        Optional<Aim> aim = aim();
        return target(
                aim.map(Aim::company).orElse(last.getOrDefault("company", "")),
                aim.map(Aim::level).orElse(last.getOrDefault("level", "")));
    }

    /** The loop of that company at that level, or else the first there is. */
    public Optional<Target> target(String company, String level) {
        return library.packs()
                .pack(company)
                .filter(pack -> !pack.loop().isEmpty())
                .or(() -> library.packs().packs().stream()
                        .filter(pack -> !pack.loop().isEmpty())
                        .findFirst())
                .map(pack -> new Target(pack, Level.of(level).orElse(Level.SENIOR)));
    }
}
