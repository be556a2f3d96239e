package debrief.web.story;

import debrief.content.StoryKind;
import debrief.engine.debrief.Part;
import debrief.mine.story.Missing;
import debrief.mine.story.Story;
import debrief.mine.story.Strength;
import debrief.mine.story.When;
import debrief.web.page.Asked;
import debrief.web.store.Document;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * A story while it is being written.
 *
 * @param id empty for a new one
 * @param version the version that is being changed; 0 for a new one
 * @param story what was typed, as far as it can be kept
 * @param when as it was typed
 * @param wrong a sentence by the field it is about
 */
public record StoryForm(String id, int version, Story story, String when, Map<String, String> wrong) {
    /** No part is longer, in characters. */
    static final int MOST_CHARACTERS = 20_000;

    private static final int MOST_FIGURES = 30;
    private static final int LONGEST_LINE = 300;
    private static final int SPARE_FIGURES = 3;

    /** A part with what it holds and lacks. */
    public record Field(Part part, String words, Strength strength) {
        /** The name of its field. */
        public String name() {
            return "part-" + part.key();
        }

        /** What would make it stronger. */
        public String says() {
            if (strength.level() == 0) {
                return String.join(" ", strength.missing());
            }
            String there = strength.heard().isEmpty() ? "" : "Heard: " + String.join(", ", strength.heard()) + ". ";
            return there
                    + (strength.missing().isEmpty() ? "Nothing is missing." : String.join(" ", strength.missing()));
        }

        /** How strong it is, in a word or two. */
        public String level() {
            return switch (strength.level()) {
                case 0 -> "not written";
                case 1 -> "thin";
                case 2 -> "sound";
                default -> "strong";
            };
        }
    }

    /** A row for a figure. */
    public record FigureRow(int n, String says, Story.Source source) {}

    static StoryForm empty(Optional<StoryKind> kind) {
        Story story =
                new Story("", "", kind.map(List::of).orElse(List.of()), Map.of(), List.of(), "", "", "", false, "", "");
        return new StoryForm("", 0, story, "", Map.of());
    }

    static StoryForm of(Document<Story> document) {
        return new StoryForm(
                document.id().toString(),
                document.version(),
                document.body(),
                document.body().when(),
                Map.of());
    }

    /**
     * Reads what was typed.
     *
     * @param before the story that is being changed, for where it was kept from
     */
    static StoryForm read(String id, Optional<Story> before, MultiValueMap<String, String> typed) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            String words = text(typed, "part-" + part.key());
            parts.put(part, words);
            if (words.length() > MOST_CHARACTERS) {
                wrong.put(
                        "part-" + part.key(),
                        "This is longer than " + MOST_CHARACTERS
                                + " characters. A part is told in two minutes at most.");
            }
        }
        List<Story.Figure> figures = new ArrayList<>();
        for (int n = 1; n <= MOST_FIGURES; n++) {
            String says = text(typed, "figure-" + n);
            figures.add(new Story.Figure(
                    says, Story.Source.of(text(typed, "source-" + n)).orElse(Story.Source.UNCONFIRMED)));
        }
        String when = text(typed, "when").strip();
        if (!when.isEmpty() && When.of(when).isEmpty()) {
            wrong.put("when", "Write a year, or a year and a month, like 2024 or 2024-03.");
        }
        Story story = new Story(
                text(typed, "title"),
                text(typed, "theme"),
                typed.getOrDefault("kind", List.of()).stream()
                        .flatMap(kind -> StoryKind.of(kind).stream())
                        .toList(),
                parts,
                figures,
                text(typed, "people"),
                text(typed, "systems"),
                wrong.containsKey("when") ? "" : when,
                typed.containsKey("confidential"),
                before.map(Story::round).orElse(""),
                before.map(Story::question).orElse(""));
        if (story.title().isEmpty()) {
            wrong.put("title", "A story needs a title, so that you find it again.");
        }
        Map.of("title", story.title(), "theme", story.theme(), "people", story.people(), "systems", story.systems())
                .forEach((name, words) -> {
                    if (words.length() > LONGEST_LINE) {
                        wrong.put(name, "This is longer than " + LONGEST_LINE + " characters. Shorten it.");
                    }
                });
        return new StoryForm(
                id, Asked.number(text(typed, "version"), 0, Integer.MAX_VALUE).orElse(0), story, when, wrong);
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Asked.typed(Optional.ofNullable(typed.getFirst(name)).orElse(""));
    }

    /** The same over a version that another window saved since. */
    StoryForm over(String other, int current) {
        return new StoryForm(other, current, story, when, wrong);
    }

    /** Whether it is a new one. */
    public boolean fresh() {
        return id.isEmpty();
    }

    /** Where it is sent. */
    public String action() {
        return fresh() ? "/stories" : "/stories/" + id;
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String name) {
        return wrong.getOrDefault(name, "");
    }

    /** The seven parts, in their order. */
    public List<Field> fields() {
        return Strength.of(story).stream()
                .map(strength -> new Field(strength.part(), story.part(strength.part()), strength))
                .toList();
    }

    /** A row for each figure, and some to fill. */
    public List<FigureRow> figures() {
        List<FigureRow> rows = new ArrayList<>();
        for (Story.Figure figure : story.figures()) {
            rows.add(new FigureRow(rows.size() + 1, figure.says(), figure.source()));
        }
        for (int i = 0; i < SPARE_FIGURES && rows.size() < MOST_FIGURES; i++) {
            rows.add(new FigureRow(rows.size() + 1, "", Story.Source.MEASURED));
        }
        return rows;
    }

    /** The kinds to choose from. */
    public List<StoryKind> kinds() {
        return StoryKind.all();
    }

    /** The sources to choose from. */
    public List<Story.Source> sources() {
        return List.of(Story.Source.values());
    }

    /** What to write, for the kinds that are ticked; empty where none is. */
    public String ask() {
        return story.kinds().stream().map(Missing::ask).limit(1).collect(Collectors.joining());
    }
}
