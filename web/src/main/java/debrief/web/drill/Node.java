package debrief.web.drill;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A piece of what a player may know, as it is shown where a drill has no picture of its own. */
public sealed interface Node {
    /** From so many numbers on they are drawn as a line. */
    int DRAWN = 12;

    /** Names and values. */
    record Facts(List<Fact> facts) implements Node {}

    /** A name and a value. */
    record Fact(String name, String value) {}

    /** Sentences. */
    record Lines(String name, List<String> lines) implements Node {}

    /**
     * A table.
     *
     * @param figures which columns hold figures
     */
    record Grid(String name, List<String> columns, List<Boolean> figures, List<List<String>> rows) implements Node {}

    /** Numbers at even steps. */
    record Curve(String name, LineChart chart) implements Node {}

    /** Several pieces under a name. */
    record Part(String name, List<Node> nodes) implements Node {}

    /** What these maps, lists, texts and numbers are shown as. */
    static List<Node> of(Map<?, ?> known) {
        List<Node> nodes = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        known.forEach((key, value) -> {
            String name = Known.title(String.valueOf(key));
            if (value instanceof List<?> list && !list.isEmpty()) {
                nodes.add(of(name, list));
            } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                nodes.add(new Part(name, of(map)));
            } else {
                facts.add(new Fact(name, Known.words(value)));
            }
        });
        if (!facts.isEmpty()) {
            nodes.add(0, new Facts(facts));
        }
        return nodes;
    }

    private static Node of(String name, List<?> list) {
        if (list.stream().allMatch(one -> one instanceof Map<?, ?>)) {
            return grid(name, list);
        }
        if (list.size() >= DRAWN && list.stream().allMatch(one -> one instanceof Number)) {
            return new Curve(
                    name,
                    LineChart.plain(
                            name,
                            list.stream()
                                    .map(one -> ((Number) one).doubleValue())
                                    .toList()));
        }
        return new Lines(name, list.stream().map(Known::words).toList());
    }

    private static Node grid(String name, List<?> list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        Set<Object> keys = new LinkedHashSet<>();
        for (Object one : list) {
            if (one instanceof Map<?, ?> map) {
                maps.add(map);
                keys.addAll(map.keySet());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (Map<?, ?> map : maps) {
            rows.add(keys.stream()
                    .map(key -> map.containsKey(key) ? Known.words(map.get(key)) : "")
                    .toList());
        }
        return new Grid(
                name,
                keys.stream().map(key -> Known.title(String.valueOf(key))).toList(),
                keys.stream()
                        .map(key -> maps.stream().allMatch(map -> map.get(key) instanceof Number))
                        .toList(),
                rows);
    }
}
