package debrief.web.store;

/** Which language model a person chose. It is no part of an export. */
public final class ModelChoices {
    private final Database database;

    /** The choices in this database. */
    public ModelChoices(Database database) {
        this.database = database;
    }

    /** What the person chose; none before they did. */
    public ModelChoice of(String person) {
        return database.ask(client -> client.sql("select * from model_choice where person = ?")
                .params(person)
                .query((row, n) -> new ModelChoice(
                        row.getBoolean("used"),
                        row.getString("address"),
                        row.getString("model"),
                        row.getString("transcriber"),
                        row.getInt("seconds")))
                .optional()
                .orElse(ModelChoice.NONE));
    }

    /** Keeps a choice in place of the one before. */
    public void choose(String person, ModelChoice choice) {
        database.change(client -> {
            client.sql("delete from model_choice where person = ?")
                    .params(person)
                    .update();
            return client.sql(
                            "insert into model_choice (person, used, address, model, transcriber, seconds) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            person,
                            choice.used(),
                            choice.address(),
                            choice.model(),
                            choice.transcriber(),
                            choice.seconds())
                    .update();
        });
    }

    /** As if nothing had ever been chosen. */
    public void forget(String person) {
        database.change(client -> client.sql("delete from model_choice where person = ?")
                .params(person)
                .update());
    }
}
