package debrief.web.page;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Reads what an address or a form asks for, and answers with another address. */
public final class Asked {
    private Asked() {}

    /** The round of that name. */
    public static UUID round(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no round of that name");
        }
    }

    /** A whole number within a range; empty for anything else. */
    public static Optional<Integer> number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            return number >= least && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A whole number; empty for anything else. */
    public static Optional<Long> longNumber(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What was typed, with the line ends it was typed with: a form turns each into two characters. */
    public static String typed(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Sends the browser to an address of ours with a fresh request, so that reloading sends nothing twice. */
    public static ModelAndView goTo(String address) {
        RedirectView view = new RedirectView(address, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    /** An address of ours to come back to; the first page for any other. */
    public static String ours(String address) {
        boolean ours = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return ours ? address : "/";
    }
}
