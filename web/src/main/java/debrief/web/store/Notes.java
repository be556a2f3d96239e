package debrief.web.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person wrote beside each question. */
public final class Notes {
    /** No note is longer. */
    public static final int MOST_CHARACTERS = 20_000;

    private final Database database;
    private final InstantSource clock;

    /** The notes in this database. */
    public Notes(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every note by the id of its question, in the order of ids. */
    public Map<String, String> all(String person) {
        Map<String, String> all = new TreeMap<>();
        database.ask(client -> client.sql("select question, text from note where person = ? and removed is null")
                        .params(person)
                        .query((row, n) -> Map.entry(row.getString("question"), row.getString("text")))
                        .list())
                .forEach(note -> all.put(note.getKey(), note.getValue()));
        return Collections.unmodifiableMap(all);
    }

    /** What is written beside a question; nothing where nothing is. */
    public String beside(String person, String question) {
        return database.ask(
                client -> client.sql("select text from note where person = ? and question = ? and removed is null")
                        .params(person, question)
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    /** Keeps a note in place of the one before; an empty one takes it away. */
    public void write(String person, String question, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new StoreException("A note holds up to " + MOST_CHARACTERS
                    + " characters, so this one was not saved. Shorten it and save it again.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.change(client -> {
            client.sql("delete from note where person = ? and question = ?")
                    .params(person, question)
                    .update();
            return text.isBlank() ? 0 : insert(client, person, question, text, now);
        });
    }

    private static int insert(JdbcClient client, String person, String question, String text, Instant when) {
        return client.sql("insert into note (person, question, text, saved) values (?, ?, ?, ?)")
                .params(person, question, Words.kept(text), RoundTables.time(when))
                .update();
    }

    /** Adds notes where none is written. */
    static void addMissing(JdbcClient client, String person, Map<String, String> notes, Instant when) {
        notes.forEach((question, text) -> {
            boolean there =
                    client.sql("select count(*) from note where person = ? and question = ? and removed is null")
                                    .params(person, question)
                                    .query(Integer.class)
                                    .single()
                            > 0;
            if (!there && !text.isBlank() && question.length() <= 64 && text.length() <= MOST_CHARACTERS) {
                client.sql("delete from note where person = ? and question = ?")
                        .params(person, question)
                        .update();
                insert(client, person, question, text, when);
            }
        });
    }
}
