package debrief.web.settings;

import debrief.model.Chat;
import debrief.model.Failure;
import debrief.model.Reply;
import debrief.model.Trial;
import debrief.web.model.Models;
import debrief.web.page.Asked;
import debrief.web.store.ModelChoice;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The language model: where it is, what it is called, whether it may be asked. */
@Controller
@RequestMapping("/settings/model")
final class ModelPages {
    private final Models models;

    ModelPages(Models models) {
        this.models = models;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String done) {
        return page(models.choice(), "", done.equals("off") ? "It is off. Nothing is sent." : "", true);
    }

    /** Keeps what was typed. Nothing is asked yet. */
    @PostMapping
    ModelAndView save(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String model,
            @RequestParam(defaultValue = "") String transcriber,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String seconds,
            @RequestParam(defaultValue = "") String used) {
        Optional<Integer> wait = Asked.number(seconds, 1, 30);
        ModelChoice wanted = new ModelChoice(
                !used.isEmpty(),
                address.strip(),
                model.strip(),
                transcriber.strip(),
                wait.orElse(ModelChoice.NONE.seconds()));
        Reply<String> kept = wait.isEmpty()
                ? Reply.failed(Failure.Kind.SLOW, "A follow-up waits between 1 and 30 seconds.")
                : models.keep(wanted, key);
        ModelAndView page = kept.failure()
                .map(failure -> page(wanted, failure.says(), "", false))
                .orElseGet(() -> page(models.choice(), "", saved(kept), true));
        if (kept.failure().isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private String saved(Reply<String> kept) {
        return kept.value().orElse("")
                + (models.host().isEmpty()
                        ? " It is off. Nothing is sent."
                        : " Ask it something now, to see that it answers.");
    }

    /** Asks it something small and fixed. */
    @PostMapping("/try")
    ModelAndView attempt() {
        Optional<Chat> chat = models.chat();
        if (chat.isEmpty()) {
            return page(models.choice(), "", "It is off, so nothing was sent. Tick the box and save first.", false);
        }
        Reply<Long> answer = new Trial(chat.get()).run();
        return answer.value()
                .map(took -> page(
                        models.choice(),
                        "",
                        "Reached: " + chat.get().model() + " at " + chat.get().host() + " answered in "
                                + String.format(Locale.ROOT, "%.1f", took / 1000.0) + " seconds.",
                        true))
                .orElseGet(() -> page(models.choice(), "", told(answer.failure().orElseThrow()), false));
    }

    @PostMapping("/off")
    ModelAndView off() {
        models.off();
        return Asked.goTo("/settings/model?done=off");
    }

    @PostMapping("/key/delete")
    ModelAndView forgetKey() {
        models.forgetKey();
        return Asked.goTo("/settings/model");
    }

    private static String told(Failure failure) {
        String state = switch (failure.kind()) {
            case UNREACHABLE -> "Not reached: ";
            case SLOW -> "Slow: ";
            case KEY -> "Key refused: ";
            case NOT_FOUND -> "Not found: ";
            case BUSY -> "Busy: ";
            case REDIRECTED -> "Sent elsewhere: ";
            case MALFORMED, TOO_LARGE, UNFIT -> "Not in the form: ";
            case REFUSED -> "Refused: ";
            case ADDRESS, TROUBLE -> "In trouble: ";
        };
        return state + failure.says();
    }

    private ModelAndView page(ModelChoice choice, String wrong, String told, boolean reached) {
        ModelForm form = new ModelForm(
                models.host(),
                choice.used(),
                choice.address(),
                choice.model(),
                choice.transcriber(),
                String.valueOf(choice.seconds()),
                models.keyed(),
                wrong,
                told,
                reached);
        return new ModelAndView("model", "form", form);
    }
}
