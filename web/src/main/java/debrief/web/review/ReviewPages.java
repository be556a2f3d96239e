package debrief.web.review;

import debrief.lists.Exported;
import debrief.lists.Format;
import debrief.mine.memory.Card;
import debrief.mine.memory.Deck;
import debrief.mine.memory.Grade;
import debrief.mine.memory.Learned;
import debrief.mine.memory.Outlook;
import debrief.mine.memory.Review;
import debrief.mine.memory.Schedule;
import debrief.web.aim.Aims;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.play.Attempts;
import debrief.web.play.Practised;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** One card at a time. */
@Controller
final class ReviewPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final int LONG = 60;

    private final Library library;
    private final Rounds rounds;
    private final Attempts attempts;
    private final Cards cards;
    private final Reviews reviews;
    private final Aims aims;
    private final InstantSource clock;

    ReviewPages(
            Library library,
            Rounds rounds,
            Attempts attempts,
            Cards cards,
            Reviews reviews,
            Aims aims,
            InstantSource clock) {
        this.library = library;
        this.rounds = rounds;
        this.attempts = attempts;
        this.cards = cards;
        this.reviews = reviews;
        this.aims = aims;
        this.clock = clock;
    }

    @GetMapping("/review")
    String page(
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String kept,
            Model model) {
        Map<String, List<Review>> log = reviews.all();
        List<Card> all = cards(log);
        Schedule schedule = Schedule.until(aims.ahead(today()));
        Deck deck = Deck.of(all, log, schedule, today());
        Optional<ReviewPage.Shown> card = deck.due().stream()
                .findFirst()
                .map(first -> shown(first, log.getOrDefault(first.id(), List.of()), schedule));
        model.addAttribute(
                "review",
                new ReviewPage(
                        card,
                        deck.due().size(),
                        done(deck),
                        last(last, Asked.number(seen, 1, 1_000_000).orElse(0), log),
                        outlook(all, log, schedule),
                        all.size(),
                        later(deck),
                        kept.equals("no")
                                ? "That card was graded in another window meanwhile, so this grade was not kept."
                                : ""));
        return "review";
    }

    @PostMapping("/review/grade")
    ModelAndView grade(@RequestParam String card, @RequestParam String seen, @RequestParam String grade) {
        Optional<Grade> given = Asked.number(grade, 1, 4).flatMap(Grade::of);
        Optional<Integer> times = Asked.number(seen, 0, 1_000_000);
        boolean known = cards(reviews.all()).stream().anyMatch(one -> one.id().equals(card));
        if (given.isEmpty() || times.isEmpty() || !known) {
            return Asked.goTo("/review");
        }
        return reviews.grade(card, times.get(), given.get(), today())
                ? Asked.goTo(UriComponentsBuilder.fromPath("/review")
                        .queryParam("last", "{card}")
                        .queryParam("seen", times.get() + 1)
                        .encode()
                        .buildAndExpand(card)
                        .toUriString())
                : Asked.goTo("/review?kept=no");
    }

    @PostMapping("/review/undo")
    ModelAndView undo(@RequestParam String card, @RequestParam String seen) {
        reviews.undo(card, Asked.number(seen, 1, 1_000_000).orElse(0));
        return Asked.goTo("/review");
    }

    /** Every card as tab-separated text, with the head lines Anki reads. */
    @GetMapping("/review/cards.txt")
    ResponseEntity<byte[]> export() {
        List<Exported> exported = new ArrayList<>();
        Set<String> confidential = cards.confidential();
        for (Card card : cards(reviews.all())) {
            if (confidential.contains(card.id())) {
                continue;
            }
            exported.add(new Exported(
                    exported.size() + 1,
                    card.about().isEmpty() ? card.front() : card.about() + "\n" + card.front(),
                    Optional.of(String.join("\n", card.back())),
                    Optional.empty(),
                    Optional.empty(),
                    List.of("debrief", card.kind().word())));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("debrief-cards.txt")
                                .build()
                                .toString())
                .body(Format.ANKI.write(exported).getBytes(StandardCharsets.UTF_8));
    }

    private List<Card> cards(Map<String, List<Review>> log) {
        Practised practised =
                Practised.of(rounds.whole(Person.LOCAL), library.packs(), attempts, ZoneId.systemDefault());
        return cards.all(
                practised, aims.target().map(target -> target.pack().id()).orElse(""), log.keySet());
    }

    private ReviewPage.Shown shown(Card card, List<Review> log, Schedule schedule) {
        List<Integer> days = schedule.days(card.id(), schedule.learned(log), today());
        return new ReviewPage.Shown(
                card,
                log.size(),
                Arrays.stream(Grade.values())
                        .map(grade -> new ReviewPage.Button(grade, when(days.get(grade.number() - 1))))
                        .toList());
    }

    private static String when(int days) {
        if (days <= 0) {
            return "again today";
        }
        if (days == 1) {
            return "tomorrow";
        }
        return days <= LONG ? "in " + days + " days" : "in " + Math.round(days / 30.0) + " months";
    }

    private static String done(Deck deck) {
        if (deck.done() == 0) {
            return "";
        }
        String grades = deck.graded().entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey().title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return deck.done() + " reviewed today: " + grades + ".";
    }

    private static Optional<ReviewPage.Last> last(String card, int seen, Map<String, List<Review>> log) {
        List<Review> reviewed = log.getOrDefault(card, List.of());
        return reviewed.isEmpty() || reviewed.size() != seen
                ? Optional.empty()
                : Optional.of(new ReviewPage.Last(
                        card,
                        seen,
                        reviewed.get(reviewed.size() - 1).grade().title().toLowerCase(Locale.ROOT)));
    }

    private String outlook(List<Card> all, Map<String, List<Review>> log, Schedule schedule) {
        Optional<LocalDate> day = aims.ahead(today());
        if (day.isEmpty()) {
            return "";
        }
        double recall = 0;
        int learned = 0;
        for (Card card : all) {
            Optional<Learned> known = schedule.learned(log.getOrDefault(card.id(), List.of()));
            if (known.isPresent()) {
                recall += Outlook.of(schedule, card.id(), known.get(), today(), day.get())
                        .recall();
                learned++;
            }
        }
        return learned == 0
                ? ""
                : "Kept up until " + DAY.format(day.get()) + ", about " + Math.round(10 * recall / learned)
                        + " in 10 of the " + learned + (learned == 1 ? " card" : " cards")
                        + " you began should be there on the day. A model of forgetting says so; it does not know you.";
    }

    private String later(Deck deck) {
        return deck.coming().keySet().stream()
                .findFirst()
                .map(day -> ChronoUnit.DAYS.between(today(), day) == 1
                        ? "The next come tomorrow: " + deck.coming().get(day) + "."
                        : "The next come on " + DAY.format(day) + ": "
                                + deck.coming().get(day) + ".")
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
