package debrief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was typed after {@code ./debrief}.
 *
 * @param command the first word; {@code run} when there is none
 * @param operands the words that are not options
 * @param options by name, without dashes; a switch has an empty value
 */
record Typed(String command, List<String> operands, Map<String, String> options) {
    private static final List<String> WITH_VALUE = List.of("port", "data", "database");
    private static final List<String> SWITCHES = List.of("all", "confidential", "yes", "help", "json");

    /** Reads {@code --name value} and {@code --name=value} anywhere. */
    static Typed read(List<String> arguments) {
        Map<String, String> options = new TreeMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = word.substring(2, equals < 0 ? word.length() : equals);
            if (SWITCHES.contains(name) && equals < 0) {
                options.put(name, "");
            } else if (!WITH_VALUE.contains(name)) {
                throw Refused.misused("There is no option " + word + ". See ./debrief --help.");
            } else if (equals >= 0) {
                options.put(name, word.substring(equals + 1));
            } else if (i + 1 < arguments.size()) {
                i++;
                options.put(name, arguments.get(i));
            } else {
                throw Refused.misused("What should " + word + " be? See ./debrief --help.");
            }
        }
        return words.isEmpty()
                ? new Typed("run", List.of(), options)
                : new Typed(words.get(0), List.copyOf(words.subList(1, words.size())), options);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The one file the command is about. */
    String file() {
        if (operands.size() != 1) {
            throw Refused.misused("Name one file: ./debrief " + command + " all.zip");
        }
        return operands.get(0);
    }

    void noOperands() {
        if (!operands.isEmpty()) {
            throw Refused.misused(
                    "\"" + operands.get(0) + "\" is not expected after " + command + ". See ./debrief --help.");
        }
    }

    /** The port to run at, 8080 when none was named. */
    int port() {
        String port = options.getOrDefault("port", "8080");
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Refused.misused("A port is a number from 1024 to 65535, not \"" + port + "\": ./debrief run --port 8081");
    }
}
