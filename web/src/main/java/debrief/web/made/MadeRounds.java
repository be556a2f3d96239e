package debrief.web.made;

import debrief.content.MadeQuestion;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Focus;
import debrief.engine.question.Level;
import debrief.web.library.Library;
import debrief.web.page.NotFound;
import debrief.web.store.Choices;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins a round of questions that were made, held as the last round was. */
@Component
public final class MadeRounds {
    /** The lengths such a round can have, in minutes. */
    public static final List<Integer> MINUTES = List.of(15, 30, 45);

    private static final String CHOICE = "round.";
    private static final String GENERIC = "generic";

    private final MadeQuestions made;
    private final Library library;
    private final Rounds rounds;
    private final Choices choices;

    MadeRounds(MadeQuestions made, Library library, Rounds rounds, Choices choices) {
        this.made = made;
        this.library = library;
        this.rounds = rounds;
        this.choices = choices;
    }

    /**
     * Keeps the questions and begins a round of them; it never goes to a language model without being asked in the room.
     *
     * @param from what they were made from, such as {@code resume}
     * @param confidential whether the questions leave this computer only where that is ticked
     * @param questions the first is asked first; at least one
     * @param minutes 1 or more
     */
    public UUID begin(String from, boolean confidential, List<MadeQuestion> questions, int minutes) {
        Map<String, String> chosen = choices.all(Person.LOCAL, CHOICE);
        Packs packs = library.packs();
        Focus focus = questions.get(0).focus();
        Pack pack = packs.pack(chosen.getOrDefault("company", ""))
                .filter(one -> !one.loop().isEmpty())
                .or(() -> packs.pack(GENERIC))
                .or(() -> packs.packs().stream().findFirst())
                .orElseThrow(() -> new NotFound("There is no pack to hold a round with"));
        String stage = pack.loop().stream()
                .filter(one -> one.foci().contains(focus))
                .findFirst()
                .or(() -> pack.loop().stream().findFirst())
                .map(Stage::id)
                .orElse(focus.key());
        Level level = Level.of(chosen.getOrDefault("level", "")).orElse(Level.SENIOR);
        Mode mode = Mode.of(chosen.getOrDefault("mode", ""));
        String persona = chosen.getOrDefault("persona", "");
        SetUp setUp = new SetUp(
                pack.id(),
                stage,
                level.key(),
                minutes,
                mode == Mode.REAL ? Mode.REAL : Mode.COACHED,
                0,
                made.keep(from, confidential, questions),
                Debrief.ENGINE,
                packs.versions(pack),
                new SetUp.Held(
                        packs.persona(pack.id(), persona).isPresent() ? persona : "",
                        !chosen.getOrDefault("interrupts", "").isEmpty(),
                        false,
                        Optional.empty()));
        UUID id = rounds.begin(Person.LOCAL, setUp).id();
        library.remake();
        return id;
    }

    /** The questions that fit a round, each with its follow-ups taking twice its own minutes; at least one. */
    public static List<MadeQuestion> fitting(List<MadeQuestion> questions, int minutes) {
        int left = minutes;
        int count = 0;
        while (count < questions.size() && left >= 2 * questions.get(count).minutes()) {
            left -= 2 * questions.get(count).minutes();
            count++;
        }
        return questions.subList(0, Math.min(questions.size(), Math.max(1, count)));
    }
}
