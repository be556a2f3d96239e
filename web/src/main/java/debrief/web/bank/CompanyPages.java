package debrief.web.bank;

import debrief.content.Pack;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The companies, one by one and two side by side. */
@Controller
final class CompanyPages {
    private static final int MOST_DAYS = 365;

    private final Library library;

    CompanyPages(Library library) {
        this.library = library;
    }

    @GetMapping("/companies")
    String companies(Model model) {
        model.addAttribute("houses", HouseLine.of(library.packs()));
        model.addAttribute("problems", library.packs().problems());
        return "companies";
    }

    @GetMapping("/companies/{id}")
    String company(@PathVariable String id, @RequestParam(defaultValue = "") String days, Model model) {
        Pack pack = library.packs().pack(id).orElseThrow(() -> new NotFound("There is no company of that name"));
        model.addAttribute("house", CompanyPage.of(pack, left(days)));
        return "company";
    }

    @GetMapping("/companies/compare")
    String compare(
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String days,
            Model model) {
        model.addAttribute("compare", ComparePage.of(library.packs(), one, other, left(days)));
        return "compare";
    }

    // Anything else than a number of days is as good as nothing.
    private static Optional<Integer> left(String days) {
        return Asked.number(days, 0, MOST_DAYS);
    }
}
