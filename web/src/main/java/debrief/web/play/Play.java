package debrief.web.play;

import debrief.content.Company;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Persona;
import debrief.content.Stage;
import debrief.engine.committee.Change;
import debrief.engine.debrief.Missing;
import debrief.engine.interview.Manner;
import debrief.engine.interview.Round;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Setting;
import debrief.engine.interview.Turn;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import debrief.web.store.Mode;
import debrief.web.store.SetUp;
import debrief.web.store.StoredRound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kept round and the questions it is asked from.
 *
 * @param round what the engine needs of it
 * @param who sits there, such as "Hiring manager"
 */
public record Play(StoredRound stored, Round round, String who, Place place) {
    /** Joins a kept round with the packs as they are now. A question that no pack holds any more keeps its wording. */
    public static Play of(StoredRound stored, Packs packs) {
        SetUp setUp = stored.setUp();
        Optional<Pack> pack = packs.pack(setUp.company());
        Optional<Stage> stage = pack.flatMap(found -> found.stage(setUp.stage()));
        Level level = Level.of(setUp.level()).orElse(Level.SENIOR);
        Lens lens = pack.flatMap(found -> stage.map(found::lens)).orElse(Lens.EVEN);
        List<Question> questions = setUp.questions().stream()
                .flatMap(id -> question(id, packs, stored.turns()).stream())
                .toList();
        return new Play(
                stored,
                new Round(lens, level, questions, stored.turns(), setting(setUp, packs)),
                who(
                        stage.map(Stage::who).orElse("Interviewer"),
                        packs.persona(setUp.company(), setUp.held().persona())),
                Place.of(setUp, packs));
    }

    /** Held as it was set up, by whoever was chosen; where that persona is gone, by nobody in particular. */
    private static Setting setting(SetUp setUp, Packs packs) {
        Setting plain = setUp.mode() == Mode.DRILL_DOWN
                ? Setting.drillDown(setUp.minutes())
                : Setting.round(setUp.minutes()).closing(setUp.held().closing());
        return plain.interrupting(setUp.held().interrupts())
                .knowing(packs.pack(setUp.company())
                        .flatMap(Pack::company)
                        .map(Company::tells)
                        .orElse(List.of()))
                .by(packs.persona(setUp.company(), setUp.held().persona())
                        .map(Persona::manner)
                        .orElse(Manner.PLAIN));
    }

    private static Optional<Question> question(String id, Packs packs, List<Turn> turns) {
        return packs.question(id)
                .map(found -> found.question())
                .or(() -> turns.stream()
                        .filter(turn -> turn.question().equals(id) && !turn.followUp())
                        .findFirst()
                        .map(turn -> {
                            Question plain = Question.asked(turn.wording());
                            return new Question(
                                    id,
                                    plain.ask(),
                                    plain.kind(),
                                    plain.focus(),
                                    List.of(),
                                    plain.minutes(),
                                    List.of());
                        }));
    }

    private static String who(String sits, Optional<Persona> persona) {
        return persona.map(known -> sits + ", " + known.name().toLowerCase(Locale.ROOT))
                .orElse(sits);
    }

    /** What the engine says about the round so far. */
    public RoundDebrief debrief() {
        return RoundDebrief.of(round);
    }

    /** Company, round and level, in words. */
    public String where() {
        return place.where();
    }

    /** The name of the company. */
    public String company() {
        return place.company();
    }

    /** The name of the company's round. */
    public String stage() {
        return place.stage();
    }

    /** The question of that id. */
    public Optional<Question> question(String id) {
        return round.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** What was asked and said on one question. */
    public List<Turn> turns(String question) {
        return stored.turns().stream()
                .filter(turn -> turn.question().equals(question))
                .toList();
    }

    /** What is missing in the answer to a question, or would turn its verdict, by its name. */
    public Optional<Missing> missing(String question, String about) {
        return debrief().debriefs().stream()
                .filter(debrief -> debrief.question().id().equals(question))
                .flatMap(debrief -> Stream.concat(
                        debrief.missing().stream(),
                        debrief.flip().changes().stream()
                                .filter(Change::adds)
                                .map(change -> new Missing(
                                        change.signal(),
                                        change.dimension(),
                                        change.instruction(),
                                        change.question(),
                                        false))))
                .filter(missing -> missing.about().equals(about))
                .findFirst();
    }
}
