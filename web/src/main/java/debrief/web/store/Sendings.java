package debrief.web.store;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which rounds may be sent to a language model, and which of their answers stay home all the same. */
public final class Sendings {
    private final Database database;

    /** What is kept in this database. */
    public Sendings(Database database) {
        this.database = database;
    }

    /** The host a round may be sent to; empty where it stays home, as every round does that nobody decided about. */
    public Optional<String> host(String person, UUID round) {
        return database.ask(client -> client.sql("select host from round_sending where person = ? and round = ?")
                .params(person, round)
                .query(String.class)
                .optional()
                .filter(host -> !host.isEmpty()));
    }

    /** Lets a round be sent to this host and no other. */
    public void send(String person, UUID round, String host) {
        database.change(client -> {
            if (!RoundTables.hold(client, person, round)) {
                return 0;
            }
            int there = client.sql("update round_sending set host = ? where person = ? and round = ?")
                    .params(host, person, round)
                    .update();
            return there > 0
                    ? there
                    : client.sql("insert into round_sending (person, round, host) values (?, ?, ?)")
                            .params(person, round, host)
                            .update();
        });
    }

    /** Keeps a round home from now on. What was sent before stays counted. */
    public void keepHome(String person, UUID round) {
        database.change(client -> client.sql("update round_sending set host = '' where person = ? and round = ?")
                .params(person, round)
                .update());
    }

    /** Counts a request that was made about a round. */
    public void count(String person, UUID round) {
        database.change(
                client -> client.sql("update round_sending set requests = requests + 1 where person = ? and round = ?")
                        .params(person, round)
                        .update());
    }

    /** How many rounds something was sent of. */
    public int rounds(String person) {
        return database.ask(client -> client.sql("select count(*) from round_sending where person = ? and requests > 0")
                .params(person)
                .query(Integer.class)
                .single());
    }

    /** The numbers of a round's answers that stay home. */
    public Set<Integer> answersHome(String person, UUID round) {
        return database.ask(client -> answersHome(client, person, round));
    }

    static Set<Integer> answersHome(JdbcClient client, String person, UUID round) {
        return new TreeSet<>(client.sql("select n from answer_home where person = ? and round = ?")
                .params(person, round)
                .query(Integer.class)
                .list());
    }

    /** Keeps the answer of turn {@code n} home, whatever becomes of its round; or no longer. */
    public void answerHome(String person, UUID round, int n, boolean home) {
        database.change(client -> RoundTables.hold(client, person, round)
                && (home
                        ? keepAnswerHome(client, person, round, n)
                        : client.sql("delete from answer_home where person = ? and round = ? and n = ?")
                                        .params(person, round, n)
                                        .update()
                                > 0));
    }

    static boolean keepAnswerHome(JdbcClient client, String person, UUID round, int n) {
        return !answersHome(client, person, round).contains(n)
                && client.sql("insert into answer_home (person, round, n) values (?, ?, ?)")
                                .params(person, round, n)
                                .update()
                        > 0;
    }
}
