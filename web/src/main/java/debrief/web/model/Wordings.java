package debrief.web.model;

import debrief.engine.interview.Interviewer;
import debrief.engine.interview.Move;
import debrief.engine.interview.Turn;
import debrief.model.Chat;
import debrief.model.Confidential;
import debrief.model.Failure;
import debrief.model.Phrasing;
import debrief.model.Reply;
import debrief.web.play.Play;
import debrief.web.store.Person;
import debrief.web.store.Phrased;
import debrief.web.store.Phrasings;
import debrief.web.store.Sendings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Has the model put the next follow-up into words, where the person chose one, the round may be sent and the last answer
 * need not stay home. Which follow-up it is, is settled before and stays.
 */
@Component
public final class Wordings {
    private static final String HOME =
            "Asked in the interviewer's own words: the question touches what you keep home, so nothing was sent.";

    private static final String LATE = "Asked in the interviewer's own words: the model's came too late for the page.";

    private final Models models;
    private final Sendings sendings;
    private final Phrasings phrasings;

    Wordings(Models models, Sendings sendings, Phrasings phrasings) {
        this.models = models;
        this.sendings = sendings;
        this.phrasings = phrasings;
    }

    /** Keeps the answer of the next turn home, or does not. */
    public void answerHome(Play play, boolean home) {
        sendings.answerHome(Person.LOCAL, play.stored().id(), play.stored().next(), home);
    }

    /** Notes in which words the next turn was asked: a page may have been opened before the model's words came. */
    public void shown(Play play, String words) {
        UUID id = play.stored().id();
        int n = play.stored().next();
        boolean other = phrasings.all(Person.LOCAL, id).stream()
                .anyMatch(one ->
                        one.n() == n && !one.shown().isEmpty() && !one.shown().equals(words));
        if (other) {
            phrasings.notShown(Person.LOCAL, id, n, LATE);
        }
    }

    /** Lets a round be sent to this host, where it is the one the person chose. */
    public void send(UUID round, String host) {
        if (!host.isEmpty() && host.equals(models.host())) {
            sendings.send(Person.LOCAL, round, host);
        }
    }

    /** Keeps a round home from now on. */
    public void keepHome(UUID round) {
        sendings.keepHome(Person.LOCAL, round);
    }

    /** What the person is told about a round: where it goes, and who put its follow-ups into words. */
    public Sending of(Play play) {
        UUID id = play.stored().id();
        String host = models.host();
        Map<String, Phrased> phrased = new HashMap<>();
        phrasings.all(Person.LOCAL, id).forEach(one -> phrased.put(one.plain(), one));
        String sent = sendings.host(Person.LOCAL, id).orElse("");
        return new Sending(
                id.toString(),
                host,
                models.choice().model(),
                !host.isEmpty() && host.equals(sent),
                sendings.answersHome(Person.LOCAL, id).contains(play.stored().next()),
                phrased);
    }

    /**
     * Asks how to put what comes next, no longer than the person wants to wait. It is asked once; going back to the page
     * asks nothing.
     *
     * @param manner how the interviewer speaks, in words
     */
    public void next(Play play, String manner) {
        UUID id = play.stored().id();
        Optional<Chat> chat =
                models.chat().filter(there -> sendings.host(Person.LOCAL, id).equals(Optional.of(there.host())));
        if (chat.isPresent()
                && Interviewer.next(play.round()) instanceof Move.FollowUp move
                && move.kind().costs()) {
            ask(play, chat.get(), move, manner);
        }
    }

    private void ask(Play play, Chat chat, Move.FollowUp move, String manner) {
        UUID id = play.stored().id();
        int n = play.stored().next();
        List<Phrased> before = phrasings.all(Person.LOCAL, id);
        if (before.stream().anyMatch(one -> one.n() == n)) {
            return;
        }
        List<Confidential> answers = answers(play, sendings.answersHome(Person.LOCAL, id));
        Confidential last = answers.isEmpty() ? Confidential.out("") : answers.get(answers.size() - 1);
        boolean betrays = answers.stream()
                .anyMatch(answer -> answer.betrayedBy(
                        move.wording() + " " + move.reason(), move.question().ask()));
        if (last.text().equals(Confidential.PLACE) || betrays) {
            phrasings.keep(Person.LOCAL, id, new Phrased(n, move.wording(), "", chat.model(), chat.host(), HOME));
            return;
        }
        List<String> used = new ArrayList<>();
        before.stream().map(Phrased::shown).forEach(used::add);
        play.stored().turns().stream().map(Turn::wording).forEach(used::add);
        sendings.count(Person.LOCAL, id);
        Reply<String> reply = new Phrasing(
                        chat, Duration.ofSeconds(models.choice().seconds()))
                .of(new Phrasing.Wish(move.question().ask(), move.wording(), move.reason(), manner, last.text(), used));
        phrasings.keep(
                Person.LOCAL,
                id,
                new Phrased(
                        n,
                        move.wording(),
                        reply.value().orElse(""),
                        chat.model(),
                        chat.host(),
                        reply.failure().map(Wordings::note).orElse("")));
    }

    private static String note(Failure failure) {
        return failure.kind() == Failure.Kind.UNFIT
                ? failure.says()
                : failure.says() + " The follow-up comes in its own words.";
    }

    /** What may be sent of each answer, in order. */
    static List<Confidential> answers(Play play, Set<Integer> home) {
        return play.stored().stored().stream()
                .map(stored -> home.contains(stored.n())
                        ? Confidential.whole(stored.turn().said())
                        : Confidential.out(stored.turn().said()))
                .toList();
    }
}
