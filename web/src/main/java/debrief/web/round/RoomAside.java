package debrief.web.round;

import debrief.web.page.Asked;
import debrief.web.play.Play;
import debrief.web.play.RoundsAtHand;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.Spent;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the room's page asks for while an answer is typed: the panel beside it, and to keep the clock. */
@Controller
@RequestMapping("/rounds/{id}")
final class RoomAside {
    private final RoundsAtHand atHand;
    private final Rounds rounds;

    RoomAside(RoundsAtHand atHand, Rounds rounds) {
        this.atHand = atHand;
        this.rounds = rounds;
    }

    /** The panel for what is typed; nothing in a round that is silent, and for a turn that was answered. */
    @PostMapping("/live")
    ModelAndView live(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String question,
            @RequestParam String answer) {
        Optional<Play> play = atHand.before(Person.LOCAL, Asked.round(id), turn).filter(Live::isShown);
        if (play.isEmpty()) {
            ModelAndView nothing = new ModelAndView((view, request, response) -> {});
            nothing.setStatus(HttpStatus.NO_CONTENT);
            return nothing;
        }
        return new ModelAndView("live", "live", Live.of(play.get(), question, Asked.typed(answer)));
    }

    /** Keeps the time spent so far: 204, or 409 where the turn was answered or its round is gone. */
    @PostMapping("/clock")
    ResponseEntity<Void> clock(
            @PathVariable String id,
            @RequestParam int turn,
            @RequestParam int seconds,
            @RequestParam(defaultValue = "0") int thinking) {
        boolean kept = rounds.saveClock(Person.LOCAL, Asked.round(id), turn, new Spent(seconds, thinking));
        HttpStatusCode status = kept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).build();
    }
}
