package debrief.content;

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
        List<String> redFlags,
        List<String> sources,
        List<BankQuestion> questions) {
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
}
