package debrief.web.drill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a player may know, read by name. What is missing is empty, zero or none. */
record Known(Map<?, ?> all) {
    static final Known NOTHING = new Known(Map.of());

    /** A text, or a number as a person reads it. */
    String text(String name) {
        return Optional.ofNullable(all.get(name)).map(Known::words).orElse("");
    }

    double amount(String name) {
        return all.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    int number(String name) {
        return (int) Math.round(amount(name));
    }

    boolean yes(String name) {
        return Boolean.TRUE.equals(all.get(name));
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    Known part(String name) {
        return all.get(name) instanceof Map<?, ?> map ? new Known(map) : NOTHING;
    }

    /** The maps of a list. */
    List<Known> rows(String name) {
        return list(name).stream()
                .flatMap(one -> one instanceof Map<?, ?> map
                        ? Optional.of(new Known(map)).stream()
                        : Optional.<Known>empty().stream())
                .toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(Known::words).toList();
    }

    List<Double> amounts(String name) {
        return list(name).stream()
                .map(one -> one instanceof Number number ? number.doubleValue() : 0.0)
                .toList();
    }

    List<String> names() {
        return all.keySet().stream().map(String::valueOf).toList();
    }

    private List<?> list(String name) {
        return all.get(name) instanceof List<?> list ? list : List.of();
    }

    /** A value in words: numbers with no more places than anybody reads, lists with commas. */
    static String words(Object value) {
        if (value instanceof Number number) {
            return figure(number.doubleValue());
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "none"
                    : String.join(", ", list.stream().map(Known::words).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return String.join(
                    "; ",
                    map.entrySet().stream()
                            .map(one -> label(String.valueOf(one.getKey())) + " " + words(one.getValue()))
                            .toList());
        }
        return String.valueOf(value);
    }

    /** A number as a person reads it, such as {@code 1,200}, {@code 3.5} or {@code 0.042}. */
    static String figure(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        int places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
        String text = String.format(Locale.ROOT, "%,." + places + "f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    /** A key as words, such as {@code interest a month}. */
    static String label(String key) {
        return key.replace('_', ' ').replace('-', ' ');
    }

    /** The same at the beginning of a line. */
    static String title(String key) {
        String label = label(key);
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
