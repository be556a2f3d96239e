package debrief.web.plan;

import debrief.mine.plan.Calendar;
import debrief.web.aim.Aim;
import debrief.web.aim.Aims;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.play.Practised;
import debrief.web.store.Document;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan: what was set, day by day, and as a calendar. */
@Controller
final class PlanPages {
    private final Planning planning;
    private final Aims aims;
    private final Library library;
    private final InstantSource clock;

    PlanPages(Planning planning, Aims aims, Library library, InstantSource clock) {
        this.planning = planning;
        this.aims = aims;
        this.library = library;
        this.clock = clock;
    }

    @GetMapping("/plan")
    ModelAndView page(HttpServletRequest request) {
        Optional<Document<Aim>> kept = aims.kept();
        return page(
                PlanForm.of(
                        library.packs(),
                        aims.target(),
                        kept.map(Document::body).filter(aim -> !aim.interview().isBefore(planning.today())),
                        kept.map(Document::version).orElse(0),
                        planning.today()),
                request);
    }

    private ModelAndView page(PlanForm form, HttpServletRequest request) {
        LocalDate today = planning.today();
        Optional<Planning.Made> made = planning.made(planning.practised());
        ModelAndView page = new ModelAndView("plan");
        page.addObject("form", form);
        page.addObject("plan", made.map(plan -> PlanView.of(plan, today)));
        page.addObject(
                "calendar",
                made.map(plan -> "http://" + request.getHeader("Host") + "/plan/calendar/"
                                + plan.aim().secret() + ".ics")
                        .orElse(""));
        return page;
    }

    @PostMapping("/plan")
    ModelAndView set(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        int version = Asked.number(String.valueOf(sent.getFirst("version")), 0, Integer.MAX_VALUE)
                .orElse(0);
        PlanForm.Read read = PlanForm.read(sent, library.packs(), aims, aims.aim(), version, planning.today());
        if (read.aim().isPresent() && aims.keep(version, read.aim().get()).isPresent()) {
            return Asked.goTo("/plan");
        }
        ModelAndView page = page(
                read.aim().isEmpty()
                        ? read.form()
                        : read.form()
                                .saying("This was changed in another window meanwhile, so nothing was saved. What you"
                                        + " typed is still here; open this page anew to see the other change."),
                request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/plan/delete")
    ModelAndView delete(HttpServletResponse response) {
        if (aims.remove()) {
            new Undo("document." + Aims.ID).offer(response);
        }
        return Asked.goTo("/plan");
    }

    /** Gives the calendar another address; the old one is empty from then on. */
    @PostMapping("/plan/calendar")
    ModelAndView rename() {
        aims.kept().ifPresent(kept -> aims.keep(kept.version(), kept.body().secretly(Aims.newSecret())));
        return Asked.goTo("/plan#calendar");
    }

    /** The plan as a file. */
    @GetMapping("/plan.ics")
    ResponseEntity<byte[]> file() {
        return calendar()
                .map(file -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("debrief-plan.ics")
                                        .build()
                                        .toString())
                        .body(file))
                .orElseThrow(() -> new NotFound("There is no plan yet"));
    }

    /** The same for calendar programs, which show no cookie but know the secret. */
    @GetMapping("/plan/calendar/{secret}.ics")
    ResponseEntity<byte[]> subscribed(@PathVariable String secret) {
        if (!aims.isSecret(secret)) {
            throw new NotFound("There is no calendar of that name");
        }
        return calendar()
                .map(file -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noStore())
                        .body(file))
                .orElseThrow(() -> new NotFound("There is no plan any more"));
    }

    private Optional<byte[]> calendar() {
        Practised practised = planning.practised();
        return planning.made(practised)
                .map(made -> Calendar.of(made.plan(), clock.instant().truncatedTo(ChronoUnit.SECONDS))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
