package debrief.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A person's documents of one kind, each a record that is kept and changed as a whole. What is written here travels in an
 * export, goes with "delete everything", and can be had back for {@link Rounds#UNDO}; a kind needs no table of its own. A kind is named as the page that lists it, {@code stories} for {@code /stories}, where
 * the person is after bringing one back. A body is read and written by Jackson: whoever adds a field makes it
 * {@code Optional}, or brings older bodies up to it by a migration.
 * One that cannot be read, from a later Debrief or changed by hand in an export, is not shown and stays where it is.
 */
public final class Documents<T> {
    /** No body is longer, in characters of JSON. */
    public static final int MOST_CHARACTERS = 400_000;

    /** A person keeps no more of one kind. */
    public static final int MOST = 5_000;

    private final Database database;
    private final InstantSource clock;
    private final String kind;
    private final Class<T> type;
    private final Predicate<T> confidential;

    /**
     * The documents of a kind.
     *
     * @param kind its name in the table and in exports, such as {@code stories}
     * @param confidential which of them leave this computer only where that is ticked
     */
    public Documents(Database database, InstantSource clock, String kind, Class<T> type, Predicate<T> confidential) {
        this.database = database;
        this.clock = clock;
        this.kind = kind;
        this.type = type;
        this.confidential = confidential;
    }

    /** The same where none is confidential. */
    public Documents(Database database, InstantSource clock, String kind, Class<T> type) {
        this(database, clock, kind, type, body -> false);
    }

    /** Every one that is not deleted, the one changed last first. */
    public List<Document<T>> all(String person) {
        return database.ask(client -> client
                .sql(
                        "select * from document where person = ? and kind = ? and removed is null order by changed desc, id")
                .params(person, kind)
                .query((row, n) -> read(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** One of them, where there is one that is not deleted. */
    public Optional<Document<T>> find(String person, UUID id) {
        return database.ask(client -> find(client, person, id));
    }

    /** Keeps a new one. */
    public Document<T> add(String person, T body) {
        return put(person, UUID.randomUUID(), body);
    }

    /** Keeps it under this id, in place of what is there, if anything is. */
    public Document<T> put(String person, UUID id, T body) {
        return database.change(client -> {
            Optional<Document<T>> here = find(client, person, id);
            return write(client, person, id, body, here.map(Document::version).orElse(0) + 1);
        });
    }

    /**
     * Keeps it in place of the version that was shown to the person; empty, and nothing changed, where it was changed or
     * deleted in another window since.
     */
    public Optional<Document<T>> change(String person, UUID id, int version, T body) {
        return database.change(client -> find(client, person, id)
                .filter(here -> here.version() == version)
                .map(here -> write(client, person, id, body, version + 1)));
    }

    /** Deletes it; {@link #restore} brings it back for {@link Rounds#UNDO}, then it is gone. */
    public boolean remove(String person, UUID id) {
        return database.change(client -> client.sql(
                                "update document set removed = ? where person = ? and kind = ? and id = ? and removed is null")
                        .params(RoundTables.time(now()), person, kind, id)
                        .update()
                > 0);
    }

    /**
     * Brings a deleted document of any kind back, while it is there.
     *
     * @return its kind
     */
    public static Optional<String> restore(Database database, String person, UUID id) {
        return database.change(client -> {
            client.sql("update document set removed = null where person = ? and id = ?")
                    .params(person, id)
                    .update();
            return client.sql("select kind from document where person = ? and id = ?")
                    .params(person, id)
                    .query(String.class)
                    .optional();
        });
    }

    private Optional<Document<T>> find(JdbcClient client, String person, UUID id) {
        return client.sql("select * from document where person = ? and kind = ? and id = ? and removed is null")
                .params(person, kind, id)
                .query((row, n) -> read(row))
                .optional()
                .flatMap(found -> found);
    }

    private Document<T> write(JdbcClient client, String person, UUID id, T body, int version) {
        String json = Words.kept(Json.MAPPER.writeValueAsString(body));
        if (json.length() > MOST_CHARACTERS) {
            throw new StoreException(
                    "That is longer than Debrief keeps in one piece, so it was not saved. Shorten it and"
                            + " save it again.");
        }
        RoundTables.lockPerson(client, person);
        int kept = client.sql("select count(*) from document where person = ? and kind = ? and id <> ?")
                .params(person, kind, id)
                .query(Integer.class)
                .single();
        if (kept >= MOST) {
            throw new StoreException("You keep " + MOST + " of these, and no more fit. Delete one and save again.");
        }
        Instant now = now();
        insert(client, person, new Kept(id.toString(), kind, version, now.toString(), confidential.test(body), json));
        return new Document<>(id, body, version, now);
    }

    private Optional<Document<T>> read(ResultSet row) throws SQLException {
        try {
            return Optional.of(new Document<>(
                    row.getObject("id", UUID.class),
                    Json.MAPPER.readValue(row.getString("body"), type),
                    row.getInt("version"),
                    RoundTables.at(row, "changed")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void insert(JdbcClient client, String person, Kept kept) {
        UUID id = UUID.fromString(kept.id());
        client.sql("delete from document where person = ? and id = ?")
                .params(person, id)
                .update();
        client.sql("""
                        insert into document (person, id, kind, version, changed, confidential, body)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person,
                        id,
                        kept.kind(),
                        kept.version(),
                        RoundTables.time(Instant.parse(kept.changed())),
                        kept.confidential(),
                        kept.body())
                .update();
    }

    /** A document of any kind, as an export carries it. */
    record Kept(String id, String kind, int version, String changed, boolean confidential, String body) {
        /** Its body is JSON itself, and any later reading of it goes through its kind. */
        boolean isWhole() {
            JsonNode read = Json.MAPPER.readTree(body);
            return read.isObject() && body.length() <= MOST_CHARACTERS && kind.length() <= 40;
        }
    }

    /** Every document of every kind, for an export. */
    static List<Kept> carried(JdbcClient client, String person, boolean withConfidential) {
        return client.sql("""
                        select * from document where person = ? and removed is null and (? or not confidential)
                        order by kind, id""")
                .params(person, withConfidential)
                .query((row, n) -> new Kept(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getInt("version"),
                        RoundTables.at(row, "changed").toString(),
                        row.getBoolean("confidential"),
                        row.getString("body")))
                .list();
    }

    /** How many documents of every kind are kept for themselves until ticked. */
    public static int confidential(Database database, String person) {
        return database.ask(client -> client.sql(
                        "select count(*) from document where person = ? and removed is null and confidential")
                .params(person)
                .query(Integer.class)
                .single());
    }

    /** Adds what is not here, and what was changed later than what is here. */
    static void addMissing(JdbcClient client, String person, List<Kept> arriving) {
        for (Kept kept : arriving) {
            if (!kept.isWhole()) {
                throw new IllegalArgumentException("a document that is none");
            }
            boolean newer = client.sql("select changed from document where person = ? and id = ?")
                    .params(person, UUID.fromString(kept.id()))
                    .query((row, n) -> RoundTables.at(row, "changed").isBefore(Instant.parse(kept.changed())))
                    .optional()
                    .orElse(true);
            if (newer) {
                insert(client, person, kept);
            }
        }
    }

    static int removeAll(JdbcClient client, String person, Instant when) {
        return client.sql("update document set removed = ? where person = ? and removed is null")
                .params(RoundTables.time(when), person)
                .update();
    }

    static int restoreAll(JdbcClient client, String person, Instant when) {
        return client.sql("update document set removed = null where person = ? and removed = ?")
                .params(person, RoundTables.time(when))
                .update();
    }

    static int purge(JdbcClient client, Instant until) {
        return client.sql("delete from document where removed <= ?")
                .params(RoundTables.time(until))
                .update();
    }
}
