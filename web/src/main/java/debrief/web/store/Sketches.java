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

/** What was drawn beside an answer. It goes where the answer goes: hidden, brought back and deleted with it. */
public final class Sketches {
    /** No drawing is longer, as JSON. */
    public static final int MOST_CHARACTERS = 40_000;

    private final Database database;
    private final InstantSource clock;

    /** The sketches in this database. */
    public Sketches(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps the drawing for turn {@code n}. A version that is not newer than the stored one changes nothing, nor does a
     * drawing that comes after its answer.
     *
     * @return whether it is what is stored now
     */
    public boolean save(String person, UUID round, int n, String drawing, long version) {
        if (drawing.length() > MOST_CHARACTERS) {
            throw new StoreException("This sketch is too large to keep. Take some boxes out.");
        }
        StoredSketch sketch = new StoredSketch(n, Words.kept(drawing), version);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return database.change(client -> {
            if (!RoundTables.hold(client, person, round) || RoundTables.isAnswered(client, person, round, n)) {
                return false;
            }
            Optional<StoredSketch> stored = find(client, person, round, n);
            if (stored.isPresent() && stored.get().version() >= version) {
                return stored.get().equals(sketch);
            }
            put(client, person, round, sketch, now);
            return true;
        });
    }

    /** The drawing for turn {@code n}, answered or not; empty where its answer is deleted. */
    public Optional<StoredSketch> find(String person, UUID round, int n) {
        return all(person, round).stream().filter(sketch -> sketch.n() == n).findFirst();
    }

    /** Every drawing of a round that is not deleted with its answer, in the order of the turns. */
    public List<StoredSketch> all(String person, UUID round) {
        return database.ask(client -> all(client, person, round));
    }

    static List<StoredSketch> all(JdbcClient client, String person, UUID round) {
        return client.sql("""
                        select s.* from sketch s where s.person = ? and s.round = ?
                            and not exists (select 1 from turn t where t.person = s.person and t.round = s.round
                                and t.n = s.n and t.removed is not null)
                        order by s.n""")
                .params(person, round)
                .query((row, n) -> sketch(row))
                .list();
    }

    private static Optional<StoredSketch> find(JdbcClient client, String person, UUID round, int n) {
        return client.sql("select * from sketch where person = ? and round = ? and n = ?")
                .params(person, round, n)
                .query((row, i) -> sketch(row))
                .optional();
    }

    private static void put(JdbcClient client, String person, UUID round, StoredSketch sketch, Instant when) {
        drop(client, person, round, sketch.n());
        client.sql("insert into sketch (person, round, n, drawing, version, saved) values (?, ?, ?, ?, ?, ?)")
                .params(person, round, sketch.n(), sketch.drawing(), sketch.version(), RoundTables.time(when))
                .update();
    }

    /** Takes the drawing of a turn that was skipped away. */
    static void drop(JdbcClient client, String person, UUID round, int n) {
        client.sql("delete from sketch where person = ? and round = ? and n = ?")
                .params(person, round, n)
                .update();
    }

    /** Adds a drawing where none is, unless its answer was deleted here. */
    static void addMissing(JdbcClient client, String person, UUID round, StoredSketch sketch, Instant when) {
        if (sketch.n() > 0
                && sketch.drawing().length() <= MOST_CHARACTERS
                && find(client, person, round, sketch.n()).isEmpty()
                && !isDeleted(client, person, round, sketch.n())) {
            put(
                    client,
                    person,
                    round,
                    new StoredSketch(sketch.n(), Words.kept(sketch.drawing()), sketch.version()),
                    when);
        }
    }

    private static boolean isDeleted(JdbcClient client, String person, UUID round, int n) {
        return client.sql("select count(*) from turn where person = ? and round = ? and n = ? and removed is not null")
                        .params(person, round, n)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Takes the drawings of answers and rounds that were deleted before this moment out of the database. */
    static int purge(JdbcClient client, Instant until) {
        return client.sql("""
                        delete from sketch where exists (select 1 from turn t where t.person = sketch.person
                                and t.round = sketch.round and t.n = sketch.n and t.removed <= ?)
                            or exists (select 1 from round r where r.person = sketch.person and r.id = sketch.round
                                and r.removed <= ?)""")
                .params(RoundTables.time(until), RoundTables.time(until))
                .update();
    }

    private static StoredSketch sketch(ResultSet row) throws SQLException {
        return new StoredSketch(row.getInt("n"), row.getString("drawing"), row.getLong("version"));
    }
}
