package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.committee.Change;
import debrief.engine.committee.Committee;
import debrief.engine.committee.Flip;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.AddressedToRater;
import debrief.engine.rating.Lens;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Detectors;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import debrief.engine.text.Reading;
import debrief.engine.text.Span;
import debrief.engine.text.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committee and the flip on the answers of calibration/, which are synthetic and were rated by language models. */
final class SharedSetTest {
    private static final List<Rated> ANSWERS = read();

    /** An answer, what the engine says, and what the raters said. */
    private record Rated(String id, Debrief debrief, String raters) {
        Verdict verdict() {
            return debrief.scorecard().verdict().orElseThrow();
        }

        boolean agrees() {
            return verdict().key().equals(raters);
        }
    }

    private static List<Rated> read() {
        JsonMapper json = new JsonMapper();
        try {
            return Files.readAllLines(Path.of("..", "calibration", "answers.jsonl")).stream()
                    .filter(line -> !line.isBlank())
                    .map(json::readTree)
                    .map(SharedSetTest::rated)
                    .filter(rated -> rated.debrief().scorecard().verdict().isPresent())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rated rated(JsonNode row) {
        Question question = Question.asked(row.path("question").asString());
        return new Rated(
                row.path("id").asString(),
                Debrief.of(question, row.path("answer").asString(), Lens.EVEN, Level.SENIOR),
                row.path("median_verdict").asString());
    }

    @Test
    void one_lean_verdict_in_four_or_more_has_a_dissent() {
        List<Rated> lean = ANSWERS.stream()
                .filter(rated -> rated.verdict() == Verdict.LEAN_HIRE || rated.verdict() == Verdict.LEAN_NO)
                .toList();
        long split = lean.stream()
                .filter(rated -> !rated.debrief().committee().dissent().isEmpty())
                .count();
        say("%d of %d lean verdicts have a dissent (synthetic answers).", split, lean.size());

        assertThat(lean).hasSizeGreaterThan(50);
        assertThat(4 * split).isGreaterThanOrEqualTo(lean.size());
    }

    @Test
    void a_verdict_nobody_dissents_from_agrees_with_the_raters_more_often_than_a_split_one() {
        List<Committee> none = new ArrayList<>();
        int unanimous = 0;
        int unanimousAgrees = 0;
        int split = 0;
        int splitAgrees = 0;
        for (Rated rated : ANSWERS) {
            Committee committee = rated.debrief().committee();
            if (committee.votes().isEmpty()) {
                none.add(committee);
            } else if (committee.dissent().isEmpty()) {
                unanimous++;
                unanimousAgrees += rated.agrees() ? 1 : 0;
            } else {
                split++;
                splitAgrees += rated.agrees() ? 1 : 0;
            }
        }
        say(
                "Unanimous: %d of %d agree with the raters, who were language models (%.2f). Split: %d of %d (%.2f). No vote: %d.",
                unanimousAgrees,
                unanimous,
                unanimousAgrees / (double) unanimous,
                splitAgrees,
                split,
                splitAgrees / (double) split,
                none.size());

        assertThat(split).isGreaterThan(30);
        assertThat(unanimousAgrees * split).isGreaterThan(splitAgrees * unanimous);
    }

    @Test
    void making_the_changes_turns_the_verdict_of_every_answer_they_are_given_for() {
        int turns = 0;
        int tooFar = 0;
        for (Rated rated : ANSWERS) {
            Flip flip = rated.debrief().flip();
            if (flip.state() == Flip.State.TURNS) {
                turns++;
                assertThat(with(rated.debrief(), flip.changes()).verdict())
                        .as(rated.id())
                        .isEqualTo(flip.to());
                assertThat(flip.to().orElseThrow()).as(rated.id()).isGreaterThan(rated.verdict());
            } else if (flip.state() == Flip.State.TOO_FAR) {
                tooFar++;
                assertThat(with(rated.debrief(), flip.changes()).verdict())
                        .as(rated.id())
                        .contains(rated.verdict());
            }
        }
        say(
                "%d of %d verdicts turn with at most %d changes; %d are too far.",
                turns, ANSWERS.size(), Flip.MOST, tooFar);
        assertThat(turns).isGreaterThan(100);
    }

    @Test
    void leaving_any_of_the_changes_out_leaves_the_verdict_as_it_is() {
        for (Rated rated : ANSWERS) {
            Flip flip = rated.debrief().flip();
            if (flip.state() != Flip.State.TURNS) {
                continue;
            }
            for (Change change : flip.changes()) {
                List<Change> fewer = flip.changes().stream()
                        .filter(other -> !other.equals(change))
                        .toList();
                assertThat(with(rated.debrief(), fewer).verdict().orElseThrow())
                        .as(rated.id() + " without " + change.signal())
                        .isLessThanOrEqualTo(rated.verdict());
            }
        }
    }

    /** What the answer would be rated had it been changed so: made with signals, not with the search's sums. */
    private static Scorecard with(Debrief debrief, List<Change> changes) {
        List<Signal> signals = new ArrayList<>(debrief.signals());
        List<Quote> addressed = addressed(debrief);
        for (Change change : changes) {
            if (change.adds()) {
                signals.add(new Signal(
                        change.signal(),
                        Detectors.of(change.signal()).dimension(),
                        debrief.transcript().quote(new Span(0, 1))));
            } else if (change.signal().equals(Scorecard.ADDRESSED)) {
                addressed = List.of();
            } else {
                signals.removeIf(signal -> signal.id().equals(change.signal()));
            }
        }
        return Scorecard.of(
                debrief.scorecard().answered(),
                signals,
                debrief.transcript().words().size(),
                addressed,
                debrief.question().ask(),
                debrief.bar().lens(),
                debrief.bar().level());
    }

    private static List<Quote> addressed(Debrief debrief) {
        Transcript whole = Transcript.read(
                debrief.transcript().text(), debrief.question().kind().planned() ? Reading.PLANNED : Reading.TOLD);
        return AddressedToRater.find(whole).stream().map(whole::quote).toList();
    }

    private static void say(String words, Object... figures) {
        System.out.println(String.format(Locale.ROOT, words, figures));
    }
}
