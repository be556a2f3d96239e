package debrief.web.page;

import debrief.web.store.Rounds;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * What was deleted last in this browser. The browser forgets it after a minute, when it can no longer be had back.
 *
 * @param name such as {@code round.ID}, {@code loop.ID}, {@code answer.ID.3-5}, {@code own.TIME}, {@code pack.TIME}, {@code document.ID} or {@code all.TIME}
 */
public record Undo(String name) {
    private static final String COOKIE = "debrief_undo";
    private static final Pattern NAME =
            Pattern.compile("(round|loop|answer|all|own|pack|document)\\.([0-9a-f-]{1,40})(?:\\.([0-9-]{1,200}))?");

    /** Reads a name; empty for anything that is none. */
    public static Optional<Undo> of(String name) {
        return NAME.matcher(name).matches() ? Optional.of(new Undo(name)) : Optional.empty();
    }

    static Optional<Undo> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> of(value).stream())
                .findFirst();
    }

    /** Lets this browser offer it for a minute. */
    public void offer(HttpServletResponse response) {
        write(response, name, Rounds.UNDO.toSeconds());
    }

    /** Offers nothing any more. */
    public static void forget(HttpServletResponse response) {
        write(response, "", 0);
    }

    /** What was deleted: a round, a loop, an answer, an own question, a pack or all. */
    public String kind() {
        return part(1);
    }

    /** The id of the round or the loop, or the time of the deletion. */
    public String of() {
        return part(2);
    }

    /** The numbers of the turns that hold the answer, joined by hyphens. */
    public String turns() {
        return part(3);
    }

    /** A sentence for the page. */
    public String says() {
        return switch (kind()) {
            case "round" -> "The round is deleted. For a minute you can have it back, then it is gone.";
            case "loop" ->
                "The loop and its rounds are deleted. For a minute you can have them back, then they are gone.";
            case "answer" -> "The answer is deleted. For a minute you can have it back, then it is gone.";
            case "own" -> "The question is deleted. For a minute you can have it back, then it is gone.";
            case "document" -> "It is deleted. For a minute you can have it back, then it is gone.";
            case "pack" -> "The pack is taken away. For a minute you can have it back, then it is gone.";
            default -> "Everything is deleted. For a minute you can have it back, then it is gone.";
        };
    }

    private String part(int group) {
        Matcher parts = NAME.matcher(name);
        String part = parts.matches() ? parts.group(group) : null;
        return part == null ? "" : part;
    }

    private static void write(HttpServletResponse response, String value, long seconds) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Strict")
                        .maxAge(seconds)
                        .build()
                        .toString());
    }
}
