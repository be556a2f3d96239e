package debrief.web.story;

import debrief.content.BankQuestion;
import debrief.content.Company;
import debrief.content.Pack;
import debrief.engine.interview.Turn;
import debrief.mine.story.Fit;
import debrief.mine.story.Freshness;
import debrief.mine.story.Missing;
import debrief.mine.story.Profile;
import debrief.mine.story.Retelling;
import debrief.mine.story.Story;
import debrief.mine.story.Wish;
import debrief.web.store.Database;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.StoredRound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A person's stories, each read once. */
@Component
public final class Stories {
    /** The kind of these documents, which is the path of their page. */
    public static final String KIND = "stories";

    /** So many rounds are looked through for where a story was told. */
    private static final int MOST_ROUNDS = 60;

    private static final int MOST_KNOWN = 20_000;
    private static final int MOST_TEXTS = 200;

    private final Documents<Story> documents;
    private final Rounds rounds;
    private final InstantSource clock;
    private final Map<Known, Profile> profiles = new ConcurrentHashMap<>();
    private final Map<Told, Boolean> told = new ConcurrentHashMap<>();
    private final Map<String, Retelling> texts = new ConcurrentHashMap<>();

    private record Known(UUID story, Story body) {}

    private record Told(String story, String said) {}

    Stories(Database database, InstantSource clock, Rounds rounds) {
        this.documents = new Documents<>(database, clock, KIND, Story.class, Story::confidential);
        this.rounds = rounds;
        this.clock = clock;
    }

    /** A story with what is in it. */
    public record Read(Document<Story> document, Profile profile) {
        /** What was written. */
        public Story story() {
            return document.body();
        }

        /** Where its page is. */
        public String href() {
            return "/stories/" + document.id();
        }
    }

    Documents<Story> documents() {
        return documents;
    }

    /** Every story in the order of their titles, so that a change moves none. */
    public List<Read> all() {
        List<Read> all = new ArrayList<>();
        for (Document<Story> document : documents.all(Person.LOCAL)) {
            all.add(read(document));
        }
        all.sort((one, other) ->
                one.story().title().compareToIgnoreCase(other.story().title()) != 0
                        ? one.story().title().compareToIgnoreCase(other.story().title())
                        : one.document().id().compareTo(other.document().id()));
        return all;
    }

    /** A story, read. */
    Read read(Document<Story> document) {
        if (profiles.size() >= MOST_KNOWN) {
            profiles.clear();
        }
        return new Read(
                document,
                profiles.computeIfAbsent(
                        new Known(document.id(), document.body()), any -> Profile.of(document.body())));
    }

    /** The story that fits a question best, and how well; empty where none does. */
    public Optional<Fitting> best(BankQuestion question) {
        List<Read> all = all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Wish wish = Wish.of(question);
        Read best = all.get(0);
        for (Read read : all) {
            best = Fit.value(read.profile(), wish) > Fit.value(best.profile(), wish) ? read : best;
        }
        Fit fit = Fit.of(Fit.value(best.profile(), wish));
        return fit == Fit.NONE
                ? Optional.empty()
                : Optional.of(new Fitting(best.story().title(), best.href(), fit.words()));
    }

    /** The kinds of story of which the loop of a house wants more than there are. */
    public List<Missing> missing(Pack house) {
        return missing(all(), house);
    }

    static List<Missing> missing(List<Read> stories, Pack house) {
        return Missing.of(
                stories.stream().map(Read::profile).toList(),
                house.company().map(Company::stories).orElse(List.of()));
    }

    /** A story beside a question. */
    public record Fitting(String title, String href, String how) {}

    /** How fresh each story is, in their order: what was told is looked for in the answers of the last rounds. */
    List<Freshness> freshness(List<Read> stories) {
        if (stories.isEmpty()) {
            return List.of();
        }
        List<StoredRound> last =
                rounds.whole(Person.LOCAL).stream().limit(MOST_ROUNDS).toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return stories.stream()
                .map(read -> Freshness.of(
                        read.story(),
                        last.stream()
                                .filter(round -> told(read.story(), round))
                                .map(round -> LocalDate.ofInstant(round.started(), ZoneId.systemDefault()))
                                .toList(),
                        today))
                .toList();
    }

    private boolean told(Story story, StoredRound round) {
        if (story.round().equals(round.id().toString())) {
            return true;
        }
        return round.setUp().questions().stream()
                .map(question -> round.turns().stream()
                        .filter(turn -> turn.question().equals(question) && !turn.skipped())
                        .map(Turn::said)
                        .collect(Collectors.joining("\n\n")))
                .anyMatch(said -> !said.isBlank() && told(story.told(), said));
    }

    private boolean told(String story, String said) {
        if (told.size() >= MOST_KNOWN) {
            told.clear();
        }
        Told both = new Told(story, said);
        Boolean known = told.get(both);
        if (known == null) {
            known = text(story).same(text(said));
            told.put(both, known);
        }
        return known;
    }

    private Retelling text(String text) {
        if (texts.size() >= MOST_TEXTS) {
            texts.clear();
        }
        return Objects.requireNonNull(texts.computeIfAbsent(text, Retelling::of));
    }
}
