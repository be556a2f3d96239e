package debrief.web.readiness;

import debrief.web.aim.AimForm;
import debrief.web.aim.Aims;
import debrief.web.library.Library;
import debrief.web.play.Attempts;
import debrief.web.play.Practised;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person stands against a loop. */
@Controller
final class ReadinessPages {
    private final Library library;
    private final Rounds rounds;
    private final Attempts attempts;
    private final Aims aims;
    private final InstantSource clock;

    ReadinessPages(Library library, Rounds rounds, Attempts attempts, Aims aims, InstantSource clock) {
        this.library = library;
        this.rounds = rounds;
        this.attempts = attempts;
        this.aims = aims;
        this.clock = clock;
    }

    @GetMapping("/readiness")
    String page(
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String level,
            Model model) {
        Optional<Aims.Target> target = company.isEmpty() ? aims.target() : aims.target(company, level);
        Practised practised =
                Practised.of(rounds.whole(Person.LOCAL), library.packs(), attempts, ZoneId.systemDefault());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        model.addAttribute("view", target.flatMap(at -> ReadinessView.of(practised, at, today)));
        model.addAttribute("form", AimForm.of(library.packs(), target));
        return "readiness";
    }
}
