package debrief.web.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person chose last: the set-up of a round, the theme. */
public final class Choices {
    private final Database database;

    /** The choices in this database. */
    public Choices(Database database) {
        this.database = database;
    }

    /** Every choice by its name, in the order of names. */
    public Map<String, String> all(String person) {
        Map<String, String> all = new TreeMap<>();
        database.ask(client -> client.sql("select name, chosen from choice where person = ?")
                        .params(person)
                        .query((row, n) -> Map.entry(row.getString("name"), row.getString("chosen")))
                        .list())
                .forEach(choice -> all.put(choice.getKey(), choice.getValue()));
        return Collections.unmodifiableMap(all);
    }

    /** Those choices whose names begin so, by what follows. */
    public Map<String, String> all(String person, String beginning) {
        Map<String, String> some = new TreeMap<>();
        all(person).forEach((name, chosen) -> {
            if (name.startsWith(beginning)) {
                some.put(name.substring(beginning.length()), chosen);
            }
        });
        return some;
    }

    /** Remembers a choice. */
    public void choose(String person, String name, String chosen) {
        String kept = Words.kept(chosen);
        database.change(client -> {
            int there = client.sql("update choice set chosen = ? where person = ? and name = ?")
                    .params(kept, person, name)
                    .update();
            return there > 0
                    ? there
                    : client.sql("insert into choice (person, name, chosen) values (?, ?, ?)")
                            .params(person, name, kept)
                            .update();
        });
    }

    /** Adds choices that were never made here. */
    static void addMissing(JdbcClient client, String person, Map<String, String> choices) {
        choices.forEach((name, chosen) -> client.sql("""
                        insert into choice (person, name, chosen)
                        select cast(? as varchar), cast(? as varchar), cast(? as varchar)
                        where not exists (select 1 from choice where person = ? and name = ?)""")
                .params(person, name, Words.kept(chosen), person, name)
                .update());
    }
}
