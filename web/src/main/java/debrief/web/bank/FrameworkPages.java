package debrief.web.bank;

import debrief.content.Framework;
import debrief.content.Glossary;
import debrief.web.library.Library;
import debrief.web.page.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Ways to think an answer through, and the words of the trade. */
@Controller
final class FrameworkPages {
    private final Library library;

    FrameworkPages(Library library) {
        this.library = library;
    }

    @GetMapping("/frameworks")
    String frameworks(Model model) {
        model.addAttribute("frameworks", all());
        return "frameworks";
    }

    @GetMapping("/frameworks/{id}")
    String framework(@PathVariable String id, Model model) {
        Framework framework =
                library.packs().framework(id).orElseThrow(() -> new NotFound("There is no framework of that name"));
        model.addAttribute("framework", framework);
        model.addAttribute(
                "questions",
                framework.questions().stream()
                        .flatMap(question -> library.packs().question(question).stream())
                        .toList());
        model.addAttribute(
                "others",
                framework.seeAlso().stream()
                        .flatMap(other -> library.packs().framework(other).stream())
                        .toList());
        return "framework";
    }

    @GetMapping("/glossary")
    String glossary(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("terms", Terms.of(terms(), q));
        return "glossary";
    }

    private List<Framework> all() {
        return library.packs().packs().stream()
                .flatMap(pack -> pack.frameworks().stream())
                .sorted(Comparator.comparing(Framework::name))
                .toList();
    }

    private Stream<Glossary.Term> terms() {
        return library.packs().packs().stream().flatMap(pack -> pack.glossary().terms().stream());
    }
}
