package debrief.web.drill;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.List;

/**
 * An engineer's paragraph, and the one that says it plainly.
 *
 * @param audience who decides
 * @param constraint the engineer's words
 * @param mostWords a paragraph is no longer
 * @param count how many facts have to survive
 * @param text what is said so far
 * @param words how many those are
 * @param facts kept and missed, once the call was made
 * @param jargon words left unexplained
 * @param checks what else counts, and whether it was done
 */
public record PlainBoard(
        String audience,
        String constraint,
        int mostWords,
        String count,
        String text,
        int words,
        List<Fact> facts,
        List<String> jargon,
        List<Fact> checks,
        List<String> known,
        boolean over)
        implements Board {
    private static final int EASY = 9;

    /** Something that had to be done, and whether it was. */
    public record Fact(String says, boolean kept) {}

    static Board of(Scene scene) throws Illegal {
        Known shown = scene.dealt().shown();
        Known after = scene.after();
        Known judged = scene.judged();
        String text = scene.typed().of("say", "text");
        if (text.isEmpty()) {
            for (Move move : scene.moves()) {
                text = move.get("text");
            }
        }
        List<Fact> facts = judged.rows("facts").stream()
                .map(row -> new Fact(row.text("fact"), row.yes("kept")))
                .toList();
        List<Fact> checks = facts.isEmpty()
                ? List.of()
                : List.of(
                        new Fact("Somebody is asked to decide", judged.yes("asks")),
                        new Fact(
                                "School grade " + judged.text("grade") + ", at most " + EASY,
                                judged.amount("grade") <= EASY),
                        new Fact(
                                judged.text("words") + " words, at most " + shown.text("most_words"),
                                judged.number("words") <= shown.number("most_words")));
        return new PlainBoard(
                shown.text("audience"),
                shown.text("constraint"),
                shown.number("most_words"),
                shown.text("facts"),
                text,
                scene.typed().does().isEmpty() ? after.number("words") : count(text),
                facts,
                judged.texts("jargon"),
                checks,
                shown.texts("known"),
                scene.over());
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
