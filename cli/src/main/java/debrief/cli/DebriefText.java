package debrief.cli;

import debrief.cli.Page.Ink;
import debrief.engine.audit.House;
import debrief.engine.audit.OtherReading;
import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.debrief.StoryPart;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A debrief as a person reads it at the prompt: the next step first, then the verdict, then why. */
final class DebriefText {
    // More would bury what matters; --full shows all.
    private static final int MOST_REASONS = 4;

    private static final int MOST_MISSING = 2;

    private final Page page;
    private final boolean full;
    private final House house;

    /**
     * @param colour whether a terminal wants it
     * @param full every reason with every quote, or what carries most
     * @param house whose ears it is said to
     */
    DebriefText(boolean colour, boolean full, House house) {
        this.page = new Page(colour);
        this.full = full;
        this.house = house;
    }

    /** One answer. */
    String of(Debrief debrief, Optional<OtherReading> other) {
        next(debrief.next());
        answer(debrief);
        other.ifPresent(new AuditText(page)::other);
        return page.toString();
    }

    /** A whole round: the next step and the verdict on the round, then each answer. */
    String of(RoundDebrief round) {
        next(round.next());
        page.line(Ink.BOLD, "The round: " + round.verdict().map(Verdict::words).orElse("no verdict") + ".");
        sentence(round.summary());
        CommitteeText committee = new CommitteeText(page, full);
        if (round.debriefs().size() > 1) {
            committee.votes(round.committee());
        }
        int number = 0;
        for (Debrief debrief : round.debriefs()) {
            number++;
            page.line()
                    .line(Ink.QUIET, "-".repeat(80))
                    .line(Ink.BOLD, number + ". ", "   ", debrief.question().ask())
                    .line();
            answer(debrief);
        }
        if (!round.asked().isEmpty()) {
            page.line().line(Ink.QUIET, "-".repeat(80)).line(Ink.BOLD, "What you asked them");
            round.asked()
                    .forEach(asked -> page.line()
                            .line(Ink.PLAIN, "  ", "  ", "\"" + asked.asked() + "\"")
                            .line(
                                    Ink.QUIET,
                                    "  ",
                                    "  ",
                                    asked.reveals().title() + ". "
                                            + asked.reveals().says()));
        }
        return page.toString();
    }

    private void next(Optional<Missing> next) {
        next.ifPresent(missing -> page.line(Ink.BOLD, "Do this next")
                .line(Ink.PLAIN, "  Answer this: ", "  ", missing.question())
                .line(Ink.QUIET, "  ", "  ", missing.point())
                .line());
    }

    private void answer(Debrief debrief) {
        verdict(debrief);
        new CommitteeText(page, full).answer(debrief);
        debrief.scorecard().ratings().forEach(this::rating);
        missing(debrief.missing());
        parts(debrief);
        new AuditText(page).remarks(debrief, house);
    }

    private void verdict(Debrief debrief) {
        String words = debrief.scorecard().verdict().map(Verdict::words).orElse("no verdict");
        page.line(
                Ink.BOLD,
                "Verdict: " + words + ". " + debrief.scorecard().confidence().words() + ".");
        if (!(debrief.scorecard().answered() instanceof Answered.OnQuestion)) {
            sentence(debrief.scorecard().answered().says());
        }
        sentence(debrief.summary());
    }

    private void sentence(String words) {
        if (!words.isBlank()) {
            page.line(Ink.PLAIN, words);
        }
    }

    private void rating(Rating rating) {
        OptionalInt level = rating.level();
        page.line();
        page.line(
                Ink.BOLD,
                rating.dimension().title()
                        + (level.isPresent() ? ", " + level.getAsInt() + " of 5" : ", no chance to show it"));
        if (level.isPresent()) {
            page.line(Ink.QUIET, "   1.0  ", "        ", "Every dimension starts here.");
        }
        List<Reason> shown = full ? rating.reasons() : heaviest(rating.reasons());
        shown.forEach(this::reason);
        List<Reason> rest = rating.reasons().stream()
                .filter(reason -> !shown.contains(reason))
                .toList();
        if (!rest.isEmpty()) {
            page.line(
                    Ink.QUIET,
                    "  " + points(rest.stream().mapToInt(Reason::tenths).sum()) + "  ",
                    "        ",
                    rest.size() == 1 ? "One smaller reason." : rest.size() + " smaller reasons together.");
        }
    }

    private void reason(Reason reason) {
        Ink ink = reason.tenths() > 0 ? Ink.FOR : reason.tenths() < 0 ? Ink.AGAINST : Ink.PLAIN;
        page.line(ink, "  " + points(reason.tenths()) + "  ", "        ", reason.says());
        reason.quotes().stream()
                .limit(full ? Long.MAX_VALUE : 1)
                .forEach(quote -> page.line(Ink.PLAIN, "        ", "        ", "\"" + quote.text() + "\""));
    }

    /** What weighs most either way and what is missing, in the order of the sum. */
    private static List<Reason> heaviest(List<Reason> reasons) {
        List<Reason> heavy = Stream.concat(
                        reasons.stream()
                                .filter(reason -> reason.tenths() != 0)
                                .sorted(Comparator.comparingInt((Reason reason) -> -Math.abs(reason.tenths())))
                                .limit(MOST_REASONS),
                        reasons.stream().filter(reason -> reason.tenths() == 0).limit(MOST_MISSING))
                .toList();
        return reasons.stream().filter(heavy::contains).toList();
    }

    private static String points(int tenths) {
        String sign = tenths > 0 ? "+" : tenths < 0 ? "-" : " ";
        return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    private void missing(List<Missing> all) {
        if (all.isEmpty()) {
            return;
        }
        page.line().line(Ink.BOLD, "Missing, with the question that would draw it out");
        for (Missing missing : all) {
            page.line(Ink.PLAIN, missing.doubtful() ? "  ~ " : "  - ", "    ", missing.point());
            page.line(Ink.PLAIN, "    ", "    ", missing.question());
        }
    }

    private void parts(Debrief debrief) {
        if (debrief.parts().isEmpty()) {
            return;
        }
        page.line().line(Ink.BOLD, "Parts of a story");
        list("  told      ", debrief.parts().stream().filter(StoryPart::told).toList());
        list(
                "  not told  ",
                debrief.parts().stream().filter(part -> !part.told()).toList());
    }

    private void list(String first, List<StoryPart> parts) {
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
