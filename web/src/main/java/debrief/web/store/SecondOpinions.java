package debrief.web.store;

import debrief.model.SecondOpinion.Opinion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** What language models made of rounds. It counts nowhere. */
public final class SecondOpinions {
    private final Database database;

    /** What is kept in this database. */
    public SecondOpinions(Database database) {
        this.database = database;
    }

    /** That of a round. */
    public Optional<Seconded> of(String person, UUID round) {
        return database.ask(client -> of(client, person, round));
    }

    static Optional<Seconded> of(JdbcClient client, String person, UUID round) {
        return client.sql("select * from second_opinion where person = ? and round = ?")
                .params(person, round)
                .query((row, n) -> seconded(row))
                .optional();
    }

    /** Keeps it in place of the one before. */
    public void keep(String person, UUID round, Seconded seconded) {
        database.change(client -> RoundTables.hold(client, person, round) && keep(client, person, round, seconded));
    }

    static boolean keep(JdbcClient client, String person, UUID round, Seconded seconded) {
        drop(client, person, round);
        return client.sql("""
                                insert into second_opinion (person, round, model, host, asked, turns, opinion, note)
                                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                person,
                                round,
                                seconded.model(),
                                seconded.host(),
                                RoundTables.time(seconded.asked()),
                                seconded.turns(),
                                Words.kept(seconded.opinion()
                                        .map(Json.MAPPER::writeValueAsString)
                                        .orElse("")),
                                Words.kept(seconded.note()))
                        .update()
                > 0;
    }

    /** Deletes that of a round at once. */
    public void forget(String person, UUID round) {
        database.change(client -> drop(client, person, round));
    }

    static int drop(JdbcClient client, String person, UUID round) {
        return client.sql("delete from second_opinion where person = ? and round = ?")
                .params(person, round)
                .update();
    }

    private static Seconded seconded(ResultSet row) throws SQLException {
        return new Seconded(
                row.getString("model"),
                row.getString("host"),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                row.getInt("turns"),
                opinion(row.getString("opinion")),
                row.getString("note"));
    }

    static Optional<Opinion> opinion(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Json.MAPPER.readValue(written, Opinion.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
