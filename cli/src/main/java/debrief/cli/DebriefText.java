package debrief.cli;

import debrief.cli.Page.Ink;
import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.debrief.StoryPart;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Verdict;
import debrief.engine.text.Quote;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A debrief as a person reads it at the prompt: the next step first, then the verdict, then why. */
final class DebriefText {
    private DebriefText() {}

    /** One answer. */
    static String of(Debrief debrief, boolean colour) {
        Page page = new Page(colour);
        next(page, debrief.next());
        answer(page, debrief);
        return page.toString();
    }

    /** A whole round: the next step and the verdict on the round, then each answer. */
    static String of(RoundDebrief round, boolean colour) {
        Page page = new Page(colour);
        next(page, round.next());
        page.line(Ink.BOLD, "The round: " + round.verdict().map(Verdict::words).orElse("no verdict") + ".");
        sentence(page, round.summary());
        int number = 0;
        for (Debrief debrief : round.debriefs()) {
            number++;
            page.line()
                    .line(Ink.QUIET, "-".repeat(80))
                    .line(Ink.BOLD, number + ". ", "   ", debrief.question().ask())
                    .line();
            answer(page, debrief);
        }
        return page.toString();
    }

    private static void next(Page page, Optional<Missing> next) {
        next.ifPresent(missing -> page.line(Ink.BOLD, "Do this next")
                .line(Ink.PLAIN, "  Answer this: ", "  ", missing.question())
                .line(Ink.QUIET, "  ", "  ", missing.point())
                .line());
    }

    private static void answer(Page page, Debrief debrief) {
        verdict(page, debrief);
        debrief.scorecard().ratings().forEach(rating -> rating(page, rating));
        missing(page, debrief.missing());
        parts(page, debrief);
    }

    private static void verdict(Page page, Debrief debrief) {
        String words = debrief.scorecard().verdict().map(Verdict::words).orElse("no verdict");
        page.line(
                Ink.BOLD,
                "Verdict: " + words + ". " + debrief.scorecard().confidence().words() + ".");
        if (!(debrief.scorecard().answered() instanceof Answered.OnQuestion)) {
            sentence(page, debrief.scorecard().answered().says());
        }
        sentence(page, debrief.summary());
    }

    private static void sentence(Page page, String words) {
        if (!words.isBlank()) {
            page.line(Ink.PLAIN, words);
        }
    }

    private static void rating(Page page, Rating rating) {
        OptionalInt level = rating.level();
        String name =
                String.format(java.util.Locale.ROOT, "%-12s", rating.dimension().title());
        page.line();
        page.line(Ink.BOLD, name + (level.isPresent() ? level.getAsInt() + " of 5" : "no chance to show it"));
        for (Reason reason : rating.reasons()) {
            Ink ink = reason.tenths() > 0 ? Ink.FOR : reason.tenths() < 0 ? Ink.AGAINST : Ink.PLAIN;
            page.line(ink, "  " + points(reason.tenths()) + "  ", "        ", reason.says());
            for (Quote quote : reason.quotes()) {
                page.line(Ink.PLAIN, "        ", "        ", "\"" + quote.text() + "\"");
            }
        }
    }

    private static String points(int tenths) {
        String sign = tenths > 0 ? "+" : tenths < 0 ? "-" : " ";
        return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    private static void missing(Page page, List<Missing> all) {
        if (all.isEmpty()) {
            return;
        }
        page.line().line(Ink.BOLD, "Missing, with the question that would draw it out");
        for (Missing missing : all) {
            page.line(Ink.PLAIN, missing.doubtful() ? "  ~ " : "  - ", "    ", missing.point());
            page.line(Ink.PLAIN, "    ", "    ", missing.question());
        }
    }

    private static void parts(Page page, Debrief debrief) {
        if (debrief.parts().isEmpty()) {
            return;
        }
        page.line().line(Ink.BOLD, "Parts of a story");
        list(
                page,
                "  told      ",
                debrief.parts().stream().filter(StoryPart::told).toList());
        list(
                page,
                "  not told  ",
                debrief.parts().stream().filter(part -> !part.told()).toList());
    }

    private static void list(Page page, String first, List<StoryPart> parts) {
        if (!parts.isEmpty()) {
            page.line(
                    Ink.PLAIN,
                    first,
                    " ".repeat(first.length()),
                    String.join(
                            ", ",
                            parts.stream().map(part -> part.part().title()).toList()));
        }
    }
}
