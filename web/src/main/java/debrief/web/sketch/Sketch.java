package debrief.web.sketch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Boxes and arrows.
 *
 * @param boxes at most {@value #MOST_BOXES}, with different ids
 * @param arrows at most {@value #MOST_ARROWS}, each between two different boxes
 */
public record Sketch(List<Box> boxes, List<Arrow> arrows) {
    static final int MOST_BOXES = 40;
    static final int MOST_ARROWS = 80;
    static final int MOST_LETTERS = 80;

    /** The farthest a box may stand from the left and from the top, in pixels. */
    static final int FARTHEST = 12_000;

    private static final int MOST_ID = 100_000;

    /** Nothing is drawn. */
    public static final Sketch EMPTY = new Sketch(List.of(), List.of());

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    public Sketch {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A box.
     *
     * @param x of its left edge, in pixels from the left
     * @param y of its upper edge, in pixels from the top
     */
    public record Box(int id, String name, int x, int y) {}

    /**
     * An arrow.
     *
     * @param from the id of the box it comes from
     * @param to the id of the box it goes to
     * @param name what is written beside it; may be empty
     */
    public record Arrow(int from, int to, String name) {}

    /** A sketch from its JSON; empty where it is none, or too large. */
    public static Optional<Sketch> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, Sketch.class)).filter(Sketch::isWhole);
        } catch (JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        Set<Integer> ids = new HashSet<>();
        return boxes.size() <= MOST_BOXES
                && arrows.size() <= MOST_ARROWS
                && boxes.stream().allMatch(box -> isWhole(box) && ids.add(box.id()))
                && arrows.stream()
                        .allMatch(arrow -> ids.contains(arrow.from())
                                && ids.contains(arrow.to())
                                && arrow.from() != arrow.to()
                                && arrow.name().length() <= MOST_LETTERS);
    }

    private static boolean isWhole(Box box) {
        return box.id() > 0
                && box.id() <= MOST_ID
                && box.name().length() <= MOST_LETTERS
                && box.x() >= 0
                && box.x() <= FARTHEST
                && box.y() >= 0
                && box.y() <= FARTHEST;
    }

    /** Whether nothing is drawn. */
    @JsonIgnore
    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** The same as JSON, to be kept. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** The name of a box; a number where it has none. */
    public String name(int id) {
        return boxes.stream()
                .filter(box -> box.id() == id)
                .map(box -> box.name().isBlank() ? "box " + (boxes.indexOf(box) + 1) : box.name())
                .findFirst()
                .orElse("");
    }

    /** What is drawn, in words: each arrow as "from → to", then the boxes that no arrow touches. */
    public List<String> words() {
        List<String> said = new ArrayList<>();
        for (Arrow arrow : arrows) {
            said.add(name(arrow.from()) + " → " + name(arrow.to())
                    + (arrow.name().isBlank() ? "" : ": " + arrow.name()));
        }
        for (Box box : boxes) {
            boolean alone = arrows.stream().noneMatch(arrow -> arrow.from() == box.id() || arrow.to() == box.id());
            if (alone) {
                said.add(name(box.id()));
            }
        }
        return List.copyOf(said);
    }
}
