package debrief.web.page;

import debrief.web.store.Choices;
import debrief.web.store.Person;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Light, dark, or as the computer is set. */
@Controller
final class Theme {
    private final Choices choices;

    Theme(Choices choices) {
        this.choices = choices;
    }

    @PostMapping("/theme")
    ModelAndView choose(
            @RequestParam(defaultValue = "system") String theme, @RequestParam(defaultValue = "/") String back) {
        if (List.of("system", "light", "dark").contains(theme)) {
            choices.choose(Person.LOCAL, Frame.THEME, theme);
        }
        return Asked.goTo(Asked.ours(back));
    }
}
