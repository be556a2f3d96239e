package debrief.cli;

import debrief.cli.Page.Ink;
import debrief.engine.committee.Change;
import debrief.engine.committee.Committee;
import debrief.engine.committee.Flip;
import debrief.engine.committee.LevelUp;
import debrief.engine.committee.Vote;
import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Verdict;
import debrief.engine.text.Quote;
import java.util.List;

/** The committee, what would turn the verdict, and what one level up would have asked, as a person reads them at the prompt. */
final class CommitteeText {
    // Enough to know which words are meant; --full shows all.
    private static final int MOST_QUOTES = 2;

    private static final String INDENT = "      ";

    private final Page page;
    private final boolean full;

    CommitteeText(Page page, boolean full) {
        this.page = page;
        this.full = full;
    }

    void answer(Debrief debrief) {
        votes(debrief.committee());
        flip(debrief.flip());
        debrief.levelUp().map(LevelUp::says).ifPresent(says -> page.line().line(Ink.PLAIN, says));
        if (full && !debrief.committee().votes().isEmpty()) {
            page.line().line(Ink.BOLD, "The rules here");
            debrief.bar().rules().forEach(rule -> page.line(Ink.PLAIN, "  - ", "    ", rule));
        }
    }

    void votes(Committee committee) {
        if (committee.votes().isEmpty()) {
            return;
        }
        page.line().line(Ink.BOLD, "The committee");
        page.line(Ink.PLAIN, committee.summary());
        for (Vote vote : committee.votes()) {
            page.line(
                    Ink.BOLD,
                    "  ",
                    "  ",
                    vote.panellist().title() + ": " + vote.verdict().words()
                            + (committee.dissents(vote) ? ", and dissents" : ""));
            vote.reasons().forEach(this::reason);
        }
    }

    private void reason(Reason reason) {
        boolean speaks = reason.tenths() > 0;
        page.line(speaks ? Ink.FOR : Ink.AGAINST, speaks ? "    + " : "    - ", INDENT, reason.says());
        quotes(reason.quotes(), 1);
        if (!reason.drawnOutBy().isEmpty()) {
            page.line(Ink.PLAIN, INDENT, INDENT, reason.drawnOutBy());
        }
    }

    private void flip(Flip flip) {
        page.line().line(Ink.BOLD, title(flip));
        int number = 0;
        for (Change change : flip.changes()) {
            number++;
            String moved = flip.moved(change.dimension())
                    .map(one -> " " + one.from() + " to " + one.to())
                    .orElse("");
            page.line(
                    Ink.PLAIN,
                    "  " + number + ". ",
                    "     ",
                    change.dimension().title() + moved + ". " + change.instruction());
            quotes(change.quotes(), MOST_QUOTES);
            page.line(Ink.QUIET, INDENT, INDENT, "Practise it on: " + change.question());
        }
        page.line(Ink.QUIET, flip.proof());
        flip.hold()
                .ifPresent(hold ->
                        page.line(Ink.PLAIN, flip.holds() + " \"" + hold.quote().text() + "\""));
    }

    private static String title(Flip flip) {
        int many = flip.changes().size();
        return "What would flip it"
                + (flip.state() == Flip.State.TURNS
                        ? ": " + many + (many == 1 ? " change to " : " changes to ")
                                + flip.to().map(Verdict::words).orElse("")
                        : "");
    }

    private void quotes(List<Quote> quotes, int most) {
        quotes.stream()
                .limit(full ? Long.MAX_VALUE : most)
                .forEach(quote -> page.line(Ink.PLAIN, INDENT, INDENT, "\"" + quote.text() + "\""));
        if (!full && quotes.size() > most && most > 1) {
            page.line(Ink.QUIET, INDENT, INDENT, "and " + (quotes.size() - most) + " more");
        }
    }
}
