package debrief.web.bank;

import debrief.web.library.Library;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The question bank. */
@Controller
final class BankPages {
    private final Library library;

    BankPages(Library library) {
        this.library = library;
    }

    @GetMapping("/questions")
    String questions(Model model) {
        List<Shelf> shelves = library.packs().packs().stream()
                .filter(pack -> !pack.questions().isEmpty())
                .map(Shelf::new)
                .toList();
        model.addAttribute("shelves", shelves);
        model.addAttribute(
                "count",
                shelves.stream()
                        .mapToInt(shelf -> shelf.pack().questions().size())
                        .sum());
        return "questions";
    }
}
