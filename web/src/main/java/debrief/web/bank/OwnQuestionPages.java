package debrief.web.bank;

import debrief.content.BankQuestion;
import debrief.content.OwnFolder;
import debrief.content.Packs;
import debrief.content.Refused;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Questions of one's own: written, changed, deleted. */
@Controller
final class OwnQuestionPages {
    private final Library library;
    private final OwnFolder folder;
    private final InstantSource clock;

    OwnQuestionPages(Library library, OwnFolder folder, InstantSource clock) {
        this.library = library;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping("/questions/own")
    String all(
            @RequestParam(defaultValue = "") String saved,
            @RequestParam(defaultValue = "") String imported,
            Model model) {
        library.reload();
        model.addAttribute("imported", Asked.number(imported, 0, 100_000).orElse(-1));
        model.addAttribute("questions", library.packs().own());
        model.addAttribute("problems", library.own().problems());
        model.addAttribute(
                "saved",
                library.packs().own().stream()
                        .filter(question -> question.id().equals(saved))
                        .findFirst());
        return "ownquestions";
    }

    @GetMapping("/questions/own/new")
    String fresh(Model model) {
        model.addAttribute("form", OwnForm.empty());
        return "ownquestion";
    }

    @PostMapping("/questions/own")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed) throws IOException {
        return keep(OwnForm.read("", typed), typed, Optional.empty());
    }

    @GetMapping("/questions/own/{id}")
    String change(@PathVariable String id, Model model) {
        model.addAttribute("form", OwnForm.of(find(id), folder.text(id).orElse("")));
        return "ownquestion";
    }

    @PostMapping("/questions/own/{id}")
    ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) throws IOException {
        library.reload();
        return keep(OwnForm.read(id, typed), typed, Optional.of(find(id)));
    }

    /** Deletes a question; for a minute it can be had back. */
    @PostMapping("/questions/own/{id}/delete")
    ModelAndView delete(@PathVariable String id, HttpServletResponse response) throws IOException {
        folder.remove(find(id).id(), clock.instant()).ifPresent(moment -> new Undo("own." + moment).offer(response));
        library.reload();
        return Asked.goTo("/questions/own");
    }

    private ModelAndView keep(OwnForm form, MultiValueMap<String, String> typed, Optional<BankQuestion> before)
            throws IOException {
        Map<String, String> mistakes = new HashMap<>(form.mistakes());
        Packs packs = library.packs();
        Optional<BankQuestion> same =
                packs.asked(form.ask()).filter(found -> !found.id().equals(form.id()));
        if (!mistakes.isEmpty()) {
            return again(form.with(mistakes, same, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (typed.containsKey("show")) {
            return again(form.with(mistakes, same, form.question().file()), HttpStatus.OK);
        }
        if (same.isPresent() && !typed.containsKey("twice")) {
            return again(form.with(mistakes, same, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            String id = form.id();
            if (before.isPresent()) {
                folder.change(before.get(), form.question(), packs);
            } else {
                id = folder.add(form.question(), packs);
            }
            library.reload();
            return Asked.goTo("/questions/own?saved=" + id);
        } catch (Refused e) {
            mistakes.put("ask", e.says());
            return again(form.with(mistakes, same, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView again(OwnForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("ownquestion", "form", form);
        page.setStatus(status);
        return page;
    }

    private BankQuestion find(String id) {
        return library.packs().own().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no question of yours of that name"));
    }
}
