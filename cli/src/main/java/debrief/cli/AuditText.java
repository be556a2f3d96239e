package debrief.cli;

import debrief.cli.Page.Ink;
import debrief.engine.audit.Audit;
import debrief.engine.audit.House;
import debrief.engine.audit.OtherReading;
import debrief.engine.audit.Remark;
import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Verdict;
import debrief.engine.text.Quote;
import java.util.List;
import java.util.Optional;

/** How an answer was said, and how another company reads it, as a person reads it at the prompt. */
final class AuditText {
    private final Page page;

    AuditText(Page page) {
        this.page = page;
    }

    /** The remarks, grouped by habit. */
    void remarks(Debrief debrief, House house) {
        List<Remark> remarks = Audit.of(debrief, house);
        if (remarks.isEmpty()) {
            return;
        }
        page.line().line(Ink.BOLD, "How you said it. Frames, not answers: the facts have to be yours");
        String kind = "";
        for (Remark remark : remarks) {
            if (!remark.kind().equals(kind)) {
                kind = remark.kind();
                page.line(
                        Ink.AGAINST,
                        "  - ",
                        "    ",
                        remark.habit().name() + ": " + remark.habit().unclear() + "?");
                page.line(Ink.PLAIN, "    ", "    ", remark.why());
            }
            page.line(Ink.PLAIN, "      ", "      ", "\"" + remark.quote().text() + "\"");
            page.line(Ink.FOR, "      > ", "        ", remark.frame().text());
        }
    }

    /** The same answer, read by another company. */
    void other(OtherReading other) {
        page.line()
                .line(
                        Ink.BOLD,
                        "Read as " + other.to().name() + ": " + words(other.now()) + ". At "
                                + other.from().name() + ": " + words(other.then()) + ".");
        if (other.same()) {
            page.line(Ink.PLAIN, "Nothing changes: the same weights, the same red flags.");
            return;
        }
        shares(
                "  weighs more  ",
                other.weighs().stream().filter(OtherReading.Share::more).toList());
        shares(
                "  weighs less  ",
                other.weighs().stream().filter(share -> !share.more()).toList());
        flags("A red flag there", other.raised());
        flags("No red flag there", other.dropped());
        moved("Counts for more there, for or against", other.rises());
        moved("Counts for less there", other.falls());
    }

    private static String words(Optional<Verdict> verdict) {
        return verdict.map(Verdict::words).orElse("no verdict");
    }

    private void shares(String first, List<OtherReading.Share> shares) {
        if (!shares.isEmpty()) {
            page.line(
                    Ink.PLAIN,
                    first,
                    " ".repeat(first.length()),
                    String.join(
                                    ", ",
                                    shares.stream()
                                            .map(share -> share.dimension().title() + " " + share.then() + " > "
                                                    + share.now())
                                            .toList())
                            + ", of 100");
        }
    }

    private void flags(String title, List<OtherReading.Flag> flags) {
        if (!flags.isEmpty()) {
            page.line(Ink.BOLD, "  " + title);
            for (OtherReading.Flag flag : flags) {
                page.line(Ink.PLAIN, "  - ", "    ", flag.says());
                quotes(flag.quotes());
                if (!flag.drawnOutBy().isEmpty()) {
                    page.line(Ink.QUIET, "    ", "    ", "Not said. " + flag.drawnOutBy());
                }
            }
        }
    }

    private void moved(String title, List<OtherReading.Moved> moved) {
        if (!moved.isEmpty()) {
            page.line(Ink.BOLD, "  " + title);
            for (OtherReading.Moved one : moved) {
                page.line(Ink.PLAIN, "  - ", "    ", one.says() + " " + points(one.then()) + " > " + points(one.now()));
                quotes(one.quotes());
            }
        }
    }

    private void quotes(List<Quote> quotes) {
        quotes.stream().limit(1).forEach(quote -> page.line(Ink.PLAIN, "    ", "    ", "\"" + quote.text() + "\""));
    }

    /** Hundredths of a level, signed. */
    private static String points(int hundredths) {
        String sign = hundredths > 0 ? "+" : hundredths < 0 ? "-" : "";
        int size = Math.abs(hundredths);
        return sign + size / 100 + "." + (size % 100 < 10 ? "0" : "") + size % 100;
    }
}
