package debrief.web.bank;

import debrief.content.BankQuestion;
import debrief.content.Framework;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.rating.Verdict;
import debrief.web.play.Attempts.Attempt;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A question as a page.
 *
 * @param notes what the person wrote beside it
 * @param shown whether the expected points are shown: once it was tried, or asked for
 * @param askers the companies whose rounds may ask it, with the round
 */
public record QuestionPage(
        BankQuestion question,
        String pack,
        List<Tried> tried,
        String notes,
        boolean shown,
        List<Point> points,
        List<Asker> askers,
        Map<String, String> whyAt,
        List<Line> related,
        List<Framework> frameworks) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** An attempt in a list. */
    public record Tried(String href, String when, String where, Optional<Verdict> verdict, String points) {}

    /** An expected point, and in how many attempts it was made. */
    public record Point(ExpectedPoint point, int made, int of, String hears) {}

    /** A round that may ask it. */
    public record Asker(String company, String href, String round) {}

    static QuestionPage of(Packs packs, BankQuestion question, List<Attempt> attempts, String notes, boolean shown) {
        int all = question.question().points().size();
        return new QuestionPage(
                question,
                packs.nameOf(question.pack()),
                attempts.stream().map(attempt -> tried(attempt, all)).toList(),
                notes,
                shown || !attempts.isEmpty(),
                question.question().points().stream()
                        .map(point -> point(point, attempts))
                        .toList(),
                packs.packs().stream()
                        .flatMap(pack -> pack.loop().stream()
                                .filter(stage -> packs.drawable(pack, stage).contains(question))
                                .map(stage -> new Asker(
                                        pack.name(),
                                        "/interview?company=" + pack.id() + "&round=" + stage.id(),
                                        stage.name())))
                        .toList(),
                question.whyAt().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> packs.pack(entry.getKey())
                                        .map(Pack::name)
                                        .orElse(entry.getKey()),
                                Map.Entry::getValue,
                                (one, other) -> one,
                                java.util.TreeMap::new)),
                question.related().stream()
                        .flatMap(id -> packs.question(id).stream())
                        .map(other -> new Line(other, List.of(), Optional.empty()))
                        .toList(),
                serving(packs, question));
    }

    /** The frameworks that serve a question. */
    static List<Framework> serving(Packs packs, BankQuestion question) {
        return packs.packs().stream()
                .flatMap(pack -> pack.frameworks().stream())
                .filter(framework -> framework.questions().contains(question.id()))
                .toList();
    }

    private static Tried tried(Attempt attempt, int all) {
        return new Tried(
                "/rounds/" + attempt.round(),
                DAY.format(attempt.when().atZone(ZoneId.systemDefault())),
                attempt.where(),
                attempt.verdict(),
                all == 0 ? "" : attempt.points().size() + " of " + all + " points");
    }

    private static Point point(ExpectedPoint point, List<Attempt> attempts) {
        int made = (int) attempts.stream()
                .filter(attempt -> attempt.points().contains(point.id()))
                .count();
        return new Point(point, made, attempts.size(), hears(point));
    }

    /** How a point is recognised, in words. */
    private static String hears(ExpectedPoint point) {
        return point.terms().stream()
                .map(terms ->
                        terms.stream().limit(6).collect(Collectors.joining(", ")) + (terms.size() > 6 ? " …" : ""))
                .collect(Collectors.joining(" — with — "));
    }

    /** Whether it is the person's own, and can be changed. */
    public boolean own() {
        return question.pack().equals(Packs.OWN);
    }

    /** Whether there are exemplar answers to read. */
    public boolean exemplars() {
        return question.strong().isPresent()
                || question.weak().isPresent()
                || question.off().isPresent();
    }

    /** How often it was tried, in words. */
    public String attempts() {
        return tried.isEmpty()
                ? "Not tried yet."
                : tried.size() == 1 ? "Tried once." : "Tried " + tried.size() + " times.";
    }
}
