package debrief.web.review;

import debrief.mine.memory.Grade;
import debrief.mine.memory.Review;
import debrief.web.store.Database;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The reviews that were done, by card. */
@Component
public final class Reviews {
    private final Documents<Reviewed> documents;

    Reviews(Database database, InstantSource clock) {
        this.documents = new Documents<>(database, clock, "review", Reviewed.class);
    }

    /** Every card's reviews, the oldest first, by the card's id. */
    public Map<String, List<Review>> all() {
        Map<String, List<Review>> all = new HashMap<>();
        documents
                .all(Person.LOCAL)
                .forEach(kept -> all.put(kept.body().card(), kept.body().log()));
        return all;
    }

    /**
     * Keeps a grade.
     *
     * @param seen how many reviews the card had when it was shown; where it has others now, nothing is kept, so that sending twice
     *     does no harm
     */
    boolean grade(String card, int seen, Grade grade, LocalDate day) {
        Optional<Document<Reviewed>> kept = documents.find(Person.LOCAL, id(card));
        List<Review> before = kept.map(known -> known.body().log()).orElse(List.of());
        if (before.size() != seen) {
            return false;
        }
        List<Review> after = Stream.concat(before.stream(), Stream.of(new Review(day, grade)))
                .toList();
        Reviewed body = new Reviewed(card, after);
        if (kept.isEmpty()) {
            documents.put(Person.LOCAL, id(card), body);
            return true;
        }
        return documents
                .change(Person.LOCAL, id(card), kept.get().version(), body)
                .isPresent();
    }

    /** Takes a card's last grade back, where it has as many reviews as the page says. */
    boolean undo(String card, int seen) {
        Optional<Document<Reviewed>> kept = documents.find(Person.LOCAL, id(card));
        if (seen == 0 || kept.filter(known -> known.body().log().size() == seen).isEmpty()) {
            return false;
        }
        List<Review> log = kept.get().body().log();
        return log.size() == 1
                ? documents.remove(Person.LOCAL, id(card))
                : documents
                        .change(
                                Person.LOCAL,
                                id(card),
                                kept.get().version(),
                                new Reviewed(card, log.subList(0, log.size() - 1)))
                        .isPresent();
    }

    private static UUID id(String card) {
        return UUID.nameUUIDFromBytes(("review " + card).getBytes(StandardCharsets.UTF_8));
    }
}
