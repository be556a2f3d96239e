package debrief.web.debrief;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Part;
import debrief.engine.interview.Retold;
import debrief.engine.interview.Turn;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.play.Play;
import debrief.web.play.Redo;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import debrief.web.store.StoredRound;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A small room for one part of a story. The answer with the new part becomes a round of its own; the old one stays. */
@Controller
final class RedoPages {
    /** No part is longer, in characters. */
    static final int MOST = 20_000;

    private final Library library;
    private final Rounds rounds;

    RedoPages(Library library, Rounds rounds) {
        this.library = library;
        this.rounds = rounds;
    }

    private record Answer(Play play, Debrief debrief, Part part) {
        RedoPage page(String typed, String wrong) {
            return new RedoPage(
                    play.stored().id().toString(),
                    debrief.question().id(),
                    debrief.question().ask(),
                    part,
                    Retold.old(debrief, part).orElse(""),
                    typed,
                    wrong);
        }
    }

    @GetMapping("/rounds/{id}/redo")
    ModelAndView room(@PathVariable String id, @RequestParam String question, @RequestParam String part) {
        return new ModelAndView("redo", "page", answer(id, question, part).page("", ""));
    }

    @PostMapping("/rounds/{id}/redo")
    ModelAndView take(
            @PathVariable String id,
            @RequestParam String question,
            @RequestParam String part,
            @RequestParam(defaultValue = "") String answer) {
        Answer found = answer(id, question, part);
        String typed = Asked.typed(answer);
        String wrong = typed.isBlank()
                ? "There is nothing to judge yet. Tell this part, then press the button again."
                : typed.length() > MOST
                        ? "This is longer than 20,000 characters. Nothing is lost: take something out."
                        : "";
        if (!wrong.isEmpty()) {
            ModelAndView page = new ModelAndView("redo", "page", found.page(typed, wrong));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        List<Turn> turns = Retold.of(
                        found.debrief(),
                        found.play().turns(question).stream()
                                .filter(turn -> turn.kind() != Turn.Kind.CLOSE)
                                .toList(),
                        found.part(),
                        typed)
                .turns();
        SetUp of = found.play().stored().setUp();
        StoredRound kept = rounds.keep(
                Person.LOCAL,
                new SetUp(
                        of.company(),
                        of.stage(),
                        of.level(),
                        of.minutes(),
                        of.mode(),
                        of.seed(),
                        List.of(question),
                        Debrief.ENGINE,
                        library.packs()
                                .pack(of.company())
                                .map(library.packs()::versions)
                                .orElse(of.pack())),
                Redo.marked(turns, found.part()));
        return Asked.goTo("/questions/" + question + "/attempts?one=" + id + "&other=" + kept.id() + "#compare");
    }

    private Answer answer(String id, String question, String part) {
        Play play = rounds.find(Person.LOCAL, Asked.round(id))
                .filter(round -> round.removed().isEmpty())
                .map(round -> Play.of(round, library.packs()))
                .orElseThrow(() -> new NotFound("There is no round of that name"));
        Debrief debrief = play.debrief().debriefs().stream()
                .filter(one -> one.question().id().equals(question))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no answer to that question"));
        return new Answer(
                play, debrief, Redo.part(part).orElseThrow(() -> new NotFound("There is no part of that name")));
    }
}
