package debrief.web.settings;

import debrief.content.Packs;
import debrief.rounds.DataFolder;
import debrief.web.page.Asked;
import debrief.web.page.Undo;
import debrief.web.store.Person;
import debrief.web.store.RoundSummary;
import debrief.web.store.Rounds;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Settings and privacy, and the keyboard. */
@Controller
final class SettingsPages {
    private final Packs packs;
    private final Rounds rounds;
    private final DataFolder folder;

    SettingsPages(Packs packs, Rounds rounds, DataFolder folder) {
        this.packs = packs;
        this.rounds = rounds;
        this.folder = folder;
    }

    @GetMapping("/keyboard")
    String keyboard() {
        return "keyboard";
    }

    @GetMapping("/settings")
    String settings(Model model) {
        model.addAttribute("kept", kept());
        return "settings";
    }

    /** Deletes everything, once the person typed the word. For a minute it can be had back. */
    @PostMapping("/forget")
    ModelAndView forget(@RequestParam(defaultValue = "") String word, HttpServletResponse response) {
        if (!word.strip().toLowerCase(Locale.ROOT).equals("delete")) {
            ModelAndView page = new ModelAndView("settings", "kept", kept());
            page.addObject("wrongForget", "Type the word delete, then press the button again. Nothing was deleted.");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Instant when = rounds.removeAll(Person.LOCAL);
        // The browser may hold words that never reached us.
        response.setHeader("Clear-Site-Data", "\"storage\"");
        new Undo("all." + ChronoUnit.MICROS.between(Instant.EPOCH, when)).offer(response);
        return Asked.goTo("/settings");
    }

    private Kept kept() {
        List<RoundSummary> all = rounds.all(Person.LOCAL);
        return new Kept(
                all.size(),
                all.stream().mapToInt(RoundSummary::answered).sum(),
                packs.packs().size(),
                folder.path().toString());
    }
}
