package debrief.web.removal;

import debrief.content.OwnFolder;
import debrief.web.library.Library;
import debrief.web.made.MadeQuestions;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.play.RoundsAtHand;
import debrief.web.store.Database;
import debrief.web.store.Documents;
import debrief.web.store.Loops;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.StoredRound;
import debrief.web.store.StoredTurn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deletes a round or an answer, and brings back what was deleted by a slip. */
@Controller
final class Removal {
    private final Database database;
    private final Rounds rounds;
    private final Loops loops;
    private final OwnFolder own;
    private final Library library;
    private final RoundsAtHand atHand;
    private final MadeQuestions made;

    Removal(
            Database database,
            Rounds rounds,
            Loops loops,
            OwnFolder own,
            Library library,
            RoundsAtHand atHand,
            MadeQuestions made) {
        this.made = made;
        this.atHand = atHand;
        this.database = database;
        this.rounds = rounds;
        this.loops = loops;
        this.own = own;
        this.library = library;
    }

    @PostMapping("/rounds/{id}/delete")
    ModelAndView round(@PathVariable String id, HttpServletResponse response) {
        UUID round = Asked.round(id);
        Optional<StoredRound> stored = rounds.find(Person.LOCAL, round);
        if (rounds.remove(Person.LOCAL, round)) {
            stored.ifPresent(gone -> made.goWith(gone, rounds));
            library.remake();
            atHand.forget(Person.LOCAL, round);
            new Undo("round." + round).offer(response);
        }
        return Asked.goTo("/rounds");
    }

    /** Deletes what was said to a question, its follow-ups included. */
    @PostMapping("/rounds/{id}/answers/delete")
    ModelAndView answer(@PathVariable String id, @RequestParam String question, HttpServletResponse response) {
        UUID round = Asked.round(id);
        StoredRound stored = rounds.find(Person.LOCAL, round)
                .filter(found -> found.removed().isEmpty())
                .orElseThrow(() -> new NotFound("There is no round of that name"));
        List<Integer> turns = stored.stored().stream()
                .filter(turn ->
                        turn.turn().question().equals(question) && !turn.turn().skipped())
                .map(StoredTurn::n)
                .toList();
        turns.forEach(turn -> rounds.removeAnswer(Person.LOCAL, round, turn));
        atHand.forget(Person.LOCAL, round);
        if (!turns.isEmpty()) {
            String numbers = turns.stream().map(String::valueOf).collect(Collectors.joining("-"));
            new Undo("answer." + round + "." + numbers).offer(response);
        }
        return Asked.goTo("/rounds/" + round);
    }

    /** Brings back own questions and packs. */
    private ModelAndView back(Undo undo, String page) {
        try {
            own.restore(undo.of());
        } catch (IOException e) {
            throw new NotFound("It could not be brought back");
        }
        library.reload();
        return Asked.goTo(page);
    }

    @PostMapping("/undo")
    ModelAndView undo(@RequestParam String id, HttpServletResponse response) {
        Undo undo = Undo.of(id).orElseThrow(() -> new NotFound("There is nothing to bring back"));
        Undo.forget(response);
        atHand.forgetAll();
        return switch (undo.kind()) {
            case "round" -> {
                UUID round = Asked.round(undo.of());
                rounds.restore(Person.LOCAL, round);
                rounds.find(Person.LOCAL, round).ifPresent(made::comeBackWith);
                library.remake();
                yield Asked.goTo("/rounds");
            }
            case "loop" -> {
                UUID loop = Asked.round(undo.of());
                loops.restore(Person.LOCAL, loop);
                yield Asked.goTo("/loops/" + loop);
            }
            case "answer" -> {
                UUID round = Asked.round(undo.of());
                Arrays.stream(undo.turns().split("-", -1))
                        .flatMap(number -> Asked.number(number, 1, Integer.MAX_VALUE).stream())
                        .forEach(turn -> rounds.restoreAnswer(Person.LOCAL, round, turn));
                yield Asked.goTo("/rounds/" + round);
            }
            case "document" ->
                Asked.goTo("/"
                        + Documents.restore(database, Person.LOCAL, Asked.round(undo.of()))
                                .orElse(""));
            case "own" -> back(undo, "/questions/own");
            case "pack" -> back(undo, "/packs");
            default -> {
                back(undo, "/");
                Asked.longNumber(undo.of())
                        .ifPresent(micros ->
                                rounds.restoreAll(Person.LOCAL, Instant.EPOCH.plus(micros, ChronoUnit.MICROS)));
                library.remake();
                yield Asked.goTo("/");
            }
        };
    }
}
