package debrief.web.store;

import debrief.web.store.Delivery.Stretch;
import debrief.web.store.Delivery.Timed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** How recorded answers sounded, and which rounds may be sent to a host that writes recordings down. */
public final class Deliveries {
    private final Database database;
    private final InstantSource clock;

    /** The figures in this database. */
    public Deliveries(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The figures of a round's recordings in the order of turns. */
    public List<Delivery> all(String person, UUID round) {
        return database.ask(client -> all(client, person, round));
    }

    /** The figures of turn {@code n}. */
    public Optional<Delivery> of(String person, UUID round, int n) {
        return all(person, round).stream().filter(delivery -> delivery.n() == n).findFirst();
    }

    /**
     * Keeps the figures of a turn in place of those before.
     *
     * @return whether the person has such a round
     */
    public boolean keep(String person, UUID round, Delivery delivery) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return database.change(client -> {
            if (!RoundTables.hold(client, person, round)) {
                return false;
            }
            delete(client, person, round, delivery.n());
            insert(client, person, round, delivery, now);
            return true;
        });
    }

    /** Takes the figures of a turn away. */
    public boolean remove(String person, UUID round, int n) {
        return database.change(client -> delete(client, person, round, n));
    }

    /** The host that may get this round's recordings; empty where there was no yes. */
    public Optional<String> sentTo(String person, UUID round) {
        return database.ask(client -> client.sql("select host from sent_to where person = ? and round = ?")
                .params(person, round)
                .query(String.class)
                .optional());
    }

    /** Lets this round's recordings be sent to that host and no other; an empty name takes the yes back. */
    public void sendTo(String person, UUID round, String host) {
        database.change(client -> {
            if (!RoundTables.hold(client, person, round)) {
                return 0;
            }
            client.sql("delete from sent_to where person = ? and round = ?")
                    .params(person, round)
                    .update();
            return host.isEmpty()
                    ? 0
                    : client.sql("insert into sent_to (person, round, host) values (?, ?, ?)")
                            .params(person, round, Words.kept(host))
                            .update();
        });
    }

    /**
     * A name for this database, so that a browser can tell its recordings from those of another one at the same
     * address.
     */
    public String home(String person) {
        return database.ask(client -> client.sql("select created from person where id = ?")
                .params(person)
                .query((row, i) ->
                        String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, RoundTables.at(row, "created"))))
                .optional()
                .orElse(""));
    }

    static List<Delivery> all(JdbcClient client, String person, UUID round) {
        return client.sql("""
                        select d.* from delivery d where d.person = ? and d.round = ? and not exists
                            (select 1 from turn t where t.person = d.person and t.round = d.round and t.n = d.n
                                and t.removed is not null)
                        order by d.n""")
                .params(person, round)
                .query((row, i) -> delivery(row))
                .list();
    }

    /** Adds the figures of turns that have none. */
    static void addMissing(JdbcClient client, String person, UUID round, List<Delivery> deliveries, Instant when) {
        for (Delivery delivery : deliveries) {
            boolean there = client.sql("select count(*) from delivery where person = ? and round = ? and n = ?")
                            .params(person, round, delivery.n())
                            .query(Integer.class)
                            .single()
                    > 0;
            if (!there) {
                insert(client, person, round, delivery, when);
            }
        }
    }

    private static boolean delete(JdbcClient client, String person, UUID round, int n) {
        return client.sql("delete from delivery where person = ? and round = ? and n = ?")
                        .params(person, round, n)
                        .update()
                > 0;
    }

    private static void insert(JdbcClient client, String person, UUID round, Delivery delivery, Instant when) {
        client.sql("""
                        insert into delivery (person, round, n, length, speaking, pauses, paused, longest, first_word,
                            stretches, written, words, saved)
                        values (?, ?, ?, ?, ?, ?, ?, ?, case when ? then ? end, ?, ?, ?, ?)""")
                .params(
                        person,
                        round,
                        delivery.n(),
                        delivery.length(),
                        delivery.speaking(),
                        delivery.pauses(),
                        delivery.paused(),
                        delivery.longest(),
                        delivery.firstWord().isPresent(),
                        delivery.firstWord().orElse(0),
                        Json.MAPPER.writeValueAsString(delivery.stretches()),
                        delivery.written(),
                        Words.kept(Json.MAPPER.writeValueAsString(delivery.words())),
                        RoundTables.time(when))
                .update();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        int first = row.getInt("first_word");
        OptionalInt firstWord = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(first);
        return new Delivery(
                row.getInt("n"),
                row.getInt("length"),
                row.getInt("speaking"),
                row.getInt("pauses"),
                row.getInt("paused"),
                row.getInt("longest"),
                firstWord,
                Json.MAPPER.readValue(row.getString("stretches"), new TypeReference<List<Stretch>>() {}),
                row.getString("written"),
                Json.MAPPER.readValue(row.getString("words"), new TypeReference<List<Timed>>() {}));
    }
}
