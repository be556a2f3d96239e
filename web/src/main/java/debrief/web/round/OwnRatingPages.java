package debrief.web.round;

import debrief.engine.interview.Turn;
import debrief.engine.question.Question;
import debrief.engine.rating.Verdict;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.play.Play;
import debrief.web.store.OwnRatings;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.StoredRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks once, between the last answer and the debrief, how the person would rate their own answers. */
@Controller
@RequestMapping("/rounds/{id}/own")
final class OwnRatingPages {
    private final Library library;
    private final Rounds rounds;
    private final OwnRatings ratings;

    OwnRatingPages(Library library, Rounds rounds, OwnRatings ratings) {
        this.library = library;
        this.rounds = rounds;
        this.ratings = ratings;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        Play play = play(id);
        if (play.stored().ended().isEmpty()) {
            return Asked.goTo("/rounds/" + play.stored().id() + "/room");
        }
        Map<String, Optional<Verdict>> rated =
                ratings.of(Person.LOCAL, play.stored().id());
        List<OwnRatingPage.Answered> open = answered(play).stream()
                .filter(one -> !rated.containsKey(one.id()))
                .toList();
        if (open.isEmpty()) {
            return Asked.goTo(after(play.stored()));
        }
        return new ModelAndView(
                "own",
                "own",
                new OwnRatingPage(
                        play.stored().id().toString(),
                        play.where(),
                        open,
                        play.stored().setUp().held().loop().isPresent()));
    }

    @PostMapping
    ModelAndView rate(@PathVariable String id, @RequestParam Map<String, String> form) {
        Play play = play(id);
        if (play.stored().ended().isPresent()) {
            Map<String, Optional<Verdict>> given = new TreeMap<>();
            boolean none = form.containsKey("none");
            for (OwnRatingPage.Answered one : answered(play)) {
                given.put(one.id(), none ? Optional.empty() : Verdict.of(form.getOrDefault(one.field(), "")));
            }
            ratings.rate(Person.LOCAL, play.stored().id(), given);
        }
        return Asked.goTo(after(play.stored()));
    }

    /** Where a round leads once it ended: its debrief, or the loop it belongs to. */
    static String after(StoredRound round) {
        return round.setUp().held().loop().map(loop -> "/loops/" + loop).orElse("/rounds/" + round.id());
    }

    private static List<OwnRatingPage.Answered> answered(Play play) {
        List<OwnRatingPage.Answered> answered = new ArrayList<>();
        for (Question question : play.round().questions()) {
            String said = play.turns(question.id()).stream()
                    .filter(turn -> !turn.skipped())
                    .map(Turn::said)
                    .collect(Collectors.joining("\n\n"));
            if (!said.isEmpty()) {
                answered.add(new OwnRatingPage.Answered(answered.size() + 1, question.id(), question.ask(), said));
            }
        }
        return answered;
    }

    private Play play(String id) {
        return rounds.find(Person.LOCAL, Asked.round(id))
                .filter(round -> round.removed().isEmpty() && !round.atTerminal())
                .map(round -> Play.of(round, library.packs()))
                .orElseThrow(() -> new NotFound("There is no round of that name"));
    }
}
