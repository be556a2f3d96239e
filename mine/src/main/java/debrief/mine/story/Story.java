package debrief.mine.story;

import debrief.content.StoryKind;
import debrief.engine.debrief.Part;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something a person did, ready to be told.
 *
 * @param title in one line
 * @param theme a word or two for it; may be empty
 * @param kinds what kind of story it is, as the person ticked; may be empty
 * @param parts the seven parts; a part that is not written is absent
 * @param figures what the story counts or measures
 * @param people who was in it, in one line; may be empty
 * @param systems what was built or run, in one line; may be empty
 * @param when it happened: {@code 2024} or {@code 2024-03}, or empty
 * @param confidential whether it leaves this computer only where that is ticked
 * @param round the id of the round it was kept from; empty where it was written
 * @param question the id of the question it answered there; empty where it was written
 */
public record Story(
        String title,
        String theme,
        List<StoryKind> kinds,
        Map<Part, String> parts,
        List<Figure> figures,
        String people,
        String systems,
        String when,
        boolean confidential,
        String round,
        String question) {
    /** Where a figure comes from. */
    public enum Source {
        MEASURED("measured"),
        ESTIMATED("estimated"),
        UNCONFIRMED("cannot confirm");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }

        /** The name used in forms. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The source of that name or in these words, if there is one. */
        public static Optional<Source> of(String text) {
            return Arrays.stream(values())
                    .filter(source -> source.key().equals(text) || source.words.equals(text))
                    .findFirst();
        }
    }

    /** A figure of the story, in one line, and where it comes from. */
    public record Figure(String says, Source source) {
        public Figure {
            says = line(says);
        }
    }

    /** A story that was kept before a field was is read without it. */
    public Story {
        title = line(title);
        kinds = Objects.requireNonNullElse(kinds, List.of());
        parts = Objects.requireNonNullElse(parts, Map.of());
        figures = Objects.requireNonNullElse(figures, List.of());
        when = Objects.requireNonNullElse(when, "");
        round = Objects.requireNonNullElse(round, "");
        question = Objects.requireNonNullElse(question, "");
        theme = line(theme).replace('[', '(').replace(']', ')');
        kinds = kinds.stream().distinct().sorted().toList();
        EnumMap<Part, String> written = new EnumMap<>(Part.class);
        parts.forEach((part, words) -> {
            if (!words.isBlank()) {
                written.put(part, words.strip());
            }
        });
        parts = Collections.unmodifiableMap(written);
        figures = figures.stream().filter(figure -> !figure.says().isEmpty()).toList();
        people = line(people);
        systems = line(systems);
        when = when.strip();
    }

    /** A story of these words alone. */
    public static Story of(String title, String theme, Map<Part, String> parts) {
        return new Story(title, theme, List.of(), parts, List.of(), "", "", "", false, "", "");
    }

    /** What is written of a part; empty where nothing is. */
    public String part(Part part) {
        return parts.getOrDefault(part, "");
    }

    /** The parts that are written, one after another, as they would be told. */
    public String told() {
        return String.join("\n\n", parts.values());
    }

    /** Everything in it that could be told. */
    public String words() {
        return title + ". " + told() + "\n\n"
                + figures.stream().map(Figure::says).collect(Collectors.joining(". "));
    }

    private static String line(String text) {
        return Objects.requireNonNullElse(text, "").strip().replaceAll("\\s+", " ");
    }
}
