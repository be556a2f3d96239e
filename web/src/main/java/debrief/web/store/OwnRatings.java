package debrief.web.store;

import debrief.engine.rating.Verdict;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a person rated their own answers before they saw what Debrief made of them. */
public final class OwnRatings {
    private final Database database;
    private final InstantSource clock;

    /** The ratings in this database. */
    public OwnRatings(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One rating of a round's question: a verdict, or nothing where the person passed. */
    record Kept(String question, String verdict, String rated) {}

    /** What was rated in a round by the id of its question, in the order of ids; nothing in it where the person passed. */
    public Map<String, Optional<Verdict>> of(String person, UUID round) {
        Map<String, Optional<Verdict>> ratings = new TreeMap<>();
        database.ask(client -> kept(client, person, round))
                .forEach(one -> ratings.put(one.question(), Verdict.of(one.verdict())));
        return Collections.unmodifiableMap(ratings);
    }

    /** Every rating that was given, by round and question. Deleted rounds are left out. */
    public Map<UUID, Map<String, Verdict>> all(String person) {
        Map<UUID, Map<String, Verdict>> all = new HashMap<>();
        database.ask(client -> client.sql("""
                                select o.round, o.question, o.verdict from own_rating o
                                join round r on r.person = o.person and r.id = o.round
                                where o.person = ? and o.verdict <> '' and r.removed is null""")
                        .params(person)
                        .query((row, n) -> Map.entry(
                                row.getObject("round", UUID.class),
                                new Kept(row.getString("question"), row.getString("verdict"), "")))
                        .list())
                .forEach(one -> Verdict.of(one.getValue().verdict())
                        .ifPresent(verdict -> all.computeIfAbsent(one.getKey(), id -> new TreeMap<>())
                                .put(one.getValue().question(), verdict)));
        return all;
    }

    /** Keeps what was rated, in one commit. What was rated before stays: it was said before the debrief was seen. */
    public void rate(String person, UUID round, Map<String, Optional<Verdict>> ratings) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.change(client -> {
            List<Kept> kept = new ArrayList<>();
            ratings.forEach((question, verdict) ->
                    kept.add(new Kept(question, verdict.map(Verdict::key).orElse(""), now.toString())));
            return RoundTables.hold(client, person, round) && addMissing(client, person, round, kept);
        });
    }

    static List<Kept> kept(JdbcClient client, String person, UUID round) {
        return client.sql("select * from own_rating where person = ? and round = ? order by question")
                .params(person, round)
                .query((row, n) -> new Kept(
                        row.getString("question"),
                        row.getString("verdict"),
                        RoundTables.at(row, "rated").toString()))
                .list();
    }

    static boolean addMissing(JdbcClient client, String person, UUID round, List<Kept> ratings) {
        List<String> there =
                kept(client, person, round).stream().map(Kept::question).toList();
        for (Kept one : ratings) {
            boolean known = one.verdict().isEmpty() || Verdict.of(one.verdict()).isPresent();
            if (known && one.question().length() <= 64 && !there.contains(one.question())) {
                client.sql("insert into own_rating (person, round, question, verdict, rated) values (?, ?, ?, ?, ?)")
                        .params(
                                person,
                                round,
                                one.question(),
                                one.verdict(),
                                RoundTables.time(Instant.parse(one.rated())))
                        .update();
            }
        }
        return true;
    }
}
