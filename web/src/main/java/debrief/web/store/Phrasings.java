package debrief.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How follow-ups were put by a language model. The turns themselves keep the interviewer's own words. */
public final class Phrasings {
    private final Database database;

    /** What is kept in this database. */
    public Phrasings(Database database) {
        this.database = database;
    }

    /** Those of a round, in order. */
    public List<Phrased> all(String person, UUID round) {
        return database.ask(client -> all(client, person, round));
    }

    static List<Phrased> all(JdbcClient client, String person, UUID round) {
        return client.sql("select * from phrasing where person = ? and round = ? order by n")
                .params(person, round)
                .query((row, n) -> phrased(row))
                .list();
    }

    /** Keeps how turn {@code n} was put. What was kept first stays, because it was shown. */
    public void keep(String person, UUID round, Phrased phrased) {
        database.change(client -> RoundTables.hold(client, person, round) && keep(client, person, round, phrased));
    }

    static boolean keep(JdbcClient client, String person, UUID round, Phrased phrased) {
        Optional<Integer> there = client.sql("select n from phrasing where person = ? and round = ? and n = ?")
                .params(person, round, phrased.n())
                .query(Integer.class)
                .optional();
        return there.isEmpty()
                && client.sql("""
                                insert into phrasing (person, round, n, plain, shown, model, host, note)
                                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                                .params(
                                        person,
                                        round,
                                        phrased.n(),
                                        Words.kept(phrased.plain()),
                                        Words.kept(phrased.shown()),
                                        phrased.model(),
                                        phrased.host(),
                                        Words.kept(phrased.note()))
                                .update()
                        > 0;
    }

    /** Notes that the model's words for turn {@code n} were never on the page. */
    public void notShown(String person, UUID round, int n, String note) {
        database.change(client -> client.sql(
                        "update phrasing set shown = '', note = ? where person = ? and round = ? and n = ? and shown <> ''")
                .params(note, person, round, n)
                .update());
    }

    private static Phrased phrased(ResultSet row) throws SQLException {
        return new Phrased(
                row.getInt("n"),
                row.getString("plain"),
                row.getString("shown"),
                row.getString("model"),
                row.getString("host"),
                row.getString("note"));
    }
}
