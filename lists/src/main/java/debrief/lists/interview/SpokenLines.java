package debrief.lists.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that begin with a name and a colon, or, as Otter writes them, a name and a time above what was said. */
final class SpokenLines {
    private static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{Nd} .,'’()/&_-]{0,58}?";
    private static final String TIME = "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}";

    /** A line such as {@code [00:01:02] Ana Li: Tell me more.} */
    static final Pattern NAMED =
            Pattern.compile("^\\s*(?:[\\[(]?(?<at>" + TIME + ")(?:[.,]\\d+)?[\\])]?\\s*[-–]?\\s*)?(?<name>" + NAME
                    + ")(?:\\s*[\\[(]" + TIME + "[\\])])?\\s*:\\s+(?<words>\\S.*)$");

    private static final Pattern ABOVE = Pattern.compile("^\\s*(?<name>" + NAME + ")\\s+(?<at>" + TIME + ")\\s*$");

    /** More than this in a name, and it is the beginning of a sentence. */
    private static final int LONGEST_NAME = 5;

    private SpokenLines() {}

    static List<Utterance> read(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream().filter(line -> ABOVE.matcher(line).matches()).count() > 1
                ? read(lines, SpokenLines::above)
                : read(lines, named(lines));
    }

    private interface Start {
        Optional<Utterance> of(String line);
    }

    private static List<Utterance> read(List<String> lines, Start start) {
        List<Utterance> said = new ArrayList<>();
        for (String line : lines) {
            Optional<Utterance> begun = start.of(line);
            int last = said.size() - 1;
            if (begun.isPresent()) {
                said.add(begun.get());
            } else if (last >= 0 && !line.isBlank()) {
                said.set(last, said.get(last).and(new Utterance("", "", line.strip())));
            }
        }
        return said.stream()
                .map(one -> new Utterance(one.speaker(), one.at(), one.words().strip()))
                .toList();
    }

    private static Optional<Utterance> above(String line) {
        Matcher above = ABOVE.matcher(line);
        return above.matches()
                ? Optional.of(new Utterance(above.group("name").strip(), above.group("at"), ""))
                : Optional.empty();
    }

    /** A name speaks more than once, or is written as a name is; "The result: ..." in an answer is neither. */
    private static Start named(List<String> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (String line : lines) {
            Matcher named = NAMED.matcher(line);
            if (named.matches()) {
                times.merge(named.group("name").strip(), 1, Integer::sum);
            }
        }
        return line -> {
            Matcher named = NAMED.matcher(line);
            if (!named.matches()) {
                return Optional.empty();
            }
            String name = named.group("name").strip();
            String at = Optional.ofNullable(named.group("at")).orElse("");
            return times.getOrDefault(name, 0) > 1 || isWrittenAsName(name)
                    ? Optional.of(new Utterance(name, at, named.group("words")))
                    : Optional.empty();
        };
    }

    private static boolean isWrittenAsName(String name) {
        String[] parts = name.split("\\s+", -1);
        if (parts.length > LONGEST_NAME) {
            return false;
        }
        for (String part : parts) {
            if (Character.isLowerCase(part.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
