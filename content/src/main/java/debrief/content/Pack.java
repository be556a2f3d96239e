package debrief.content;

import debrief.engine.audit.House;
import debrief.engine.audit.RedFlag;
import debrief.engine.question.Level;
import debrief.engine.rating.Lens;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A company: its loop, what it weighs, its own questions.
 *
 * @param levels the company's names, by our level, in our order
 * @param loop its rounds, in order
 * @param redFlags what it takes as a reason to say no
 * @param sources where its facts come from
 * @param author who wrote the pack; empty for those Debrief comes with
 * @param company what a candidate wants to know of it; empty where nobody has written it
 * @param hears how it hears a habit of speech, one sentence by the habit's id
 * @param frameworks in the order of their names
 * @param glossary words of the trade; may hold none
 * @param personas who interviews, besides those of the generic pack
 * @param drills what the scenarios of drills are made of
 */
public record Pack(
        String id,
        String name,
        String version,
        String affiliation,
        String about,
        Map<Level, String> levels,
        List<Stage> loop,
        Lens lens,
        List<RedFlag> redFlags,
        Map<String, String> hears,
        List<Source> sources,
        Optional<String> author,
        Optional<Company> company,
        List<BankQuestion> questions,
        List<Framework> frameworks,
        Glossary glossary,
        List<Persona> personas,
        List<DrillTexts> drills) {
    /** A pack without interviewers and drills of its own. */
    public Pack(
            String id,
            String name,
            String version,
            String affiliation,
            String about,
            Map<Level, String> levels,
            List<Stage> loop,
            Lens lens,
            List<RedFlag> redFlags,
            Map<String, String> hears,
            List<Source> sources,
            Optional<String> author,
            Optional<Company> company,
            List<BankQuestion> questions,
            List<Framework> frameworks,
            Glossary glossary) {
        this(
                id,
                name,
                version,
                affiliation,
                about,
                levels,
                loop,
                lens,
                redFlags,
                hears,
                sources,
                author,
                company,
                questions,
                frameworks,
                glossary,
                List.of(),
                List.of());
    }

    /** The round of that id, or the first whose focus has that name. */
    public Optional<Stage> stage(String idOrFocus) {
        return loop.stream()
                .filter(stage -> stage.id().equals(idOrFocus))
                .findFirst()
                .or(() -> loop.stream()
                        .filter(stage -> stage.foci().stream()
                                .anyMatch(focus -> focus.key().equals(idOrFocus)))
                        .findFirst());
    }

    /** What this company and one of its rounds make of each dimension. */
    public Lens lens(Stage stage) {
        return lens.with(stage.weighs());
    }

    /** This company as a listener in one of its rounds, or in none. */
    public House house(Optional<Stage> stage) {
        return new House(id, name, stage.map(this::lens).orElse(lens), hears, redFlags);
    }

    /** This company as a listener in the round that is most like one of another company: of its id, or of its focus. */
    public House like(Optional<Stage> other) {
        return house(other.flatMap(
                stage -> stage(stage.id()).or(() -> stage(stage.foci().get(0).key()))));
    }
}
