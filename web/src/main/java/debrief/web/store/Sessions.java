package debrief.web.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Browsers that came in. A browser keeps its token; the database keeps only the token's hash. */
public final class Sessions {
    /** How long a browser stays in without coming by a printed address again. */
    public static final Duration LASTS = Duration.ofDays(180);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final InstantSource clock;

    /** The sessions in this database. */
    public Sessions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lets a browser in. Answers with its token, which nobody can guess. */
    public String begin(String person) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.change(client -> client.sql("insert into session (token_hash, person, created) values (?, ?, ?)")
                .params(hash(token), person, RoundTables.time(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update());
        return token;
    }

    /** Whose browser it is; empty for a token that was never given out, or too long ago. */
    public Optional<String> person(String token) {
        return database.ask(client -> client.sql("select person from session where token_hash = ? and created > ?")
                .params(hash(token), RoundTables.time(clock.instant().minus(LASTS)))
                .query(String.class)
                .optional());
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
