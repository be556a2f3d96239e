package debrief.web.round;

import debrief.engine.interview.Turn;
import debrief.web.library.Library;
import debrief.web.model.Wordings;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Trouble;
import debrief.web.play.Play;
import debrief.web.round.RoomPage.Asking;
import debrief.web.store.Draft;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SavedDraft;
import debrief.web.store.SetUp;
import debrief.web.store.Sketches;
import debrief.web.store.Spent;
import debrief.web.store.StoreException;
import debrief.web.store.StoredRound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The interview room: asks, keeps what is typed, takes the answer. */
@Controller
@RequestMapping("/rounds/{id}")
final class Room {
    private final Library library;
    private final Rounds rounds;
    private final Sketches sketches;
    private final Wordings wordings;

    Room(Library library, Rounds rounds, Sketches sketches, Wordings wordings) {
        this.library = library;
        this.rounds = rounds;
        this.sketches = sketches;
        this.wordings = wordings;
    }

    @GetMapping("/room")
    ModelAndView room(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String about) {
        Play play = play(id);
        if (play.stored().atTerminal()) {
            return Asked.goTo("/rounds");
        }
        return asking(play, question, about)
                .map(asking -> page(play, page(play, asking)))
                .orElseGet(() -> Asked.goTo(debrief(play)));
    }

    /** Takes over a round that was begun in the terminal. */
    @PostMapping("/resume")
    ModelAndView resume(@PathVariable String id) {
        StoredRound taken = rounds.takeOver(Person.LOCAL, Asked.round(id))
                .filter(round -> round.removed().isEmpty())
                .orElseThrow(() -> new NotFound("There is no round of that name"));
        return Asked.goTo("/rounds/" + taken.id() + "/room");
    }

    /** What became of a draft, for the script in the room. */
    record Saved(boolean kept, String saved, String says, boolean answered) {
        Saved(boolean kept, String saved, String says) {
            this(kept, saved, says, false);
        }
    }

    @PostMapping("/draft")
    ResponseEntity<Saved> draft(
            @PathVariable String id,
            @RequestParam int turn,
            @RequestParam long version,
            @RequestParam(defaultValue = "0") int seconds,
            @RequestParam(defaultValue = "0") int thinking,
            @RequestParam String answer) {
        String typed = Asked.typed(answer);
        if (tooLong(typed)) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(new Saved(false, "", TOO_LONG));
        }
        try {
            SavedDraft now =
                    rounds.saveDraft(Person.LOCAL, Asked.round(id), turn, typed, version, new Spent(seconds, thinking));
            String clock = now.draft().map(Draft::saved).map(RoomPage::clock).orElse("");
            if (now.kept()) {
                return ResponseEntity.ok(new Saved(true, clock, ""));
            }
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(new Saved(
                            false,
                            clock,
                            now.draft().isPresent()
                                    ? "Another tab saved this answer at " + clock
                                            + ". That one is kept. What you typed here stays in this box; reload the page to see both."
                                    : "This question was answered in another tab, or its round is gone. What you typed stays in this box.",
                            now.draft().isEmpty()));
        } catch (StoreException e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new Saved(false, "", sentence(e)));
        }
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable String id,
            @RequestParam int turn,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String home,
            @RequestParam(defaultValue = "") String shown) {
        Play play = play(id);
        String typed = Asked.typed(answer);
        if (turn != play.stored().next()) {
            return another(play, turn, typed);
        }
        wordings.answerHome(play, !home.isEmpty());
        wordings.shown(play, shown);
        Optional<Asking> asking = asking(play, question, about);
        if (asking.isEmpty()) {
            return another(play, turn, typed);
        }
        if (typed.isBlank()) {
            return refused(
                    play, asking.get(), typed, "There is nothing to send yet. Type an answer, or skip the question.");
        }
        if (tooLong(typed)) {
            return refused(play, asking.get(), typed, TOO_LONG);
        }
        return Asked.goTo(taken(play, asking.get().answered(typed)));
    }

    @PostMapping("/skip")
    ModelAndView skip(
            @PathVariable String id,
            @RequestParam int turn,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String answer) {
        Play play = play(id);
        String typed = Asked.typed(answer);
        Optional<Asking> asking = asking(play, question, about);
        if (turn != play.stored().next() || asking.isEmpty()) {
            return Asked.goTo("/rounds/" + play.stored().id() + "/room");
        }
        if (!typed.isBlank()) {
            return refused(
                    play, asking.get(), typed, "There are words in the box. Send them, or take them out to skip.");
        }
        return Asked.goTo(taken(play, asking.get().answered("")));
    }

    /** Leaves the room; the round and the words in the box stay as they are. */
    @PostMapping("/pause")
    ModelAndView pause(
            @PathVariable String id,
            @RequestParam int turn,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String home) {
        return leave(play(id), turn, answer, home, "/");
    }

    /** Lets the round be sent to a language model, or keeps it home; the words in the box stay as they are. */
    @PostMapping("/send")
    ModelAndView send(
            @PathVariable String id,
            @RequestParam int turn,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String home,
            @RequestParam(defaultValue = "") String to) {
        Play play = play(id);
        if (to.isEmpty()) {
            wordings.keepHome(play.stored().id());
        } else {
            wordings.send(play.stored().id(), to);
        }
        return leave(play, turn, answer, home, "/rounds/" + play.stored().id() + "/room");
    }

    private ModelAndView leave(Play play, int turn, String answer, String home, String to) {
        String typed = Asked.typed(answer);
        if (tooLong(typed)) {
            return another(play, turn, typed);
        }
        if (turn == play.stored().next()) {
            wordings.answerHome(play, !home.isEmpty());
        }
        Optional<Draft> draft = rounds.draft(Person.LOCAL, play.stored().id(), turn);
        if (!typed.equals(draft.map(Draft::text).orElse(""))) {
            long version = draft.map(Draft::version).orElse(0L) + 1;
            rounds.saveDraft(Person.LOCAL, play.stored().id(), turn, typed, version);
        }
        return Asked.goTo(to);
    }

    /** Closes the round. Words in the box are its last answer. */
    @PostMapping("/end")
    ModelAndView end(
            @PathVariable String id,
            @RequestParam int turn,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String home) {
        Play play = play(id);
        String typed = Asked.typed(answer);
        Optional<Asking> asking = asking(play, question, about);
        if (turn == play.stored().next()) {
            wordings.answerHome(play, !home.isEmpty());
        }
        if (!typed.isBlank() && turn == play.stored().next() && asking.isPresent()) {
            if (tooLong(typed)) {
                return refused(play, asking.get(), typed, TOO_LONG);
            }
            return Asked.goTo(taken(play, asking.get().answered(typed), true));
        }
        return Asked.goTo(ended(play, play.stored()));
    }

    private static final String TOO_LONG =
            "This is longer than 200,000 characters. Nothing is lost: take something out and send it again.";

    private String taken(Play before, Turn turn) {
        return taken(before, turn, false);
    }

    // Where to go once a turn is on disk.
    private String taken(Play before, Turn turn, boolean last) {
        UUID id = before.stored().id();
        Play play = Play.of(
                rounds.answer(Person.LOCAL, id, before.stored().next(), turn)
                        .orElseThrow(() -> new NotFound("There is no round of that name")),
                library.packs());
        if (!last && play.stored().ended().isEmpty() && Asking.next(play).isPresent()) {
            wordings.next(play, manner(play));
            return "/rounds/" + id + "/room";
        }
        return ended(before, play.stored());
    }

    private String manner(Play play) {
        SetUp setUp = play.stored().setUp();
        return play.who()
                + library.packs()
                        .persona(setUp.company(), setUp.held().persona())
                        .map(persona -> ": " + persona.says())
                        .orElse(", plain and polite");
    }

    // Before the debrief the person says how they would rate themselves, once.
    private String ended(Play before, StoredRound now) {
        rounds.end(Person.LOCAL, now.id());
        boolean first = before.stored().ended().isEmpty();
        boolean answered = now.turns().stream().anyMatch(turn -> turn.kind() != Turn.Kind.CLOSE && !turn.skipped());
        return first && answered ? "/rounds/" + now.id() + "/own" : OwnRatingPages.after(now);
    }

    private ModelAndView refused(Play play, Asking asking, String typed, String sentence) {
        ModelAndView page = page(play, page(play, asking).refused(typed, sentence));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    // The same words sent twice are no trouble; other words are shown, so that they can be kept.
    private static ModelAndView another(Play play, int turn, String typed) {
        String room = "/rounds/" + play.stored().id() + "/room";
        boolean same = typed.isBlank()
                || play.stored().stored().stream()
                        .anyMatch(stored ->
                                stored.n() == turn && stored.turn().said().equals(typed));
        if (same) {
            return Asked.goTo(room);
        }
        ModelAndView page = new ModelAndView("trouble", HttpStatus.CONFLICT);
        page.addObject(
                "trouble",
                new Trouble(
                        "This was not sent",
                        "The question was answered in another tab, or the words were too long to keep. What was saved before is safe; what you sent now is below and in this page only.",
                        "Go on in the room",
                        "Copy what you want to keep first.",
                        room,
                        "Back to the room",
                        typed,
                        false));
        return page;
    }

    private ModelAndView page(Play play, RoomPage room) {
        return new ModelAndView("room", "room", room).addObject("sending", wordings.of(play));
    }

    private RoomPage page(Play play, Asking asking) {
        return RoomPage.of(
                play,
                asking,
                rounds.draft(Person.LOCAL, play.stored().id(), play.stored().next()),
                sketches.find(Person.LOCAL, play.stored().id(), play.stored().next()));
    }

    // What was chosen on the debrief page goes before what the interviewer would ask next.
    private static Optional<Asking> asking(Play play, String question, String about) {
        Optional<Asking> next = play.stored().ended().isPresent() ? Optional.empty() : Asking.next(play);
        if (about.isEmpty()) {
            return next;
        }
        boolean isNext = next.filter(asking ->
                        asking.question().equals(question) && asking.about().equals(about))
                .isPresent();
        return isNext ? next : Asking.chosen(play, question, about).or(() -> next);
    }

    private Play play(String id) {
        return rounds.find(Person.LOCAL, Asked.round(id))
                .filter(round -> round.removed().isEmpty())
                .map(round -> Play.of(round, library.packs()))
                .orElseThrow(() -> new NotFound("There is no round of that name"));
    }

    private static String debrief(Play play) {
        return "/rounds/" + play.stored().id();
    }

    private static boolean tooLong(String typed) {
        return typed.length() > RoomPage.MOST && typed.codePointCount(0, typed.length()) > RoomPage.MOST;
    }

    private static String sentence(StoreException e) {
        return e.getMessage() == null ? "This was not saved." : e.getMessage();
    }
}
