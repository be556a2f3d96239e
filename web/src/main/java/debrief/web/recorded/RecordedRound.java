package debrief.web.recorded;

import debrief.content.BankQuestion;
import debrief.content.Packs;
import debrief.engine.interview.Turn;
import debrief.lists.interview.Exchange;
import java.util.ArrayList;
import java.util.List;

/**
 * The round a recorded interview becomes.
 *
 * @param questions their ids; one the bank asks in the same words keeps the bank's, so that its points count
 * @param turns what was asked and said
 */
record RecordedRound(List<String> questions, List<Turn> turns) {
    /**
     * Makes a round of what a person has looked through.
     *
     * @param keepsOthers whether the other's words may be kept; they are left out else
     */
    static RecordedRound of(List<Exchange> exchanges, boolean keepsOthers, Packs packs) {
        List<String> questions = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (Exchange one : exchanges) {
            if (one.kind() == Exchange.Kind.LEFT_OUT || one.said().isBlank()) {
                continue;
            }
            if (one.kind() == Exchange.Kind.CLOSE) {
                turns.add(new Turn(
                        Turn.Kind.CLOSE,
                        "",
                        "",
                        keepsOthers && !one.asked().isBlank() ? one.asked() : "What do you want to ask me?",
                        one.said()));
                continue;
            }
            boolean asks = one.kind() == Exchange.Kind.QUESTION || questions.isEmpty();
            if (asks) {
                questions.add(id(one.asked(), questions, packs));
            }
            String question = questions.get(questions.size() - 1);
            turns.add(new Turn(
                    asks ? Turn.Kind.ASK : one.kind() == Exchange.Kind.ANSWER ? Turn.Kind.ANSWER : Turn.Kind.FOLLOW_UP,
                    question,
                    "",
                    keepsOthers && !one.asked().isBlank() ? one.asked() : unkept(one.kind(), asks, question, packs),
                    one.said()));
        }
        return new RecordedRound(questions, turns);
    }

    private static String id(String asked, List<String> taken, Packs packs) {
        return packs.asked(asked)
                .map(BankQuestion::id)
                .filter(id -> !taken.contains(id))
                .orElse("recorded-" + (taken.size() + 1));
    }

    /** What stands in the place of words that were not kept; a question of the bank's is ours to keep. */
    private static String unkept(Exchange.Kind kind, boolean asks, String question, Packs packs) {
        if (asks) {
            return packs.question(question)
                    .map(found -> found.question().ask())
                    .orElse("Question " + question.replaceFirst("^recorded-", "")
                            + " of the recording, in words that were not kept");
        }
        return kind == Exchange.Kind.ANSWER
                ? "Their answer, in words that were not kept"
                : "A follow-up, in words that were not kept";
    }
}
