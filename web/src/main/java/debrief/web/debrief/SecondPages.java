package debrief.web.debrief;

import debrief.web.library.Library;
import debrief.web.model.Opinions;
import debrief.web.model.Wordings;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.play.Play;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks a language model for a second opinion on a round. */
@Controller
final class SecondPages {
    private final Library library;
    private final Rounds rounds;
    private final Wordings wordings;
    private final Opinions opinions;

    SecondPages(Library library, Rounds rounds, Wordings wordings, Opinions opinions) {
        this.library = library;
        this.rounds = rounds;
        this.wordings = wordings;
        this.opinions = opinions;
    }

    /** Sends the round to the host the page named, and reads what comes back. */
    @PostMapping("/rounds/{id}/second-opinion")
    ModelAndView ask(@PathVariable String id, @RequestParam(defaultValue = "") String to) {
        Play play = rounds.find(Person.LOCAL, Asked.round(id))
                .filter(round -> round.removed().isEmpty() && !round.atTerminal())
                .map(round -> Play.of(round, library.packs()))
                .orElseThrow(() -> new NotFound("There is no round of that name"));
        wordings.send(play.stored().id(), to);
        opinions.ask(play);
        return Asked.goTo("/rounds/" + play.stored().id() + "#second");
    }
}
