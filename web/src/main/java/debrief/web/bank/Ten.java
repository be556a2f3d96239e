package debrief.web.bank;

import debrief.bank.Standing;
import debrief.bank.Tens;
import debrief.content.BankQuestion;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.engine.question.Kind;
import debrief.web.play.Attempts.Attempt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ten questions of a company.
 *
 * @param n which ten, 1 for the first
 * @param of how many tens there are
 * @param todo three things to do with them
 */
public record Ten(Pack company, int n, int of, List<Line> lines, List<Todo> todo) {
    /**
     * Something to do.
     *
     * @param answer the id of a question to answer; empty where {@code href} says where to go
     */
    public record Todo(String says, String label, String href, String answer) {}

    static Ten of(Packs packs, Pack company, int n, Map<String, List<Attempt>> tried) {
        Tens tens = Tens.of(packs, company);
        int at = Math.max(1, Math.min(n, tens.count()));
        List<Line> lines = tens.ten(at).stream()
                .map(question -> new Line(question, tried.getOrDefault(question.id(), List.of()), Optional.empty()))
                .toList();
        return new Ten(company, at, tens.count(), lines, todo(packs, company, at, lines));
    }

    private static List<Todo> todo(Packs packs, Pack company, int n, List<Line> lines) {
        List<Todo> todo = new ArrayList<>();
        lines.stream()
                .min(Comparator.comparing((Line line) -> line.standing().urgency()))
                .ifPresent(line -> todo.add(new Todo(
                        (line.standing() == Standing.WEAK
                                        ? "Answer the weakest of them again, aloud: “"
                                        : "Answer one of them aloud now: “")
                                + line.question().question().ask() + "”",
                        "Answer it, about " + line.question().question().minutes() + " min",
                        "",
                        line.question().id())));
        stories(lines).ifPresent(todo::add);
        if (todo.size() < 2) {
            framework(packs, lines).ifPresent(todo::add);
        }
        todo.add(new Todo(
                "Give a friend the sheets of these ten: what to listen for and what to ask next stand on them.",
                "Sheets to print",
                "/questions/ten/sheets?company=" + company.id() + "&n=" + n,
                ""));
        return List.copyOf(todo);
    }

    /** The framework that serves most of these questions. */
    private static Optional<Todo> framework(Packs packs, List<Line> lines) {
        return packs.packs().stream()
                .flatMap(pack -> pack.frameworks().stream())
                .max(Comparator.comparingLong(framework -> lines.stream()
                        .filter(line ->
                                framework.questions().contains(line.question().id()))
                        .count()))
                .map(framework -> new Todo(
                        "Read how this is thought through, and where it misleads: " + framework.name() + ".",
                        "Read it",
                        "/frameworks/" + framework.id(),
                        ""));
    }

    /** Two questions that one story may answer: those that name each other, or else share a focus. */
    private static Optional<Todo> stories(List<Line> lines) {
        List<BankQuestion> stories = lines.stream()
                .map(Line::question)
                .filter(question -> question.question().kind() == Kind.STORY)
                .toList();
        for (BankQuestion one : stories) {
            for (BankQuestion other : stories) {
                if (one.related().contains(other.id())) {
                    return Optional.of(story(one, other));
                }
            }
        }
        return stories.size() < 2 ? Optional.empty() : Optional.of(story(stories.get(0), stories.get(1)));
    }

    private static Todo story(BankQuestion one, BankQuestion other) {
        return new Todo(
                "Find one story of yours for two of them, in four lines of notes: “"
                        + one.question().ask() + "” and “" + other.question().ask() + "”",
                "Write the notes",
                "/questions/" + one.id() + "#notes",
                "");
    }
}
