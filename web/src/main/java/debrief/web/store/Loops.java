package debrief.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's whole loops. Their rounds are kept with the others, and go where the loop goes. */
public final class Loops {
    private final Database database;
    private final InstantSource clock;

    /** The loops in this database. */
    public Loops(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins a loop. */
    public StoredLoop begin(
            String person, String company, String level, Mode mode, String persona, boolean interrupts) {
        StoredLoop loop =
                new StoredLoop(UUID.randomUUID(), company, level, mode, persona, interrupts, now(), Optional.empty());
        database.change(client -> insert(client, person, loop));
        return loop;
    }

    /** A loop, a deleted one too while it can be had back. */
    public Optional<StoredLoop> find(String person, UUID id) {
        return database.ask(client -> client.sql("select * from loop where person = ? and id = ?")
                .params(person, id)
                .query((row, n) -> loop(row))
                .optional());
    }

    /** Every loop that is not deleted, newest first. */
    public List<StoredLoop> all(String person) {
        return database.ask(client -> all(client, person));
    }

    /** The ids of its rounds that are not deleted, the oldest first. */
    public List<UUID> rounds(String person, UUID id) {
        return database.ask(client -> client.sql(
                        "select id from round where person = ? and loop = ? and removed is null order by started")
                .params(person, id)
                .query(UUID.class)
                .list());
    }

    /** Deletes a loop with its rounds; {@link #restore} brings them back for {@link Rounds#UNDO}, then they are gone. */
    public boolean remove(String person, UUID id) {
        Instant when = now();
        return database.change(client -> {
            boolean there = client.sql("update loop set removed = ? where person = ? and id = ? and removed is null")
                            .params(RoundTables.time(when), person, id)
                            .update()
                    > 0;
            if (there) {
                client.sql("update round set removed = ? where person = ? and loop = ? and removed is null")
                        .params(RoundTables.time(when), person, id)
                        .update();
            }
            return there;
        });
    }

    /** Brings a deleted loop back, while it is there, and the rounds that were deleted with it. */
    public boolean restore(String person, UUID id) {
        return database.change(client -> {
            client.sql("""
                            update round set removed = null where person = ? and loop = ?
                                and removed = (select l.removed from loop l where l.person = ? and l.id = ?)""").params(person, id, person, id).update();
            return client.sql("update loop set removed = null where person = ? and id = ? and removed is not null")
                            .params(person, id)
                            .update()
                    > 0;
        });
    }

    static List<StoredLoop> all(JdbcClient client, String person) {
        return client.sql("select * from loop where person = ? and removed is null order by started desc")
                .params(person)
                .query((row, n) -> loop(row))
                .list();
    }

    /** Adds loops that are not here. */
    static void addMissing(JdbcClient client, String person, List<StoredLoop> loops) {
        for (StoredLoop loop : loops) {
            boolean there = client.sql("select count(*) from loop where person = ? and id = ?")
                            .params(person, loop.id())
                            .query(Integer.class)
                            .single()
                    > 0;
            if (!there) {
                insert(client, person, loop);
            }
        }
    }

    static int removeAll(JdbcClient client, String person, Instant when) {
        return client.sql("update loop set removed = ? where person = ? and removed is null")
                .params(RoundTables.time(when), person)
                .update();
    }

    static int restoreAll(JdbcClient client, String person, Instant when) {
        return client.sql("update loop set removed = null where person = ? and removed = ?")
                .params(person, RoundTables.time(when))
                .update();
    }

    private static int insert(JdbcClient client, String person, StoredLoop loop) {
        return client.sql("""
                        insert into loop (person, id, company, level, mode, persona, interrupts, started)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person,
                        loop.id(),
                        loop.company(),
                        loop.level(),
                        loop.mode().key(),
                        loop.persona(),
                        loop.interrupts(),
                        RoundTables.time(loop.started()))
                .update();
    }

    private static StoredLoop loop(ResultSet row) throws SQLException {
        return new StoredLoop(
                row.getObject("id", UUID.class),
                row.getString("company"),
                row.getString("level"),
                Mode.of(row.getString("mode")),
                row.getString("persona"),
                row.getBoolean("interrupts"),
                RoundTables.at(row, "started"),
                RoundTables.perhaps(row, "removed"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
