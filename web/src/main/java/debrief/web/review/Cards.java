package debrief.web.review;

import debrief.content.BankQuestion;
import debrief.content.Packs;
import debrief.engine.question.ExpectedPoint;
import debrief.mine.memory.Card;
import debrief.web.library.Library;
import debrief.web.play.Practised;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What cards are made from. A further source is one more method, called in {@link #all}. */
@Component
public final class Cards {
    private final Library library;

    Cards(Library library) {
        this.library = library;
    }

    /**
     * Every card there is, in the order new ones are to come: points that were missed, then questions that were answered, then those of
     * the company.
     *
     * @param company the id of the loop's pack
     */
    public List<Card> all(Practised practised, String company) {
        Map<String, Set<String>> made = made(practised);
        List<Card> all = new ArrayList<>();
        all.addAll(points(made));
        all.addAll(questions(made, company));
        return all;
    }

    /** The points the newest attempt at each question made, by the question's id; the newest first. */
    private static Map<String, Set<String>> made(Practised practised) {
        Map<String, Set<String>> made = new LinkedHashMap<>();
        practised
                .plays()
                .forEach(play -> practised.judged(play).attempts().stream()
                        .filter(attempt -> attempt.verdict().isPresent())
                        .forEach(attempt -> made.putIfAbsent(attempt.question(), attempt.points())));
        return made;
    }

    private List<Card> points(Map<String, Set<String>> made) {
        Packs packs = library.packs();
        List<Card> cards = new ArrayList<>();
        made.forEach((id, points) -> packs.question(id).ifPresent(question -> {
            for (ExpectedPoint point : question.question().points()) {
                if (!points.contains(point.id())) {
                    cards.add(new Card(
                            "point." + id + "." + point.id(),
                            Card.Kind.POINT,
                            question.question().ask(),
                            point.missing(),
                            List.of(point.point()),
                            "/questions/" + id));
                }
            }
        }));
        return cards;
    }

    private List<Card> questions(Map<String, Set<String>> made, String company) {
        Packs packs = library.packs();
        Map<String, BankQuestion> asked = new LinkedHashMap<>();
        made.keySet().forEach(id -> packs.question(id).ifPresent(question -> asked.put(id, question)));
        packs.pack(company)
                .map(pack -> pack.questions())
                .orElse(List.of())
                .forEach(question -> asked.putIfAbsent(question.id(), question));
        return asked.values().stream()
                .flatMap(question -> card(question).stream())
                .toList();
    }

    /** What a good answer holds, by heart; empty where nobody wrote that. */
    private static Optional<Card> card(BankQuestion question) {
        List<String> back = new ArrayList<>(
                question.question().points().stream().map(ExpectedPoint::point).toList());
        if (back.isEmpty()) {
            return Optional.empty();
        }
        if (!question.firstSentence().isBlank()) {
            back.add("To begin with: “" + question.firstSentence() + "”");
        }
        return Optional.of(new Card(
                "question." + question.id(),
                Card.Kind.QUESTION,
                "",
                question.question().ask(),
                back,
                "/questions/" + question.id()));
    }
}
