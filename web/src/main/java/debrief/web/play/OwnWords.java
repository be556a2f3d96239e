package debrief.web.play;

import debrief.engine.interview.Turn;
import debrief.web.store.Database;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.StoredRound;
import debrief.web.store.StoredTurn;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a person has told so far: their stories and their answers, as plain texts. */
@Component
public final class OwnWords {
    /** No more answers are looked through, the newest first. */
    private static final int MOST_ANSWERS = 300;

    private static final int LEAST_LETTERS = 12;

    private final Documents<JsonNode> stories;
    private final Rounds rounds;

    OwnWords(Database database, InstantSource clock, Rounds rounds) {
        this.stories = new Documents<>(database, clock, "stories", JsonNode.class);
        this.rounds = rounds;
    }

    /**
     * An answer.
     *
     * @param href of its debrief
     * @param asked the question
     */
    public record Said(String href, String asked, String words) {}

    /** Every story as one text, whatever parts it has. */
    public List<String> stories() {
        return stories.all(Person.LOCAL).stream()
                .map(story -> {
                    List<String> parts = new ArrayList<>();
                    gather(story.body(), parts);
                    return String.join("\n", parts);
                })
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static void gather(JsonNode node, List<String> parts) {
        if (node.isString() && node.asString().length() >= LEAST_LETTERS) {
            parts.add(node.asString());
        }
        node.forEach(inside -> gather(inside, parts));
    }

    /** Answers with a number in them, the newest first. */
    public List<Said> said() {
        List<Said> said = new ArrayList<>();
        for (StoredRound round : rounds.whole(Person.LOCAL)) {
            for (StoredTurn stored : round.stored()) {
                Turn turn = stored.turn();
                boolean answers = !turn.skipped() && turn.kind() != Turn.Kind.CLOSE && said.size() < MOST_ANSWERS;
                if (answers && turn.said().chars().anyMatch(Character::isDigit)) {
                    said.add(new Said("/rounds/" + round.id(), turn.wording(), turn.said()));
                }
            }
        }
        return List.copyOf(said);
    }
}
