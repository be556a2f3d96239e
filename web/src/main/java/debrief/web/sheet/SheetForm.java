package debrief.web.sheet;

import debrief.mine.sheet.Sheet;
import debrief.mine.sheet.Sheet.Component;
import debrief.web.page.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/**
 * The form for an architecture sheet, with what was typed into it and what is wrong with that.
 *
 * @param id of the sheet that is changed; empty for a new one
 * @param version of it that was shown; 0 for a new one
 * @param flows a line each
 * @param wrong a sentence by the name of its field
 */
public record SheetForm(
        String id,
        int version,
        String name,
        String purpose,
        List<Row> rows,
        String flows,
        String path,
        boolean confidential,
        Map<String, String> wrong) {
    private static final int MORE = 2;
    private static final int LEAST = 4;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 1_000;

    /** A component as it was typed. */
    public record Row(int n, Component part) {
        boolean blank() {
            return (part.name() + part.does() + part.over() + part.why() + part.limit() + part.fails()).isBlank();
        }
    }

    public SheetForm {
        rows = List.copyOf(rows);
    }

    static SheetForm empty() {
        return new SheetForm("", 0, "", "", padded(List.of()), "", "", false, Map.of());
    }

    static SheetForm of(UUID id, int version, Sheet sheet) {
        return new SheetForm(
                id.toString(),
                version,
                sheet.name(),
                sheet.purpose(),
                padded(sheet.components()),
                sheet.flows().stream().map(Sheet.Flow::written).collect(Collectors.joining("\n")),
                sheet.path(),
                sheet.confidential(),
                Map.of());
    }

    /** What was typed, whatever it is. */
    static SheetForm read(String id, MultiValueMap<String, String> typed) {
        List<Component> parts = IntStream.rangeClosed(1, Sheet.MOST_COMPONENTS)
                .mapToObj(n -> new Row(
                        n,
                        new Component(
                                one(typed, "name-" + n),
                                one(typed, "does-" + n),
                                one(typed, "over-" + n),
                                one(typed, "why-" + n),
                                one(typed, "limit-" + n),
                                one(typed, "fails-" + n))))
                .filter(row -> !row.blank())
                .map(Row::part)
                .toList();
        return new SheetForm(
                id,
                Asked.number(one(typed, "version"), 0, Integer.MAX_VALUE).orElse(0),
                one(typed, "name"),
                one(typed, "purpose"),
                padded(parts),
                one(typed, "flows"),
                one(typed, "path"),
                typed.containsKey("confidential"),
                Map.of());
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        return Asked.typed(Optional.ofNullable(typed.getFirst(name)).orElse("")).strip();
    }

    private static List<Row> padded(List<Component> parts) {
        List<Row> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(new Row(rows.size() + 1, part)));
        int upTo = Math.min(Sheet.MOST_COMPONENTS, Math.max(LEAST, parts.size() + MORE));
        while (rows.size() < upTo) {
            rows.add(new Row(rows.size() + 1, new Component("", "", "", "", "", "")));
        }
        return rows;
    }

    SheetForm with(Map<String, String> sentences) {
        return new SheetForm(id, version, name, purpose, rows, flows, path, confidential, sentences);
    }

    /** What is wrong, by field; nothing where it can be kept. */
    Map<String, String> mistakes() {
        Map<String, String> mistakes = new HashMap<>();
        if (name.isBlank()) {
            mistakes.put("name", "Give the system a name.");
        }
        tooLong(mistakes, "name", name, LONGEST_NAME);
        tooLong(mistakes, "purpose", purpose, LONGEST);
        tooLong(mistakes, "path", path, 5 * LONGEST);
        for (Row row : rows) {
            if (!row.blank() && row.part().name().isBlank()) {
                mistakes.put("name-" + row.n(), "Give this component a name, or empty its other lines.");
            }
            tooLong(mistakes, "name-" + row.n(), row.part().name(), LONGEST_NAME);
            tooLong(mistakes, "does-" + row.n(), row.part().does(), LONGEST);
            tooLong(mistakes, "over-" + row.n(), row.part().over(), LONGEST);
            tooLong(mistakes, "why-" + row.n(), row.part().why(), LONGEST);
            tooLong(mistakes, "limit-" + row.n(), row.part().limit(), LONGEST);
            tooLong(mistakes, "fails-" + row.n(), row.part().fails(), LONGEST);
        }
        if (rows.stream().allMatch(Row::blank)) {
            mistakes.putIfAbsent("name-1", "Name at least one component.");
        }
        List<String> strange = new ArrayList<>();
        int count = Sheet.flows(flows, strange).size();
        if (!strange.isEmpty()) {
            mistakes.put(
                    "flows",
                    "“" + shortened(strange.get(0))
                            + "” is no flow. Write a line each: Player -> Gateway: play request");
        } else if (count > Sheet.MOST_FLOWS) {
            mistakes.put("flows", "There are more than " + Sheet.MOST_FLOWS + " flows. Keep those that matter.");
        }
        tooLong(mistakes, "flows", flows, 10 * LONGEST);
        return mistakes;
    }

    private static String shortened(String words) {
        return words.length() <= 60
                ? words
                : words.substring(0, words.offsetByCodePoints(0, Math.min(59, words.codePointCount(0, words.length()))))
                        + "…";
    }

    private static void tooLong(Map<String, String> mistakes, String field, String words, int most) {
        if (words.length() > most) {
            mistakes.put(
                    field,
                    String.format(java.util.Locale.ROOT, "This is longer than %,d characters. Shorten it.", most));
        }
    }

    /** The sheet that was typed, once there is no mistake in it. */
    Sheet sheet() {
        return new Sheet(
                name,
                purpose,
                rows.stream().filter(row -> !row.blank()).map(Row::part).toList(),
                Sheet.flows(flows, new ArrayList<>()),
                path,
                confidential);
    }

    /** Where it is sent. */
    public String action() {
        return id.isEmpty() ? "/sheets" : "/sheets/" + id;
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }
}
