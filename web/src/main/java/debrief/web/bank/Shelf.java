package debrief.web.bank;

import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.engine.question.Level;
import java.util.stream.Collectors;

/** A pack and its questions. */
public record Shelf(Pack pack) {
    /** Whom a question is asked, in words. */
    public String levels(BankQuestion question) {
        return question.question().levels().isEmpty()
                ? "any level"
                : question.question().levels().stream().map(Level::key).collect(Collectors.joining(", "));
    }
}
