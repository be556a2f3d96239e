package debrief.web.bank;

import debrief.web.library.Library;
import debrief.web.page.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The question bank and the companies. */
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

    @GetMapping("/companies")
    String companies(Model model) {
        model.addAttribute("packs", library.packs().packs());
        return "companies";
    }

    @GetMapping("/companies/{id}")
    String company(@PathVariable String id, Model model) {
        model.addAttribute(
                "pack", library.packs().pack(id).orElseThrow(() -> new NotFound("There is no company of that name")));
        return "company";
    }
}
