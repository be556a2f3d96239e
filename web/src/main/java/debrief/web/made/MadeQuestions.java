package debrief.web.made;

import debrief.content.BankQuestion;
import debrief.content.MadeQuestion;
import debrief.web.store.Database;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.StoredRound;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions that were made for a person, one document for each time some were made. A question's id names its document, so
 * that nothing else has to remember where it came from, and nothing a person wrote stands in an address.
 */
public final class MadeQuestions {
    private static final String PREFIX = "made-";
    private static final Pattern ID = Pattern.compile(PREFIX + "([0-9a-f-]{36})-[0-9]{1,3}");

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Database database;
    private final Documents<Made> documents;

    /** The same, whatever stands in them: one that came in an import and cannot be read is left out, and nothing else with it. */
    private final Documents<JsonNode> any;

    /**
     * Questions that were made at one time.
     *
     * @param from what they were made from, such as {@code resume}
     * @param confidential whether they leave this computer only where that is ticked
     */
    public record Made(String from, boolean confidential, List<MadeQuestion> questions) {
        public Made {
            questions = List.copyOf(questions);
        }
    }

    /** Those of this database. */
    public MadeQuestions(Database database, InstantSource clock) {
        this.database = database;
        this.documents = new Documents<>(database, clock, "made", Made.class, Made::confidential);
        this.any = new Documents<>(database, clock, "made", JsonNode.class);
    }

    /** All of them, as questions with their ids. */
    public List<BankQuestion> all() {
        List<BankQuestion> all = new ArrayList<>();
        for (Document<JsonNode> document : any.all(Person.LOCAL)) {
            int n = 0;
            for (MadeQuestion question : questions(document.body())) {
                all.add(question.called(id(document.id(), ++n)));
            }
        }
        return List.copyOf(all);
    }

    private static List<MadeQuestion> questions(JsonNode body) {
        try {
            return JSON.treeToValue(body, Made.class).questions();
        } catch (JacksonException | NullPointerException e) {
            return List.of();
        }
    }

    /**
     * Keeps questions for a round.
     *
     * @return their ids, in the same order
     */
    public List<String> keep(String from, boolean confidential, List<MadeQuestion> questions) {
        UUID document = documents
                .add(Person.LOCAL, new Made(from, confidential, questions))
                .id();
        List<String> ids = new ArrayList<>();
        for (int n = 1; n <= questions.size(); n++) {
            ids.add(id(document, n));
        }
        return ids;
    }

    private static String id(UUID document, int n) {
        return PREFIX + document + "-" + n;
    }

    private static Optional<UUID> document(String question) {
        Matcher id = ID.matcher(question);
        return id.matches() ? Optional.of(UUID.fromString(Objects.requireNonNull(id.group(1)))) : Optional.empty();
    }

    /** The documents a round asks from. */
    private static List<UUID> of(StoredRound round) {
        return round.setUp().questions().stream()
                .flatMap(question -> document(question).stream())
                .distinct()
                .toList();
    }

    /** Deletes what only this round asked, once the round is deleted. */
    public void goWith(StoredRound round, Rounds rounds) {
        List<UUID> gone = of(round);
        if (gone.isEmpty()) {
            return;
        }
        List<UUID> asked = rounds.whole(Person.LOCAL).stream()
                .filter(other -> !other.id().equals(round.id()))
                .flatMap(other -> of(other).stream())
                .toList();
        gone.stream()
                .filter(document -> !asked.contains(document))
                .forEach(document -> documents.remove(Person.LOCAL, document));
    }

    /** Brings back what a round asks, once the round is back. */
    public void comeBackWith(StoredRound round) {
        of(round).forEach(document -> Documents.restore(database, Person.LOCAL, document));
    }
}
