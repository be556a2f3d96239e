package debrief.web.model;

import debrief.engine.interview.Turn;
import debrief.engine.signal.Dimension;
import debrief.model.Chat;
import debrief.model.Confidential;
import debrief.model.Reply;
import debrief.model.SecondOpinion;
import debrief.model.SecondOpinion.Exchange;
import debrief.model.SecondOpinion.Opinion;
import debrief.web.play.Play;
import debrief.web.store.Person;
import debrief.web.store.SecondOpinions;
import debrief.web.store.Seconded;
import debrief.web.store.Sendings;
import debrief.web.store.StoredTurn;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Asks the model what it makes of a round, when the person presses the button for it. */
@Component
public final class Opinions {
    private final Models models;
    private final Sendings sendings;
    private final SecondOpinions opinions;
    private final InstantSource clock;
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();

    Opinions(Models models, Sendings sendings, SecondOpinions opinions, InstantSource clock) {
        this.models = models;
        this.sendings = sendings;
        this.opinions = opinions;
        this.clock = clock;
    }

    /** Asks, where the round may be sent there. Asking twice at once asks once. */
    public void ask(Play play) {
        UUID id = play.stored().id();
        Optional<Chat> chat =
                models.chat().filter(there -> sendings.host(Person.LOCAL, id).equals(Optional.of(there.host())));
        if (chat.isEmpty() || !underway.add(id)) {
            return;
        }
        try {
            List<Exchange> interview = interview(play, sendings.answersHome(Person.LOCAL, id));
            if (interview.isEmpty()) {
                return;
            }
            sendings.count(Person.LOCAL, id);
            Reply<Opinion> reply = new SecondOpinion(chat.get()).of(dimensions(), interview);
            opinions.keep(
                    Person.LOCAL,
                    id,
                    new Seconded(
                            chat.get().model(),
                            chat.get().host(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            play.stored().stored().size(),
                            reply.value(),
                            reply.failure().map(failure -> failure.says()).orElse("")));
        } finally {
            underway.remove(id);
        }
    }

    /** What it made of a round, where it was asked. */
    public Optional<Seconded> of(Play play) {
        return opinions.of(Person.LOCAL, play.stored().id());
    }

    /** What may be sent of a round. A question that gives away what an answer kept home is left out. */
    private static List<Exchange> interview(Play play, Set<Integer> home) {
        List<Confidential> answers = Wordings.answers(play, home);
        String asked = String.join(
                " ", play.round().questions().stream().map(one -> one.ask()).toList());
        List<Exchange> interview = new ArrayList<>();
        for (StoredTurn stored : play.stored().stored()) {
            Turn turn = stored.turn();
            if (turn.skipped()) {
                continue;
            }
            boolean betrays =
                    turn.followUp() && answers.stream().anyMatch(answer -> answer.betrayedBy(turn.wording(), asked));
            interview.add(new Exchange(
                    betrays ? Confidential.PLACE : turn.wording(),
                    answers.get(stored.n() - 1).text()));
        }
        return interview.stream().allMatch(one -> one.answer().equals(Confidential.PLACE)) ? List.of() : interview;
    }

    private static Map<String, String> dimensions() {
        Map<String, String> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension.key(), meaning(dimension));
        }
        return dimensions;
    }

    private static String meaning(Dimension dimension) {
        return switch (dimension) {
            case OWNERSHIP -> "what the candidate decided and did, told apart from what others did";
            case JUDGMENT -> "alternatives weighed by named criteria, and what was given up";
            case TECHNICAL -> "how the system works, where it breaks, and why one design was taken";
            case EXECUTION -> "plan, dependencies, risks and dates, and what was done when they slipped";
            case INFLUENCE -> "who was against it, why, and what changed their mind without authority";
            case IMPACT -> "what became better for whom, with a number, its baseline and how it was measured";
            case STRUCTURE -> "the question answered, in an order that can be followed, without padding";
            case REFLECTION -> "what went wrong, what was learned, and what was done differently since";
        };
    }
}
