package debrief.web.offer;

import debrief.mine.offer.FourYears;
import debrief.mine.offer.Negotiation;
import debrief.mine.offer.Offer;
import debrief.mine.offer.OfferSheet;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.Fields;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.store.Database;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Offers: kept, added up over four years, set side by side, talked about. */
@Controller
final class OfferPages {
    private static final String ELSEWHERE =
            "This was changed in another window meanwhile. What you typed is still here and is not saved; open the offer anew"
                    + " in another tab to see the change, or save once more to put yours in its place.";

    private final Documents<Offer> offers;
    private final Library library;

    OfferPages(Database database, InstantSource clock, Library library) {
        this.offers = new Documents<>(database, clock, "offers", Offer.class);
        this.library = library;
    }

    @GetMapping("/offers")
    String all(@RequestParam(defaultValue = "") String wrong, Model model) {
        model.addAttribute(
                "lines",
                offers.all(Person.LOCAL).stream()
                        .map(one -> OfferPage.of(one, BigDecimal.ZERO, OfferForm.empty(), ""))
                        .toList());
        model.addAttribute("wrong", wrong.isEmpty() ? "" : "Choose two to four offers, then compare them.");
        return "offers";
    }

    @GetMapping("/offers/new")
    String fresh(@RequestParam(defaultValue = "") String example, Model model) {
        model.addAttribute("form", example.isEmpty() ? OfferForm.empty() : OfferForm.example());
        return "offernew";
    }

    @PostMapping("/offers")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed) {
        OfferForm form = new OfferForm("", 0, Fields.of(typed));
        OfferForm.Read read = form.read(Negotiation.EMPTY);
        if (read.offer().isEmpty()) {
            return again("offernew", "form", new OfferForm("", 0, form.fields().with(read.wrong())));
        }
        return Asked.goTo(
                "/offers/" + offers.add(Person.LOCAL, read.offer().get()).id());
    }

    @GetMapping("/offers/{id:[0-9a-f-]{36}}")
    String one(@PathVariable String id, @RequestParam(defaultValue = "") String rise, Model model) {
        Document<Offer> document = find(id);
        model.addAttribute(
                "view", OfferPage.of(document, rise(rise), OfferForm.of(id, document.version(), document.body()), ""));
        return "offer";
    }

    @PostMapping("/offers/{id:[0-9a-f-]{36}}")
    ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Document<Offer> document = find(id);
        Fields fields = Fields.of(typed);
        int version = version(fields);
        OfferForm form = new OfferForm(id, version, fields);
        OfferForm.Read read = form.read(document.body().negotiation());
        if (read.offer().isEmpty()) {
            return again(
                    "offer",
                    "view",
                    OfferPage.of(document, BigDecimal.ZERO, new OfferForm(id, version, fields.with(read.wrong())), ""));
        }
        if (offers.change(Person.LOCAL, document.id(), version, read.offer().get())
                .isEmpty()) {
            OfferForm again = new OfferForm(id, document.version(), fields);
            return conflict("offer", "view", OfferPage.of(document, BigDecimal.ZERO, again, ELSEWHERE));
        }
        return Asked.goTo("/offers/" + id);
    }

    /** Deletes an offer; for a minute it can be had back. */
    @PostMapping("/offers/{id:[0-9a-f-]{36}}/delete")
    ModelAndView delete(@PathVariable String id, HttpServletResponse response) {
        Document<Offer> document = find(id);
        if (offers.remove(Person.LOCAL, document.id())) {
            new Undo("document." + document.id()).offer(response);
        }
        return Asked.goTo("/offers");
    }

    @GetMapping("/offers/compare")
    ModelAndView compare(
            @RequestParam(defaultValue = "") List<String> id,
            @RequestParam(defaultValue = "") String rise,
            @RequestParam(defaultValue = "") String in) {
        List<Document<Offer>> chosen = chosen(id);
        if (chosen.size() < 2) {
            return Asked.goTo("/offers?wrong=few");
        }
        return new ModelAndView("offercompare", "view", Compare.of(chosen, rise(rise), in));
    }

    @GetMapping("/offers/compare.{kind:csv|md}")
    ResponseEntity<byte[]> compareFile(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") List<String> id,
            @RequestParam(defaultValue = "") String rise,
            @RequestParam(defaultValue = "") String in) {
        return file(Compare.of(chosen(id), rise(rise), in).sheet(), kind);
    }

    @GetMapping("/offers/{id:[0-9a-f-]{36}}/offer.{kind:csv|md}")
    ResponseEntity<byte[]> offerFile(
            @PathVariable String id, @PathVariable String kind, @RequestParam(defaultValue = "") String rise) {
        Offer offer = find(id).body();
        BigDecimal at = rise(rise);
        return file(new OfferSheet(at, List.of(new OfferSheet.Line(offer, FourYears.of(offer, at)))), kind);
    }

    @GetMapping("/offers/{id:[0-9a-f-]{36}}/negotiate")
    String negotiate(@PathVariable String id, @RequestParam(defaultValue = "") String saved, Model model) {
        model.addAttribute("view", negotiation(find(id), !saved.isEmpty()));
        return "negotiate";
    }

    @PostMapping("/offers/{id:[0-9a-f-]{36}}/negotiate")
    ModelAndView keepSheet(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Document<Offer> document = find(id);
        Fields fields = Fields.of(typed);
        Map<String, String> wrong = NegotiatePage.mistakes(fields);
        if (!wrong.isEmpty()) {
            return again("negotiate", "view", negotiation(document, false).with(fields.with(wrong), ""));
        }
        Offer changed = document.body().with(NegotiatePage.read(fields));
        if (offers.change(Person.LOCAL, document.id(), version(fields), changed).isEmpty()) {
            return conflict("negotiate", "view", negotiation(document, false).with(fields, ELSEWHERE));
        }
        return Asked.goTo("/offers/" + id + "/negotiate?saved=yes");
    }

    private NegotiatePage negotiation(Document<Offer> document, boolean saved) {
        return NegotiatePage.of(
                document, offers.all(Person.LOCAL), library.packs().packs(), saved);
    }

    private List<Document<Offer>> chosen(List<String> ids) {
        return ids.stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .limit(Compare.MOST)
                .map(this::find)
                .toList();
    }

    private static BigDecimal rise(String typed) {
        String plain = typed.strip();
        if (!plain.matches("[+-]?\\d{1,4}(?:\\.\\d{1,2})?")) {
            return BigDecimal.ZERO;
        }
        BigDecimal rise = new BigDecimal(plain);
        return rise.max(FourYears.LEAST_RISE).min(FourYears.MOST_RISE);
    }

    private static int version(Fields fields) {
        return Asked.number(fields.value("version"), 0, Integer.MAX_VALUE).orElse(0);
    }

    private static ResponseEntity<byte[]> file(OfferSheet sheet, String kind) {
        boolean table = kind.equals("csv");
        return ResponseEntity.ok()
                .contentType(new MediaType("text", table ? "csv" : "markdown", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"offers." + kind + "\"")
                .body((table ? sheet.csv() : sheet.markdown()).getBytes(StandardCharsets.UTF_8));
    }

    private static ModelAndView again(String template, String name, Object view) {
        return page(template, name, view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView conflict(String template, String name, Object view) {
        return page(template, name, view, HttpStatus.CONFLICT);
    }

    private static ModelAndView page(String template, String name, Object view, HttpStatus status) {
        ModelAndView page = new ModelAndView(template, name, view);
        page.setStatus(status);
        return page;
    }

    private Document<Offer> find(String id) {
        return Optional.of(id)
                .filter(one -> one.matches("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(one -> offers.find(Person.LOCAL, UUID.fromString(one)))
                .orElseThrow(() -> new NotFound("There is no offer of that name"));
    }
}
