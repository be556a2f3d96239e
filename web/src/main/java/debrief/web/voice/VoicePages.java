package debrief.web.voice;

import debrief.rounds.DataFolder;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.play.Play;
import debrief.web.store.Choices;
import debrief.web.store.Deliveries;
import debrief.web.store.Person;
import debrief.web.store.Recordings;
import debrief.web.store.Rounds;
import debrief.web.store.StoredRound;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Microphone, voices and recordings. */
@Controller
final class VoicePages {
    /** The name of the choice that says where recordings are kept. */
    static final String KEEP = "recordings";

    private static final Pattern TAKE = Pattern.compile("([0-9a-f-]{36}) (\\d{1,6}) (-?\\d{1,20})");

    private final Library library;
    private final Rounds rounds;
    private final Recordings recordings;
    private final Deliveries deliveries;
    private final Choices choices;
    private final Ears ears;
    private final DataFolder folder;
    private final InstantSource clock;

    VoicePages(
            Library library,
            Rounds rounds,
            Recordings recordings,
            Deliveries deliveries,
            Choices choices,
            Ears ears,
            DataFolder folder,
            InstantSource clock) {
        this.library = library;
        this.rounds = rounds;
        this.recordings = recordings;
        this.deliveries = deliveries;
        this.choices = choices;
        this.ears = ears;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping("/voice")
    String page(Model model) {
        List<VoicePage.Kept> kept = recordings.all().stream().map(this::line).toList();
        model.addAttribute(
                "voice",
                new VoicePage(
                        keeps(choices),
                        folder.path().toString(),
                        ears.now().map(Ear::host).orElse(""),
                        kept));
        return "voice";
    }

    static boolean keeps(Choices choices) {
        return choices.all(Person.LOCAL).getOrDefault(KEEP, "").equals("folder");
    }

    private VoicePage.Kept line(Recordings.Recording one) {
        Optional<StoredRound> round = rounds.find(Person.LOCAL, one.round())
                .filter(found -> found.removed().isEmpty());
        return new VoicePage.Kept(
                one.round().toString(),
                one.n(),
                round.map(found -> Play.of(found, library.packs()).where())
                        .orElse("A round that is deleted or not in this database"),
                VoicePage.size(one.bytes()),
                round.isPresent());
    }

    /** Chooses where recordings are kept from now on. */
    @PostMapping("/voice/keep")
    ModelAndView keep(@RequestParam(defaultValue = "browser") String keep) {
        choices.choose(Person.LOCAL, KEEP, keep.equals("folder") ? "folder" : "browser");
        return Asked.goTo("/voice#recordings");
    }

    /** Deletes one recording from the list. */
    @PostMapping("/voice/delete")
    ModelAndView delete(@RequestParam String round, @RequestParam int n) {
        recordings.delete(Asked.round(round), n);
        return Asked.goTo("/voice#recordings");
    }

    /** Deletes every recording in the data folder. */
    @PostMapping("/voice/delete-all")
    ModelAndView deleteAll() {
        recordings.all().forEach(one -> recordings.delete(one.round(), one.n()));
        return Asked.goTo("/voice#recordings");
    }

    /**
     * Which of the recordings a browser holds belong to answers that are gone for good.
     *
     * @param take a round, a turn and the name of its database each; those of another database are none of ours
     */
    @PostMapping("/voice/gone")
    @ResponseBody
    List<String> gone(@RequestParam(defaultValue = "") List<String> take) {
        String home = deliveries.home(Person.LOCAL);
        return take.stream().filter(one -> isGone(one, home)).toList();
    }

    private boolean isGone(String take, String home) {
        Matcher parts = TAKE.matcher(take);
        if (!parts.matches() || !home.equals(parts.group(3))) {
            return false;
        }
        Optional<StoredRound> round = rounds.find(Person.LOCAL, Asked.round(parts.group(1)));
        int n = Integer.parseInt(parts.group(2));
        return round.isEmpty()
                || round.get().stored().stream()
                        .filter(turn -> turn.n() == n)
                        .flatMap(turn -> turn.removed().stream())
                        .anyMatch(when -> !when.plus(Rounds.UNDO).isAfter(clock.instant()));
    }
}
