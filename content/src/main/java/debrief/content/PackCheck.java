package debrief.content;

import static debrief.content.Fields.quoted;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.debrief.PointFound;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lets packs prove themselves: the sentences of each expected point against the engine's reading, and the
 * exemplar answers against its verdicts.
 */
public final class PackCheck {
    private final Pack pack;
    private final BankQuestion question;
    private final Level level;
    private final List<Problem> problems = new ArrayList<>();

    private PackCheck(Pack pack, BankQuestion question) {
        this.pack = pack;
        this.question = question;
        this.level = question.question().levels().stream()
                .min(Comparator.naturalOrder())
                .orElse(Level.SENIOR);
    }

    /** Everything that is wrong with the packs below a folder, in the order of files and lines; empty where nothing is. */
    public static List<Problem> all(Path folder) {
        Packs packs = Packs.read(folder);
        List<Problem> problems = new ArrayList<>(packs.problems());
        problems.addAll(proved(packs));
        problems.addAll(Repeats.in(packs));
        problems.addAll(LoosePoints.in(packs));
        problems.addAll(ReadingLevel.in(packs));
        return Packs.sorted(problems);
    }

    /** What packs that were read do not prove. */
    static List<Problem> proved(Packs packs) {
        return packs.packs().stream()
                .flatMap(pack -> pack.questions().stream().map(question -> new PackCheck(pack, question)))
                .flatMap(check -> check.problems().stream())
                .toList();
    }

    private List<Problem> problems() {
        question.proofs().forEach(this::prove);
        Optional<Debrief> strong = question.strong().map(this::debrief);
        Optional<Debrief> weak = question.weak().map(this::debrief);
        Optional<Debrief> off = question.off().map(this::debrief);
        strong.ifPresent(this::strong);
        weak.ifPresent(this::weak);
        off.ifPresent(this::off);
        above("strong", strong, "weak", weak);
        return problems;
    }

    private void prove(Proof proof) {
        String of = " of the point " + quoted(proof.point());
        if (quote(proof.point(), proof.says()).isEmpty()) {
            problem(
                    proof.says().line(),
                    "The sentence in \"says\"" + of + " does not make the point: "
                            + quoted(proof.says().words()),
                    question.question().kind().planned()
                            ? "Let an entry of every term list stand in one or two neighbouring clauses, as something done or planned."
                            : "Let an entry of every term list stand in one or two neighbouring clauses, as something that happened.");
        }
        quote(proof.point(), proof.mentions())
                .ifPresent(found -> problem(
                        proof.mentions().line(),
                        "The sentence in \"mentions\"" + of + " makes the point, by " + quoted(found) + ".",
                        "Leave one term list without an entry in it, or make the terms narrower."));
        quote(proof.point(), proof.denies())
                .ifPresent(found -> problem(
                        proof.denies().line(),
                        "The sentence in \"denies\"" + of + " makes the point, by " + quoted(found) + ".",
                        "Put the negation in the clause that holds the terms."));
    }

    /** The words by which a sentence makes a point. */
    private Optional<String> quote(String point, Proof.Said sentence) {
        return debrief(sentence.words()).found().stream()
                .filter(found -> found.point().id().equals(point))
                .findFirst()
                .map(PointFound::quote)
                .map(quote -> quote.text());
    }

    private void strong(Debrief debrief) {
        if (verdict(debrief).compareTo(Verdict.HIRE) < 0) {
            exemplar(
                    "strong",
                    "The strong answer is rated " + quoted(verdict(debrief).words())
                            + "; a committee would hire on it.",
                    debrief.next()
                            .map(Missing::question)
                            .map(asked -> "Let it answer: " + asked)
                            .orElse("Let it decide, give its reasons, and tell what changed."));
        }
    }

    private void weak(Debrief debrief) {
        if (verdict(debrief).compareTo(Verdict.LEAN_NO) > 0) {
            exemplar(
                    "weak",
                    "The weak answer is rated " + quoted(verdict(debrief).words()) + "; it is at most leaning no.",
                    best(debrief)
                            .map(words -> "Say less that is decided than here: " + quoted(words) + ".")
                            .orElse("Say less in it that is decided."));
        }
    }

    private void off(Debrief debrief) {
        if (verdict(debrief) != Verdict.NO_HIRE) {
            exemplar(
                    "off",
                    "The answer to another question is rated "
                            + quoted(verdict(debrief).words()) + "; however good, it is no hire.",
                    "Tell a story that has nothing of this question's subject in it.");
        }
    }

    private void above(String better, Optional<Debrief> more, String worse, Optional<Debrief> less) {
        if (more.isPresent() && less.isPresent() && WORTH.compare(more.get(), less.get()) <= 0) {
            exemplar(
                    better,
                    "The " + better + " answer is not rated above the " + worse + " one.",
                    "Let it say more that is decided, or the other less.");
        }
    }

    /** By the verdict; where that is the same, what answers the question is worth more; then the weighed mean decides. */
    private static final Comparator<Debrief> WORTH = Comparator.comparing(PackCheck::verdict)
            .thenComparing(debrief -> debrief.scorecard().answered() instanceof Answered.OnQuestion)
            .thenComparing(debrief -> debrief.scorecard().mean());

    private static Verdict verdict(Debrief debrief) {
        return debrief.scorecard().verdict().orElse(Verdict.NO_HIRE);
    }

    /** The words that carry most. */
    private static Optional<String> best(Debrief debrief) {
        return debrief.scorecard().ratings().stream()
                .map(Rating::reasons)
                .flatMap(List::stream)
                .filter(reason -> !reason.quotes().isEmpty())
                .max(Comparator.comparingInt(Reason::tenths))
                .map(reason -> reason.quotes().get(0).text());
    }

    private Debrief debrief(String answer) {
        Question asked = question.question();
        return Debrief.of(asked, answer, pack.lens(), level);
    }

    private void problem(int line, String says, String tryThis) {
        problems.add(new Problem(question.file(), line, says, tryThis));
    }

    private void exemplar(String name, String says, String tryThis) {
        problems.add(new Problem(QuestionFolder.path(pack.id(), question.id()) + "/" + name + ".md", 1, says, tryThis));
    }
}
