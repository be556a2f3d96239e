package debrief.web.debrief;

import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.play.Play;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Several rounds debriefed together, and debriefs as files. */
@Controller
final class CarryPages {
    private static final int MOST = 20;

    private final Library library;
    private final Rounds rounds;

    CarryPages(Library library, Rounds rounds) {
        this.library = library;
        this.rounds = rounds;
    }

    @GetMapping("/rounds/{id}/debrief.{kind:pdf|md|json}")
    ResponseEntity<byte[]> round(@PathVariable String id, @PathVariable String kind) {
        return Carry.round(play(Asked.round(id)), library.packs(), kind);
    }

    @GetMapping("/together")
    ModelAndView together(@RequestParam(defaultValue = "") List<String> rounds) {
        List<Play> plays = plays(rounds);
        String wrong = wrong(plays);
        if (!wrong.isEmpty()) {
            return new ModelAndView("together", "wrong", wrong);
        }
        ModelAndView page = new ModelAndView("together", "wrong", "");
        page.addObject("view", LoopView.of(plays, "/together/debrief", "rounds=" + ids(plays)));
        return page;
    }

    @GetMapping("/together/debrief.{kind:pdf|md|json}")
    ResponseEntity<byte[]> together(@RequestParam(defaultValue = "") List<String> rounds, @PathVariable String kind) {
        List<Play> plays = plays(rounds);
        if (!wrong(plays).isEmpty()) {
            throw new NotFound("These rounds cannot be debriefed together");
        }
        return Carry.loop(plays, library.packs(), kind);
    }

    private static String wrong(List<Play> plays) {
        if (plays.size() < 2) {
            return "Choose at least two rounds of one company.";
        }
        if (plays.size() > MOST) {
            return "Choose at most " + MOST + " rounds.";
        }
        List<String> companies = plays.stream().map(Play::company).distinct().toList();
        return companies.size() > 1
                ? "One committee decides for one company, and these rounds are of " + String.join(" and ", companies)
                        + ". Choose rounds of one."
                : "";
    }

    private static String ids(List<Play> plays) {
        return String.join(
                ",", plays.stream().map(play -> play.stored().id().toString()).toList());
    }

    private List<Play> plays(List<String> asked) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String some : asked) {
            Arrays.stream(some.split(",", -1))
                    .filter(id -> !id.isBlank())
                    .forEach(id -> ids.add(Asked.round(id.strip())));
        }
        return ids.stream().map(this::play).toList();
    }

    private Play play(UUID id) {
        return rounds.find(Person.LOCAL, id)
                .filter(round -> round.removed().isEmpty())
                .map(round -> Play.of(round, library.packs()))
                .orElseThrow(() -> new NotFound("There is no round of that name"));
    }
}
