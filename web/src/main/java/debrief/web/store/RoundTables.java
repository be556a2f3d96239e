package debrief.web.store;

import debrief.engine.interview.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code round}, {@code turn} and {@code draft}. Each method is a part of the caller's commit. */
final class RoundTables {
    /** What belongs to a round and came of a language model. */
    private static final List<String> OF_MODEL = List.of("round_sending", "answer_home", "phrasing", "second_opinion");

    private RoundTables() {}

    /** Waits for others who change this round, and keeps them waiting until the commit. */
    static boolean hold(JdbcClient client, String person, UUID id) {
        return client.sql("select id from round where person = ? and id = ? and removed is null for update")
                .params(person, id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Waits for others who add rounds of this person. */
    static void lockPerson(JdbcClient client, String person) {
        client.sql("select id from person where id = ? for update")
                .params(person)
                .query(String.class)
                .optional();
    }

    static Optional<StoredRound> find(JdbcClient client, String person, UUID id) {
        List<StoredTurn> turns = turns(client, person, id);
        return client.sql("select * from round where person = ? and id = ?")
                .params(person, id)
                .query((row, n) -> round(row, turns))
                .optional();
    }

    /** Every round that is not deleted, with its turns, the newest first; in two queries, however many there are. */
    static List<StoredRound> whole(JdbcClient client, String person) {
        Map<UUID, List<StoredTurn>> turns = new HashMap<>();
        client.sql("""
                        select t.* from turn t join round r on r.person = t.person and r.id = t.round
                        where t.person = ? and r.removed is null order by t.round, t.n""")
                .params(person)
                .query((row, n) -> turns.computeIfAbsent(row.getObject("round", UUID.class), id -> new ArrayList<>())
                        .add(turn(row)))
                .list();
        return rounds(client, "select * from round where person = ? and removed is null", turns, person);
    }

    /** The same for the rounds in which one question was asked. */
    static List<StoredRound> whole(JdbcClient client, String person, String question) {
        Map<UUID, List<StoredTurn>> turns = new HashMap<>();
        client.sql("""
                        select t.* from turn t join round r on r.person = t.person and r.id = t.round
                        where t.person = ? and r.removed is null and exists (select 1 from turn q
                            where q.person = t.person and q.round = t.round and q.question = ?)
                        order by t.round, t.n""")
                .params(person, question)
                .query((row, n) -> turns.computeIfAbsent(row.getObject("round", UUID.class), id -> new ArrayList<>())
                        .add(turn(row)))
                .list();
        return rounds(client, """
                        select * from round r where r.person = ? and r.removed is null and exists (select 1 from turn q
                            where q.person = r.person and q.round = r.id and q.question = ?)""", turns, person, question);
    }

    private static List<StoredRound> rounds(
            JdbcClient client, String sql, Map<UUID, List<StoredTurn>> turns, Object... of) {
        return client.sql(sql + " order by started desc")
                .params(of)
                .query((row, n) -> round(row, turns.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    static List<UUID> ids(JdbcClient client, String person) {
        return client.sql("select id from round where person = ?")
                .params(person)
                .query(UUID.class)
                .list();
    }

    static List<RoundSummary> summaries(JdbcClient client, String person) {
        return client.sql("""
                        select r.*,
                            (select count(*) from turn t where t.person = r.person and t.round = r.id) as turns,
                            (select count(*) from turn t where t.person = r.person and t.round = r.id
                                and t.said <> '' and t.removed is null) as answered
                        from round r where r.person = ? and r.removed is null""")
                .params(person)
                .query((row, n) -> new RoundSummary(
                        row.getObject("id", UUID.class),
                        row.getString("company"),
                        row.getString("stage"),
                        row.getString("level"),
                        row.getInt("minutes"),
                        Mode.of(row.getString("mode")),
                        Json.list(row.getString("questions")).size(),
                        row.getInt("turns"),
                        row.getInt("answered"),
                        at(row, "started"),
                        perhaps(row, "ended"),
                        false))
                .list();
    }

    static List<StoredTurn> turns(JdbcClient client, String person, UUID id) {
        return client.sql("select * from turn where person = ? and round = ? order by n")
                .params(person, id)
                .query((row, n) -> turn(row))
                .list();
    }

    static boolean isAnswered(JdbcClient client, String person, UUID id, int n) {
        return client.sql("select count(*) from turn where person = ? and round = ? and n >= ?")
                        .params(person, id, n)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A round with its turns. */
    static boolean insert(JdbcClient client, String person, StoredRound round) {
        SetUp setUp = round.setUp();
        client.sql("""
                        insert into round (person, id, company, stage, level, minutes, mode, seed, questions, engine, pack,
                            persona, interrupts, closing, loop, started)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(nullif(cast(? as varchar), '') as uuid), ?)""")
                .params(
                        person,
                        round.id(),
                        setUp.company(),
                        setUp.stage(),
                        setUp.level(),
                        setUp.minutes(),
                        setUp.mode().key(),
                        setUp.seed(),
                        Json.list(setUp.questions()),
                        setUp.engine(),
                        setUp.pack(),
                        setUp.held().persona(),
                        setUp.held().interrupts(),
                        setUp.held().closing(),
                        setUp.held().loop().map(UUID::toString).orElse(""),
                        time(round.started()))
                .update();
        round.ended().ifPresent(when -> end(client, person, round.id(), when));
        round.stored().forEach(turn -> insert(client, person, round.id(), turn));
        return true;
    }

    static void insert(JdbcClient client, String person, UUID id, StoredTurn turn) {
        client.sql("""
                        insert into turn (person, round, n, kind, question, about, wording, said, said_at, seconds, thinking,
                            removed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? then ? end)""")
                .params(
                        person,
                        id,
                        turn.n(),
                        turn.turn().kind().key(),
                        turn.turn().question(),
                        turn.turn().about(),
                        turn.turn().wording(),
                        turn.turn().said(),
                        time(turn.saidAt()),
                        turn.spent().seconds(),
                        turn.spent().thinking(),
                        turn.removed().isPresent(),
                        time(turn.removed().orElse(turn.saidAt())))
                .update();
    }

    static Optional<Draft> draft(JdbcClient client, String person, UUID id, int n) {
        return client.sql("select * from draft where person = ? and round = ? and n = ?")
                .params(person, id, n)
                .query((row, i) -> draft(row))
                .optional();
    }

    static List<Draft> drafts(JdbcClient client, String person, UUID id) {
        return client.sql("select * from draft where person = ? and round = ? order by n")
                .params(person, id)
                .query((row, i) -> draft(row))
                .list();
    }

    static void putDraft(JdbcClient client, String person, UUID id, Draft draft) {
        int there = client.sql("""
                        update draft set text = ?, version = ?, saved = ?, seconds = greatest(seconds, ?),
                            thinking = greatest(thinking, ?)
                        where person = ? and round = ? and n = ?""")
                .params(
                        draft.text(),
                        draft.version(),
                        time(draft.saved()),
                        draft.spent().seconds(),
                        draft.spent().thinking(),
                        person,
                        id,
                        draft.n())
                .update();
        if (there == 0) {
            insert(client, person, id, draft);
        }
    }

    private static void insert(JdbcClient client, String person, UUID id, Draft draft) {
        client.sql("""
                        insert into draft (person, round, n, text, version, saved, seconds, thinking)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person,
                        id,
                        draft.n(),
                        draft.text(),
                        draft.version(),
                        time(draft.saved()),
                        draft.spent().seconds(),
                        draft.spent().thinking())
                .update();
    }

    /** Keeps the longer time; the words stay as they are. A draft without words is made where there is none. */
    static void putClock(JdbcClient client, String person, UUID id, Draft draft) {
        int there = client.sql("""
                        update draft set seconds = greatest(seconds, ?), thinking = greatest(thinking, ?)
                        where person = ? and round = ? and n = ?""")
                .params(draft.spent().seconds(), draft.spent().thinking(), person, id, draft.n())
                .update();
        if (there == 0) {
            insert(client, person, id, draft);
        }
    }

    static void dropDraft(JdbcClient client, String person, UUID id, int n) {
        client.sql("delete from draft where person = ? and round = ? and n <= ?")
                .params(person, id, n)
                .update();
    }

    static boolean end(JdbcClient client, String person, UUID id, Instant when) {
        return client.sql("update round set ended = coalesce(ended, ?) where person = ? and id = ? and removed is null")
                        .params(time(when), person, id)
                        .update()
                > 0;
    }

    static boolean remove(JdbcClient client, String person, UUID id, Instant when) {
        return client.sql("update round set removed = coalesce(removed, ?) where person = ? and id = ?")
                        .params(time(when), person, id)
                        .update()
                > 0;
    }

    static boolean restore(JdbcClient client, String person, UUID id) {
        return client.sql("update round set removed = null where person = ? and id = ? and removed is not null")
                        .params(person, id)
                        .update()
                > 0;
    }

    static boolean removeAll(JdbcClient client, String person, Instant when) {
        client.sql("delete from choice where person = ?").params(person).update();
        int notes = client.sql("update note set removed = ? where person = ? and removed is null")
                .params(time(when), person)
                .update();
        int loops = Loops.removeAll(client, person, when) + Documents.removeAll(client, person, when);
        return client.sql("update round set removed = ? where person = ? and removed is null")
                                .params(time(when), person)
                                .update()
                        + notes
                        + loops
                > 0;
    }

    static boolean restoreAll(JdbcClient client, String person, Instant when) {
        int notes = client.sql("update note set removed = null where person = ? and removed = ?")
                .params(person, time(when))
                .update();
        int loops = Loops.restoreAll(client, person, when) + Documents.restoreAll(client, person, when);
        return client.sql("update round set removed = null where person = ? and removed = ?")
                                .params(person, time(when))
                                .update()
                        + notes
                        + loops
                > 0;
    }

    static boolean removeAnswer(JdbcClient client, String person, UUID id, int n, Instant when) {
        // It quotes answers, this one perhaps, and can be asked for again.
        SecondOpinions.drop(client, person, id);
        return client.sql(
                                "update turn set removed = ? where person = ? and round = ? and n = ? and said <> '' and removed is null")
                        .params(time(when), person, id, n)
                        .update()
                > 0;
    }

    static boolean restoreAnswer(JdbcClient client, String person, UUID id, int n) {
        return client.sql(
                                "update turn set removed = null where person = ? and round = ? and n = ? and said <> '' and removed is not null")
                        .params(person, id, n)
                        .update()
                > 0;
    }

    static boolean anyRemoved(JdbcClient client, Instant until) {
        return client.sql("""
                                select (select count(*) from round where removed <= ?)
                                    + (select count(*) from turn where said <> '' and removed <= ?)
                                    + (select count(*) from note where removed <= ?)
                                    + (select count(*) from loop where removed <= ?)
                                    + (select count(*) from document where removed <= ?)""")
                        .params(time(until), time(until), time(until), time(until), time(until))
                        .query(Long.class)
                        .single()
                > 0;
    }

    static boolean purge(JdbcClient client, Instant until) {
        OffsetDateTime before = time(until);
        String gone =
                " where exists (select 1 from round r where r.person = %1$s.person and r.id = %1$s.round and r.removed <= ?)";
        int rows = Sketches.purge(client, until);
        rows += client.sql("""
                        delete from delivery where exists (select 1 from turn t where t.person = delivery.person
                            and t.round = delivery.round and t.n = delivery.n and t.said <> '' and t.removed <= ?)""").params(before).update();
        for (String table : List.of("delivery", "sent_to")) {
            rows += client.sql("delete from " + table + gone.formatted(table))
                    .params(before)
                    .update();
        }
        rows += client.sql("update turn set said = '' where said <> '' and removed <= ?")
                .params(before)
                .update();
        // A model may have put the next question in words of this answer.
        rows += client.sql("""
                        delete from phrasing where exists (select 1 from turn t where t.person = phrasing.person
                            and t.round = phrasing.round and t.n = phrasing.n - 1 and t.removed <= ?)""").params(before).update();
        for (String table : OF_MODEL) {
            rows += client.sql("delete from " + table + gone.formatted(table))
                    .params(before)
                    .update();
        }
        rows += client.sql("delete from turn" + gone.formatted("turn"))
                .params(before)
                .update();
        rows += client.sql("delete from draft" + gone.formatted("draft"))
                .params(before)
                .update();
        rows += client.sql("delete from own_rating" + gone.formatted("own_rating"))
                .params(before)
                .update();
        rows += client.sql("delete from loop where removed <= ?").params(before).update();
        rows += Documents.purge(client, until);
        rows += client.sql("delete from round where removed <= ?")
                .params(before)
                .update();
        rows += client.sql("delete from note where removed <= ?").params(before).update();
        return rows > 0;
    }

    /** The turns whose words go for good when everything deleted until then is purged, 0 for all of a round. */
    static List<Gone> going(JdbcClient client, Instant until) {
        return client.sql("""
                        select id as round, 0 as n from round where removed <= ?
                        union all select round, n from turn where said <> '' and removed <= ?""")
                .params(time(until), time(until))
                .query((row, i) -> new Gone(row.getObject("round", UUID.class), row.getInt("n")))
                .list();
    }

    /** A turn, or a whole round where {@code n} is 0. */
    record Gone(UUID round, int n) {}

    static boolean forget(JdbcClient client, String person) {
        int rows = 0;
        for (String table : OF_MODEL) {
            rows += client.sql("delete from " + table + " where person = ?")
                    .params(person)
                    .update();
        }
        for (String table : List.of(
                "delivery",
                "sent_to",
                "sketch",
                "turn",
                "draft",
                "own_rating",
                "round",
                "choice",
                "note",
                "loop",
                "document",
                "model_choice")) {
            rows += client.sql("delete from " + table + " where person = ?")
                    .params(person)
                    .update();
        }
        return rows > 0;
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> perhaps(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime when = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(when).map(OffsetDateTime::toInstant);
    }

    private static StoredRound round(ResultSet row, List<StoredTurn> turns) throws SQLException {
        return new StoredRound(
                row.getObject("id", UUID.class),
                new SetUp(
                        row.getString("company"),
                        row.getString("stage"),
                        row.getString("level"),
                        row.getInt("minutes"),
                        Mode.of(row.getString("mode")),
                        row.getLong("seed"),
                        Json.list(row.getString("questions")),
                        row.getString("engine"),
                        row.getString("pack"),
                        new SetUp.Held(
                                row.getString("persona"),
                                row.getBoolean("interrupts"),
                                row.getBoolean("closing"),
                                Optional.ofNullable(row.getObject("loop", UUID.class)))),
                turns,
                at(row, "started"),
                perhaps(row, "ended"),
                perhaps(row, "removed"),
                false);
    }

    private static StoredTurn turn(ResultSet row) throws SQLException {
        Optional<Instant> removed = perhaps(row, "removed");
        Turn turn = new Turn(
                row.getString("question"),
                row.getString("about"),
                row.getString("wording"),
                removed.isPresent() ? "" : row.getString("said"));
        return new StoredTurn(
                row.getInt("n"),
                turn.of(Turn.Kind.of(row.getString("kind")).orElse(turn.kind())),
                at(row, "said_at"),
                removed,
                spent(row));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(row.getInt("n"), row.getString("text"), row.getLong("version"), at(row, "saved"), spent(row));
    }

    private static Spent spent(ResultSet row) throws SQLException {
        return new Spent(row.getInt("seconds"), row.getInt("thinking"));
    }
}
