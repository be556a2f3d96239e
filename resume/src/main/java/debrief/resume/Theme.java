package debrief.resume;

import debrief.engine.question.Focus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something the role is about.
 *
 * @param name for a person to read
 * @param focus the kind of round it is asked in
 * @param question asks for it
 * @param terms words it is known by, in their dictionary forms
 */
public record Theme(String id, String name, Focus focus, String question, List<String> terms) {
    /** Every theme there is, in the order in which they are taken where a description says nothing. */
    public static final List<Theme> ALL = read();

    /** A role has at least so many. */
    static final int LEAST = 8;

    /** And at most so many. */
    static final int MOST = 10;

    public Theme {
        terms = List.copyOf(terms);
    }

    /**
     * A theme of one role.
     *
     * @param lines where the description speaks of it; empty where it does not, and most roles ask it all the same
     */
    record Of(Theme theme, List<Integer> lines, int weight) {}

    private static List<Theme> read() {
        List<Theme> themes = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("themes.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] field = line.split("\t", -1);
                    themes.add(new Theme(
                            field[0],
                            field[1],
                            Focus.of(field[2]).orElseThrow(),
                            field[3],
                            List.of(field[4].split(",", -1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(themes);
    }

    /** Whether a text speaks of it. */
    boolean isIn(Topics text) {
        return terms.stream().anyMatch(text::says);
    }

    /** The eight to ten themes of a role: what its description speaks of most; then what most roles ask. */
    static List<Of> of(Outline description, List<Requirement> requirements) {
        List<Outline.Item> items = description.items().stream()
                .filter(item -> item.section() != Section.OTHER)
                .toList();
        List<Topics> topics = items.stream().map(item -> Topics.of(item.text())).toList();
        List<Of> all = new ArrayList<>();
        for (Theme theme : ALL) {
            List<Integer> lines = new ArrayList<>();
            int weight = 0;
            for (int i = 0; i < items.size(); i++) {
                int line = items.get(i).line();
                if (theme.isIn(topics.get(i))) {
                    weight += requirements.stream().anyMatch(one -> one.line() == line) ? 2 : 1;
                    lines.add(line);
                }
            }
            all.add(new Of(theme, List.copyOf(lines), weight));
        }
        List<Of> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt((Of one) -> -one.weight()));
        int named = (int) sorted.stream().filter(one -> one.weight() > 0).count();
        return List.copyOf(sorted.subList(0, Math.max(LEAST, Math.min(MOST, named))));
    }
}
