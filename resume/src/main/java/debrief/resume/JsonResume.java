package debrief.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a resume in the JSON Resume form, as lines a person would write. */
final class JsonResume {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(20).build())
                    .build())
            .build();
    private static final String OTHER =
            "This is JSON, but no JSON Resume with work, projects or skills in it, so bring another file or paste the text.";

    private JsonResume() {}

    static List<String> lines(String text) throws Refused {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new Refused("This JSON has a mistake in line "
                    + Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                    + ", so put it right or paste the text.");
        }
        List<String> lines = new ArrayList<>();
        JsonNode basics = root.path("basics");
        add(lines, "# ", joined(", ", basics, "name", "label"));
        add(lines, "", say(basics, "summary"));
        for (String part : List.of("work", "volunteer", "projects")) {
            section(lines, part, root.path(part));
        }
        listed(lines, "Skills", root.path("skills"), "name", "level", "keywords");
        listed(lines, "Education", root.path("education"), "studyType", "area", "institution", "endDate");
        listed(lines, "Certificates", root.path("certificates"), "name", "issuer", "date");
        listed(lines, "Awards", root.path("awards"), "title", "awarder", "date", "summary");
        listed(lines, "Publications", root.path("publications"), "name", "publisher", "summary");
        listed(lines, "Languages", root.path("languages"), "language", "fluency");
        if (lines.size() < 3) {
            throw new Refused(OTHER);
        }
        return lines;
    }

    private static void section(List<String> lines, String name, JsonNode entries) {
        if (!entries.isArray() || entries.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("# " + (name.equals("work") ? "Experience" : name));
        for (JsonNode entry : entries) {
            add(lines, "# ", joined(", ", entry, "position", "name", "organization", "startDate", "endDate"));
            add(lines, "", say(entry, "summary"));
            add(lines, "", say(entry, "description"));
            for (JsonNode highlight : entry.path("highlights")) {
                add(lines, "• ", highlight.asString(""));
            }
        }
    }

    private static void listed(List<String> lines, String title, JsonNode entries, String... fields) {
        if (!entries.isArray() || entries.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("# " + title);
        for (JsonNode entry : entries) {
            add(lines, "", joined(", ", entry, fields));
        }
    }

    private static String joined(String between, JsonNode of, String... fields) {
        return Stream.of(fields)
                .map(field -> say(of, field))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(between));
    }

    private static String say(JsonNode of, String field) {
        JsonNode value = of.path(field);
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(one.asString("")));
            return String.join(", ", all);
        }
        return value.isValueNode() ? value.asString("").strip() : "";
    }

    private static void add(List<String> lines, String mark, String words) {
        if (!words.isBlank()) {
            lines.add(mark + words.replaceAll("\\s+", " ").strip());
        }
    }
}
