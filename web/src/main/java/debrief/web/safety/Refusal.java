package debrief.web.safety;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A closed door, in plain words.
 *
 * @param status of HTTP
 * @param title what happened
 * @param says what to do
 * @param command to type, or empty
 */
record Refusal(int status, String title, String says, String command) {
    /** A page on another site's name reached this computer. */
    static final Refusal ELSEWHERE = new Refusal(
            421,
            "This address is not Debrief's",
            "Debrief answers only at the address it printed, which begins with http://127.0.0.1. Open that one.",
            "");

    /** A change that another page asked for. */
    static final Refusal FOREIGN = new Refusal(
            403,
            "Nothing was changed",
            "This came from another page than Debrief's own. Open Debrief at its own address and do it there.",
            "");

    /** A form whose proof is missing or old. */
    static final Refusal STALE = new Refusal(
            403,
            "Nothing was changed",
            "This page was opened before you came in anew. Go back, reload it, and send it again.",
            "");

    /** A browser that never came in by a printed address. */
    static final Refusal CLOSED = new Refusal(
            401,
            "This browser is not let in yet",
            "Debrief opens by the address it prints, so that nobody else on this computer reads your answers."
                    + " For a new address, type this where you started Debrief:",
            "./debrief address");

    /** A printed address that was used before. */
    static final Refusal USED = new Refusal(
            401,
            "This address was used before",
            "Each printed address lets one browser in, once. For a new one, type this where you started Debrief:",
            "./debrief address");

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page());
    }

    // Written by hand: this must work when everything behind it does not. All words are ours, none are the request's.
    private String page() {
        String typed = command.isEmpty() ? "" : "<pre><code>" + command + "</code></pre>\n";
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · Debrief</title>
                <link rel="icon" href="/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/debrief.css">
                </head>
                <body>
                <main class="page" id="main">
                <h1>%1$s</h1>
                <p>%2$s</p>
                %3$s</main>
                </body>
                </html>
                """.formatted(title, says, typed);
    }
}
