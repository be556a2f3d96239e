package debrief.web.review;

import debrief.content.BankQuestion;
import debrief.content.Packs;
import debrief.engine.question.ExpectedPoint;
import debrief.mine.memory.Card;
import debrief.web.library.Library;
import debrief.web.play.Practised;
import debrief.web.story.Stories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What cards are made from. A further source is one more method, called in {@link #all}. */
@Component
public final class Cards {
    /** How much of a part stands on a card. */
    private static final int MOST_CHARACTERS = 160;

    private final Library library;
    private final Stories stories;

    Cards(Library library, Stories stories) {
        this.library = library;
        this.stories = stories;
    }

    /**
     * Every card there is, in the order new ones are to come: points that were missed, then one's stories, then questions that were
     * answered, then those of the company.
     *
     * @param company the id of the loop's pack
     * @param begun the ids of cards that were reviewed; a point stays a card then, whatever later answers hold
     */
    public List<Card> all(Practised practised, String company, Set<String> begun) {
        List<Card> all = new ArrayList<>();
        all.addAll(points(missed(practised), begun));
        stories.all().forEach(story -> card(story).ifPresent(all::add));
        all.addAll(questions(practised.answered(), company));
        return all;
    }

    /** The points that the newest attempt at each question missed, by the ids of their cards; the newest attempt first. */
    private Set<String> missed(Practised practised) {
        Set<String> seen = new HashSet<>();
        Set<String> missed = new LinkedHashSet<>();
        practised
                .judgedRecent()
                .forEach(judged -> judged.attempts().stream()
                        .filter(attempt -> attempt.verdict().isPresent() && seen.add(attempt.question()))
                        .forEach(attempt -> library.packs().question(attempt.question()).stream()
                                .flatMap(question -> question.question().points().stream())
                                .filter(point -> !attempt.points().contains(point.id()))
                                .forEach(point -> missed.add(id(attempt.question(), point)))));
        return missed;
    }

    private List<Card> points(Set<String> missed, Set<String> begun) {
        Map<String, Card> all = new HashMap<>();
        for (BankQuestion question : library.packs().questions()) {
            for (ExpectedPoint point : question.question().points()) {
                String id = id(question.id(), point);
                if (missed.contains(id) || begun.contains(id)) {
                    all.putIfAbsent(
                            id,
                            new Card(
                                    id,
                                    Card.Kind.POINT,
                                    question.question().ask(),
                                    point.missing(),
                                    List.of(point.point()),
                                    "/questions/" + question.id()));
                }
            }
        }
        Set<String> order = new LinkedHashSet<>(missed);
        begun.stream().sorted().forEach(order::add);
        return order.stream().flatMap(id -> Stream.ofNullable(all.get(id))).toList();
    }

    private static String id(String question, ExpectedPoint point) {
        return "point." + question + "." + point.id();
    }

    private List<Card> questions(Set<String> answered, String company) {
        Packs packs = library.packs();
        Map<String, BankQuestion> asked = new LinkedHashMap<>();
        answered.forEach(id -> packs.question(id).ifPresent(question -> asked.put(id, question)));
        packs.pack(company)
                .map(pack -> pack.questions())
                .orElse(List.of())
                .forEach(question -> asked.putIfAbsent(question.id(), question));
        return asked.values().stream()
                .flatMap(question -> card(question).stream())
                .toList();
    }

    /** The ids of cards whose words leave this computer only where that is ticked. */
    Set<String> confidential() {
        return stories.all().stream()
                .filter(story -> story.story().confidential())
                .map(Cards::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String id(Stories.Read story) {
        return "story." + story.document().id();
    }

    /** How each part of a story begins, to be told by heart; empty where no part is written. */
    private static Optional<Card> card(Stories.Read story) {
        List<String> back = new ArrayList<>();
        story.story().parts().forEach((part, words) -> back.add(part.title() + ": " + beginning(words)));
        story.story()
                .figures()
                .forEach(figure ->
                        back.add(figure.says() + " (" + figure.source().words() + ")"));
        return back.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        id(story),
                        Card.Kind.STORY,
                        story.story().theme(),
                        "Tell it in two minutes: " + story.story().title(),
                        back,
                        story.href()));
    }

    private static String beginning(String words) {
        String line = words.replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        String first = end < 0 ? line : line.substring(0, end + 1);
        return first.length() <= MOST_CHARACTERS ? first : first.substring(0, MOST_CHARACTERS) + "…";
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
