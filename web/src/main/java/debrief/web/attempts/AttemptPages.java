package debrief.web.attempts;

import debrief.content.BankQuestion;
import debrief.engine.debrief.Debrief;
import debrief.web.library.Library;
import debrief.web.page.NotFound;
import debrief.web.play.Attempts;
import debrief.web.play.Attempts.Attempt;
import debrief.web.play.Play;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The attempts at one question, and two of them beside each other. */
@Controller
final class AttemptPages {
    private final Library library;
    private final Rounds rounds;
    private final Attempts attempts;

    AttemptPages(Library library, Rounds rounds, Attempts attempts) {
        this.library = library;
        this.rounds = rounds;
        this.attempts = attempts;
    }

    @GetMapping("/questions/{id}/attempts")
    String attempts(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            Model model) {
        List<Attempt> tried = attempts.at(id);
        Optional<BankQuestion> question = library.packs().question(id);
        String ask = question.map(found -> found.question().ask())
                .or(() -> tried.stream()
                        .findFirst()
                        .flatMap(attempt -> debrief(attempt))
                        .map(debrief -> debrief.question().ask()))
                .orElseThrow(() -> new NotFound("There is no question of that name"));
        model.addAttribute(
                "page",
                AttemptsPage.of(
                        id,
                        ask,
                        question.isPresent(),
                        question.map(found -> found.question().points()).orElse(List.of()),
                        tried,
                        compared(tried, one, other)));
        return "attempts";
    }

    /** Two attempts, the earlier one first, whichever was named first. */
    private Optional<Compared> compared(List<Attempt> newestFirst, String one, String other) {
        List<Attempt> chosen = newestFirst.stream()
                .filter(attempt -> attempt.round().toString().equals(one)
                        || attempt.round().toString().equals(other))
                .toList();
        if (chosen.size() != 2) {
            return Optional.empty();
        }
        Attempt later = chosen.get(0);
        Attempt earlier = chosen.get(1);
        return debrief(earlier)
                .flatMap(before -> debrief(later)
                        .map(after -> Compared.of(side(earlier, before), side(later, after), before, after)));
    }

    private static Compared.Side side(Attempt attempt, Debrief debrief) {
        return Compared.side(attempt.round().toString(), AttemptsPage.when(attempt), attempt.told(), debrief);
    }

    private Optional<Debrief> debrief(Attempt attempt) {
        return rounds.find(Person.LOCAL, attempt.round())
                .map(stored -> Play.of(stored, library.packs()))
                .flatMap(play -> play.debrief().debriefs().stream()
                        .filter(debrief -> debrief.question().id().equals(attempt.question()))
                        .findFirst());
    }
}
