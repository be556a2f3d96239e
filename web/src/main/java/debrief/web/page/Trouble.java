package debrief.web.page;

/**
 * A page for something that went wrong: first what is safe, then what to do.
 *
 * @param title names the state
 * @param safe what is safe
 * @param todo what to do, as a heading
 * @param how to do it
 * @param href one way on; empty where there is none
 * @param label of that way
 * @param kept words that are in this page only; empty where there are none
 * @param closed whether the person is still outside, so that no page can be offered
 */
public record Trouble(
        String title, String safe, String todo, String how, String href, String label, String kept, boolean closed) {
    static Trouble of(int status) {
        return switch (status) {
            case 401 ->
                closed(
                        "The door is closed",
                        "Your data is where it was; nobody has seen it.",
                        "Open the address that ./debrief run printed",
                        "It holds a word that lets this browser in, once. For another browser, run ./debrief address in a terminal: it prints a new address.");
            case 403 ->
                open(
                        "This was not done",
                        "Nothing was changed. The page it came from was too old, or not ours.",
                        "Go back, reload the page, and send it again",
                        "What you typed is still in the page before this one.");
            case 404 ->
                open(
                        "There is nothing at this address",
                        "Nothing was changed. It may have been deleted, or the address has a slip in it.",
                        "Start from the first page",
                        "Past rounds are listed there.");
            case 405 ->
                open(
                        "This address does not open this way",
                        "Nothing was changed.",
                        "Start from the first page",
                        "Then use the buttons.");
            case 400 ->
                open(
                        "This request could not be read",
                        "Nothing was changed. Something it needs was missing.",
                        "Go back, reload the page, and send it again",
                        "What you typed is still in the page before this one.");
            case 413 ->
                open(
                        "This is too large",
                        "Nothing was changed. An answer takes up to 200,000 characters, an archive up to 64 MB.",
                        "Go back and send less",
                        "What you typed is still in the page before this one.");
            case 421 ->
                closed(
                        "This address is not ours",
                        "Nothing was changed.",
                        "Use the address that ./debrief run printed",
                        "Debrief answers only as 127.0.0.1 or localhost, with its port.");
            default ->
                open(
                        "Something in Debrief broke",
                        "What was saved before is safe.",
                        "Go back and try once more",
                        "If it happens again, stop Debrief with Ctrl+C and start it with ./debrief run.");
        };
    }

    /** The store could not do something, and says so in a sentence. */
    static Trouble stored(String sentence) {
        return new Trouble(
                "This was not saved",
                sentence,
                "Go back and send it again",
                "What you typed is still in the page before this one.",
                "",
                "",
                "",
                false);
    }

    private static Trouble open(String title, String safe, String todo, String how) {
        return new Trouble(title, safe, todo, how, "/", "To the first page", "", false);
    }

    private static Trouble closed(String title, String safe, String todo, String how) {
        return new Trouble(title, safe, todo, how, "", "", "", true);
    }
}
