package debrief.web.bank;

import debrief.bank.Bank;
import debrief.bank.Standing;
import debrief.bank.Tens;
import debrief.bank.Wish;
import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.play.Attempts;
import debrief.web.play.Attempts.Attempt;
import debrief.web.store.Choices;
import debrief.web.store.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The question bank: search, ten by ten, and lists to print. */
@Controller
final class BankPages {
    /** So many questions a page. */
    static final int PAGE = 20;

    private static final String TEN_COMPANY = "ten.company";

    private final Library library;
    private final Attempts attempts;
    private final Choices choices;

    BankPages(Library library, Attempts attempts, Choices choices) {
        this.library = library;
        this.attempts = attempts;
        this.choices = choices;
    }

    @GetMapping("/questions")
    String questions(@RequestParam MultiValueMap<String, String> asked, Model model) {
        Packs packs = library.packs();
        Wish wish = WishForm.read(asked, packs);
        Map<String, List<Attempt>> tried = attempts.all();
        Bank.Found found = library.bank().find(wish, standing(tried));
        boolean all = "all".equals(asked.getFirst("show"));
        int from = all
                ? 0
                : PAGE * (Asked.number(first(asked, "page", "1"), 1, 10_000).orElse(1) - 1);
        List<Line> lines = found.questions().stream()
                .skip(from)
                .limit(all ? Long.MAX_VALUE : PAGE)
                .map(question -> line(question, tried, wish))
                .toList();
        Ten ten = ten(last(), tried);
        model.addAttribute(
                "bank",
                new BankPage(
                        WishForm.of(wish, found, packs),
                        lines,
                        from,
                        found.questions().size(),
                        library.bank().questions().size(),
                        (int) packs.packs().stream()
                                .filter(pack -> !pack.questions().isEmpty())
                                .count(),
                        ten));
        return "questions";
    }

    /** The same search as a list to print. */
    @GetMapping("/questions/print")
    String print(@RequestParam MultiValueMap<String, String> asked, Model model) {
        Packs packs = library.packs();
        Wish wish = WishForm.read(asked, packs);
        Map<String, List<Attempt>> tried = attempts.all();
        Bank.Found found = library.bank().find(wish, standing(tried));
        model.addAttribute("form", WishForm.of(wish, found, packs));
        model.addAttribute(
                "lines",
                found.questions().stream()
                        .map(question -> line(question, tried, Wish.ALL))
                        .toList());
        return "questionlist";
    }

    @GetMapping("/questions/ten")
    String ten(
            @RequestParam(defaultValue = "") String company, @RequestParam(defaultValue = "") String n, Model model) {
        Map<String, String> last = last();
        Pack pack = packs(company)
                .or(() -> packs(last.getOrDefault(TEN_COMPANY, "")))
                .orElseGet(() -> companies().get(0));
        int at = Asked.number(n, 1, 10_000).orElseGet(() -> place(last, pack));
        model.addAttribute("ten", Ten.of(library.packs(), pack, at, attempts.all()));
        model.addAttribute("companies", companies());
        return "ten";
    }

    /** Goes to another ten, and remembers it. */
    @PostMapping("/questions/ten")
    ModelAndView turn(@RequestParam String company, @RequestParam(defaultValue = "") String n) {
        Pack pack = packs(company).orElseThrow(() -> new NotFound("There is no company of that name"));
        choices.choose(Person.LOCAL, TEN_COMPANY, pack.id());
        Asked.number(n, 1, Tens.of(library.packs(), pack).count())
                .ifPresent(at -> choices.choose(Person.LOCAL, place(pack), String.valueOf(at)));
        return Asked.goTo("/questions/ten");
    }

    /** The sheets of ten questions for somebody who asks them. */
    @GetMapping("/questions/ten/sheets")
    String sheets(@RequestParam String company, @RequestParam String n, Model model) {
        Pack pack = packs(company).orElseThrow(() -> new NotFound("There is no company of that name"));
        int at = Asked.number(n, 1, 10_000).orElse(1);
        Tens tens = Tens.of(library.packs(), pack);
        model.addAttribute("questions", tens.ten(at));
        model.addAttribute("title", pack.name() + ", ten " + Math.min(at, tens.count()) + " of " + tens.count());
        model.addAttribute("back", "/questions/ten?company=" + pack.id() + "&n=" + at);
        return "sheet";
    }

    private Ten ten(Map<String, String> last, Map<String, List<Attempt>> tried) {
        Pack pack = packs(last.getOrDefault(TEN_COMPANY, last.getOrDefault("round.company", "")))
                .orElseGet(() -> companies().get(0));
        return Ten.of(library.packs(), pack, place(last, pack), tried);
    }

    private Map<String, String> last() {
        return choices.all(Person.LOCAL);
    }

    private static String place(Pack pack) {
        return "ten.at." + pack.id();
    }

    private static int place(Map<String, String> last, Pack pack) {
        return Asked.number(last.getOrDefault(place(pack), ""), 1, 10_000).orElse(1);
    }

    private Optional<Pack> packs(String id) {
        return companies().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    private List<Pack> companies() {
        List<Pack> companies = library.packs().packs().stream()
                .filter(pack -> !pack.loop().isEmpty())
                .toList();
        if (companies.isEmpty()) {
            throw new NotFound("No pack can be read");
        }
        return companies;
    }

    private Line line(BankQuestion question, Map<String, List<Attempt>> tried, Wish wish) {
        return new Line(
                question,
                tried.getOrDefault(question.id(), List.of()),
                library.bank().passage(wish, question));
    }

    private static Function<BankQuestion, Standing> standing(Map<String, List<Attempt>> tried) {
        return question ->
                new Line(question, tried.getOrDefault(question.id(), List.of()), Optional.empty()).standing();
    }

    private static String first(MultiValueMap<String, String> asked, String name, String otherwise) {
        return Optional.ofNullable(asked.getFirst(name)).orElse(otherwise);
    }
}
