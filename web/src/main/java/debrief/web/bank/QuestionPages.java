package debrief.web.bank;

import debrief.content.BankQuestion;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.play.Attempts;
import debrief.web.store.Notes;
import debrief.web.store.Person;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** One question: to read, to take notes beside, to print for a partner. */
@Controller
final class QuestionPages {
    private final Library library;
    private final Attempts attempts;
    private final Notes notes;

    QuestionPages(Library library, Attempts attempts, Notes notes) {
        this.library = library;
        this.attempts = attempts;
        this.notes = notes;
    }

    @GetMapping("/questions/{id}")
    String question(@PathVariable String id, @RequestParam(defaultValue = "") String points, Model model) {
        BankQuestion question = find(id);
        model.addAttribute(
                "page",
                QuestionPage.of(
                        library.packs(),
                        question,
                        attempts.at(id),
                        notes.beside(Person.LOCAL, id),
                        points.equals("shown")));
        return "question";
    }

    @PostMapping("/questions/{id}/notes")
    ModelAndView write(@PathVariable String id, @RequestParam String text) {
        notes.write(Person.LOCAL, find(id).id(), Asked.typed(text));
        return Asked.goTo("/questions/" + id + "#notes");
    }

    /** The same while it is being typed. */
    @PostMapping("/questions/{id}/notes/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String id, @RequestParam String text) {
        notes.write(Person.LOCAL, find(id).id(), Asked.typed(text));
    }

    @GetMapping("/questions/{id}/sheet")
    String sheet(@PathVariable String id, Model model) {
        BankQuestion question = find(id);
        model.addAttribute("questions", List.of(question));
        model.addAttribute("title", question.question().ask());
        model.addAttribute("back", "/questions/" + id);
        return "sheet";
    }

    private BankQuestion find(String id) {
        return library.packs().question(id).orElseThrow(() -> new NotFound("There is no question of that name"));
    }
}
