package debrief.cli;

import debrief.cli.Page.Ink;
import debrief.drills.Drill;
import debrief.drills.DrillJson;
import debrief.drills.Move;
import debrief.drills.Outcome;
import debrief.drills.Solution;
import debrief.drills.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Drills as text: whatever a case shows, as lines and tables. */
final class DrillText {
    private final boolean colour;

    DrillText(boolean colour) {
        this.colour = colour;
    }

    String shown(DrillCommand.Dealt dealt) {
        StringBuilder text = new StringBuilder();
        text.append(page().line(Ink.BOLD, dealt.drill().title())
                .line(Ink.PLAIN, dealt.drill().facts().about())
                .line());
        things(text, dealt.game().shown(), "");
        text.append('\n').append(rules(dealt.drill()));
        return text.toString();
    }

    String rules(Drill drill) {
        Page page = page().line(Ink.BOLD, "Moves");
        for (Drill.Rule rule : drill.facts().rules()) {
            page.line(Ink.PLAIN, "  ", "      ", typed(rule.example()) + ": " + rule.says());
        }
        return page.toString();
    }

    String solution(Drill drill, Solution solution) {
        Page page = page().line(
                        Ink.BOLD,
                        drill.facts().truth() == Truth.KEY
                                ? "The key: " + figure(solution.value()) + " "
                                        + drill.facts().unit()
                                : solution.isProven()
                                        ? "The best play: " + figure(solution.value()) + " "
                                                + drill.facts().unit()
                                        : "Best found: " + figure(solution.value()) + " "
                                                + drill.facts().unit() + "; no play is worth more than "
                                                + figure(solution.bound()));
        solution.moves().forEach(move -> page.line(Ink.PLAIN, "  ", "      ", typed(move)));
        return page.line(Ink.QUIET, drill.facts().truth().says()).toString();
    }

    String outcome(Drill drill, Outcome outcome, Solution solution) {
        Page page = page().line()
                .line(
                        Ink.BOLD,
                        "Your play: " + figure(outcome.value()) + " "
                                + drill.facts().unit() + ". Regret "
                                + String.format(Locale.ROOT, "%.2f", outcome.regret())
                                + ", where 0 is the best play we know and 1 the worst.");
        if (outcome.better()) {
            page.line(Ink.FOR, "You beat our plan.");
        }
        outcome.remarks().forEach(remark -> page.line(Ink.PLAIN, "- ", "  ", remark));
        page.line();
        return page
                + solution(drill, solution)
                + page().line(
                                Ink.QUIET,
                                "It speaks to "
                                        + String.join(", ", drill.facts().dimensions())
                                        + ". Now explain it aloud in two minutes.")
                        .toString();
    }

    /** What a move has changed: of a list that has grown, the new part alone. */
    String changed(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> changed = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            Object was = before.get(name);
            if (was instanceof List<?> old
                    && value instanceof List<?> list
                    && list.size() > old.size()
                    && list.subList(0, old.size()).equals(old)) {
                changed.put(name, list.subList(old.size(), list.size()));
            } else if (!Objects.equals(was, value)) {
                changed.put(name, value);
            }
        });
        StringBuilder text = new StringBuilder();
        things(text, changed, "");
        return text.toString();
    }

    /** A move as a person types it: its name, then its values in the order of the drill's example; the last may hold blanks. */
    static Move move(Drill drill, String said) {
        String[] words = said.strip().split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        List<String> names = drill.facts().rules().stream()
                .map(Drill.Rule::example)
                .filter(example -> example.does().equals(words[0]))
                .findFirst()
                .map(example -> List.copyOf(example.with().keySet()))
                .orElse(List.of());
        Map<String, String> with = new LinkedHashMap<>();
        for (int i = 0; i < names.size() && !rest.isEmpty(); i++) {
            boolean last = i == names.size() - 1;
            String[] parts = last ? new String[] {rest} : rest.split("\\s+", 2);
            String value = parts[0];
            if (value.startsWith(names.get(i) + "=")) {
                value = value.substring(names.get(i).length() + 1);
            }
            with.put(names.get(i), value.replaceAll("^\"|\"$", ""));
            rest = parts.length > 1 ? parts[1] : "";
        }
        return new Move(words[0], with);
    }

    private static String typed(Move move) {
        return (move.does() + " " + String.join(" ", move.with().values())).strip();
    }

    private Page page() {
        return new Page(colour);
    }

    private void things(StringBuilder text, Map<?, ?> things, String margin) {
        things.forEach((name, value) -> {
            String called = margin + String.valueOf(name).replace('_', ' ');
            if (value instanceof Map<?, ?> map) {
                text.append(page().line(Ink.PLAIN, margin, margin, called.strip() + ":"));
                things(text, map, margin + "  ");
            } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
                text.append(page().line(Ink.PLAIN, margin, margin, called.strip() + ":"));
                rows(text, list, margin + "  ");
            } else if (value instanceof List<?> list
                    && list.stream().anyMatch(one -> word(one).length() > 40)) {
                text.append(page().line(Ink.PLAIN, margin, margin, called.strip() + ":"));
                list.forEach(one -> text.append(page().line(Ink.PLAIN, margin + "  ", margin + "  ", word(one))));
            } else {
                text.append(page().line(
                                Ink.PLAIN,
                                margin,
                                margin + "  ",
                                called.strip() + ": " + (value instanceof List<?> list ? words(list) : word(value))));
            }
        });
    }

    /** A table where all rows hold plain values that fit a line; else one thing under the other. */
    private void rows(StringBuilder text, List<?> rows, String margin) {
        Set<String> names = new LinkedHashSet<>();
        boolean plain = true;
        for (Object row : rows) {
            if (row instanceof Map<?, ?> map) {
                map.keySet().forEach(name -> names.add(String.valueOf(name)));
                plain &= map.values().stream()
                        .noneMatch(value -> value instanceof Map<?, ?>
                                || value instanceof List<?> list
                                        && list.stream().anyMatch(Map.class::isInstance));
            }
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(names.stream().map(name -> name.replace('_', ' ')).toList());
        for (Object row : rows) {
            if (row instanceof Map<?, ?> map) {
                cells.add(names.stream()
                        .map(name -> {
                            Object value = map.get(name);
                            return value == null ? "" : value instanceof List<?> list ? words(list) : word(value);
                        })
                        .toList());
            }
        }
        int[] widths = new int[names.size()];
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Page.width(row.get(i)));
            }
        }
        int wide = margin.length();
        for (int width : widths) {
            wide += width + 2;
        }
        if (plain && wide <= 110) {
            for (List<String> row : cells) {
                StringBuilder line = new StringBuilder(margin);
                for (int i = 0; i < widths.length; i++) {
                    line.append(row.get(i)).append(" ".repeat(widths[i] - Page.width(row.get(i)) + 2));
                }
                text.append(line.toString().stripTrailing()).append('\n');
            }
        } else {
            for (Object row : rows) {
                if (row instanceof Map<?, ?> map) {
                    things(text, map, margin);
                    text.append('\n');
                }
            }
        }
    }

    private static String words(Collection<?> list) {
        return String.join(", ", list.stream().map(DrillText::word).toList());
    }

    private static String word(Object value) {
        if (value instanceof Double number) {
            return figure(number);
        }
        return String.valueOf(value).replaceAll("\\p{Cntrl}", " ");
    }

    private static String figure(double value) {
        double rounded = DrillJson.rounded(Math.rint(value * 100) / 100);
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }
}
