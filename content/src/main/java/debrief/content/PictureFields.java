package debrief.content;

import static debrief.content.Fields.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a picture: a mapping with one key, which names its kind. */
final class PictureFields {
    static final List<String> KINDS = List.of("network", "scores", "timeline", "quadrants", "ladder", "budget");
    static final List<String> NETWORK_KEYS = List.of("says", "unit", "tasks");
    static final List<String> TASK_KEYS = List.of("id", "name", "takes", "after");
    static final List<String> SCORES_KEYS = List.of("says", "by", "weighs", "items");
    static final List<String> WEIGHT_KEYS = List.of("name", "weight");
    static final List<String> ITEM_KEYS = List.of("name", "figures");
    static final List<String> TIMELINE_KEYS = List.of("says", "unit", "bars", "gates");
    static final List<String> BAR_KEYS = List.of("name", "from", "to", "needed");
    static final List<String> GATE_KEYS = List.of("at", "name");
    static final List<String> QUADRANTS_KEYS = List.of("says", "across", "down", "cells");
    static final List<String> CELL_KEYS = List.of("name", "items");
    static final List<String> LADDER_KEYS = List.of("says", "rungs");
    static final List<String> RUNG_KEYS = List.of("name", "says");
    static final List<String> BUDGET_KEYS = List.of("says", "promise", "days", "spent");
    static final List<String> SPENT_KEYS = List.of("name", "minutes", "share");

    private static final int LONGEST = 1000;
    private static final double MOST = 1_000_000_000;

    private final Page page;
    private final Fields picture;

    private PictureFields(Page page, Fields picture) {
        this.page = page;
        this.picture = picture;
    }

    /** The picture below a key that may be left out; empty where it cannot be drawn. */
    static Optional<Picture> of(Page page, Fields fields, String key) {
        return fields.belowIfAny(key, KINDS)
                .flatMap(picture -> new PictureFields(page, picture).read(fields.line(key)));
    }

    private Optional<Picture> read(int line) {
        List<String> kinds = picture.present();
        if (kinds.size() > 1) {
            page.problem(
                    line,
                    "The picture is of " + kinds.size() + " kinds: " + String.join(", ", kinds) + ".",
                    "Keep the one that shows most.");
            return Optional.empty();
        }
        return kinds.stream().findFirst().flatMap(this::read);
    }

    private Optional<Picture> read(String kind) {
        return switch (kind) {
            case "network" -> picture.below(kind, NETWORK_KEYS).flatMap(this::network);
            case "scores" -> picture.below(kind, SCORES_KEYS).flatMap(this::scores);
            case "timeline" -> picture.below(kind, TIMELINE_KEYS).flatMap(this::timeline);
            case "quadrants" -> picture.below(kind, QUADRANTS_KEYS).flatMap(this::quadrants);
            case "ladder" -> picture.below(kind, LADDER_KEYS).flatMap(PictureFields::ladder);
            default -> picture.below(kind, BUDGET_KEYS).flatMap(PictureFields::budget);
        };
    }

    private Optional<Picture> network(Fields fields) {
        Optional<String> says = fields.text("says");
        Optional<String> unit = fields.text("unit");
        List<Network.Task> tasks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<Fields> written = fields.each("tasks", "a task", TASK_KEYS);
        for (Fields task : written) {
            Optional<String> id = task.id("id");
            Optional<String> name = task.text("name");
            Optional<Network.Estimate> takes = estimate(task);
            List<String> after = task.textsIfAny("after");
            boolean known = true;
            for (String before : after) {
                if (!ids.contains(before)) {
                    known = false;
                    page.problem(
                            task.line("after"),
                            quoted(before) + " is not a task above this one.",
                            Nearest.to(before, ids)
                                    .map(near -> "Did you mean \"" + near + "\"?")
                                    .orElse("Write each task below those it waits for."));
                }
            }
            if (id.isPresent() && !ids.add(id.get())) {
                page.problem(
                        task.line("id"),
                        "The task id " + quoted(id.get()) + " is taken.",
                        "Give each task of a network an id of its own.");
            } else if (id.isPresent() && name.isPresent() && takes.isPresent() && known) {
                tasks.add(new Network.Task(id.get(), name.get(), takes.get(), after));
            }
        }
        return says.isPresent() && unit.isPresent() && whole(tasks, written)
                ? Optional.of(new Network(says.get(), unit.get(), tasks))
                : Optional.empty();
    }

    private Optional<Network.Estimate> estimate(Fields task) {
        List<Double> takes = task.figures("takes", 0, LONGEST);
        if (takes.size() == 1) {
            return Optional.of(new Network.Estimate(takes.get(0), takes.get(0), takes.get(0)));
        }
        if (takes.size() == 3 && takes.get(0) <= takes.get(1) && takes.get(1) <= takes.get(2)) {
            return Optional.of(new Network.Estimate(takes.get(0), takes.get(1), takes.get(2)));
        }
        if (!takes.isEmpty()) {
            page.problem(
                    task.line("takes"),
                    "\"takes\" should be one figure, or best, likely and worst in that order.",
                    "Write it like 5, or like [3, 5, 13].");
        }
        return Optional.empty();
    }

    private Optional<Picture> scores(Fields fields) {
        Optional<String> says = fields.text("says");
        Optional<Scores.Formula> by =
                fields.one("by", "formula", List.of(Scores.Formula.values()), Scores.Formula::key);
        boolean weighed = by.equals(Optional.of(Scores.Formula.WEIGHTS));
        List<Scores.Weight> weighs = weighed ? weighs(fields) : List.of();
        int figures = weighed
                ? weighs.size()
                : by.map(formula -> formula.figures().size()).orElse(0);
        List<Scores.Item> items = new ArrayList<>();
        List<Fields> written = fields.each("items", "an item", ITEM_KEYS);
        for (Fields item : written) {
            Optional<String> name = item.text("name");
            List<Double> values = item.figures("figures", 0, MOST);
            boolean divides = by.isPresent() && !weighed && values.size() == figures;
            if (figures > 0 && !values.isEmpty() && values.size() != figures) {
                page.problem(
                        item.line("figures"),
                        "\"figures\" holds " + values.size() + ", and the formula needs " + figures + ".",
                        "Write them in this order: " + String.join(", ", names(by.orElse(Scores.Formula.RICE), weighs))
                                + ".");
            } else if (divides && values.get(figures - 1) <= 0) {
                page.problem(
                        item.line("figures"), "The last figure is 0, and it is divided by.", "Use a figure above 0.");
            } else if (name.isPresent() && !values.isEmpty()) {
                items.add(new Scores.Item(name.get(), values));
            }
        }
        return says.isPresent() && by.isPresent() && figures > 0 && whole(items, written)
                ? Optional.of(new Scores(says.get(), by.get(), weighs, items))
                : Optional.empty();
    }

    private static List<Scores.Weight> weighs(Fields fields) {
        return fields.each("weighs", "a weight", WEIGHT_KEYS).stream()
                .flatMap(weight -> Stream.of(weight.text("name"))
                        .flatMap(Optional::stream)
                        .flatMap(name -> weight.figure("weight", 0, 100).stream()
                                .map(number -> new Scores.Weight(name, number))))
                .toList();
    }

    private static List<String> names(Scores.Formula by, List<Scores.Weight> weighs) {
        return by == Scores.Formula.WEIGHTS
                ? weighs.stream().map(Scores.Weight::name).toList()
                : by.figures();
    }

    private Optional<Picture> timeline(Fields fields) {
        Optional<String> says = fields.text("says");
        Optional<String> unit = fields.text("unit");
        List<Timeline.Bar> bars = new ArrayList<>();
        List<Fields> written = fields.each("bars", "a bar", BAR_KEYS);
        for (Fields bar : written) {
            Optional<String> name = bar.text("name");
            Optional<Integer> from = bar.number("from", 1, LONGEST);
            Optional<Integer> to = bar.number("to", 1, LONGEST);
            Optional<Integer> needed =
                    bar.present().contains("needed") ? bar.number("needed", 1, LONGEST) : Optional.empty();
            if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
                page.problem(bar.line("to"), "The bar ends before it begins.", "Let \"to\" be at least \"from\".");
            } else if (name.isPresent() && from.isPresent() && to.isPresent()) {
                bars.add(new Timeline.Bar(name.get(), from.get(), to.get(), needed));
            }
        }
        List<Timeline.Gate> gates = new ArrayList<>();
        if (fields.present().contains("gates")) {
            for (Fields gate : fields.each("gates", "a gate", GATE_KEYS)) {
                Optional<Integer> at = gate.number("at", 1, LONGEST);
                gate.text("name").ifPresent(name -> at.ifPresent(when -> gates.add(new Timeline.Gate(when, name))));
            }
        }
        return says.isPresent() && unit.isPresent() && whole(bars, written)
                ? Optional.of(new Timeline(says.get(), unit.get(), bars, gates))
                : Optional.empty();
    }

    private Optional<Picture> quadrants(Fields fields) {
        Optional<String> says = fields.text("says");
        List<String> across = fields.texts("across");
        List<String> down = fields.texts("down");
        List<Fields> written = fields.each("cells", "a field", CELL_KEYS);
        List<Quadrants.Cell> cells = new ArrayList<>();
        for (Fields cell : written) {
            List<String> items = cell.textsIfAny("items");
            cell.text("name").ifPresent(name -> cells.add(new Quadrants.Cell(name, items)));
        }
        if (across.size() != 2 || down.size() != 2 || written.size() != 4) {
            page.problem(
                    fields.line("says"),
                    "Four fields need two names in \"across\", two in \"down\" and four \"cells\".",
                    "Write the cells row by row.");
            return Optional.empty();
        }
        return says.filter(words -> whole(cells, written)).map(words -> new Quadrants(words, across, down, cells));
    }

    private static Optional<Picture> ladder(Fields fields) {
        Optional<String> says = fields.text("says");
        List<Fields> written = fields.each("rungs", "a rung", RUNG_KEYS);
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (Fields rung : written) {
            Optional<String> name = rung.text("name");
            rung.text("says").ifPresent(words -> name.ifPresent(one -> rungs.add(new Ladder.Rung(one, words))));
        }
        return says.filter(words -> whole(rungs, written)).map(words -> new Ladder(words, rungs));
    }

    private static Optional<Picture> budget(Fields fields) {
        Optional<String> says = fields.text("says");
        Optional<Double> promise = fields.figure("promise", 50, 99.999);
        Optional<Integer> days = fields.number("days", 1, LONGEST);
        List<Fields> written = fields.each("spent", "a fault", SPENT_KEYS);
        List<Budget.Spent> spent = new ArrayList<>();
        for (Fields fault : written) {
            Optional<String> name = fault.text("name");
            Optional<Double> minutes = fault.figure("minutes", 0, MOST);
            Optional<Double> share = fault.figure("share", 0, 100);
            if (name.isPresent() && minutes.isPresent() && share.isPresent()) {
                spent.add(new Budget.Spent(name.get(), minutes.get(), share.get()));
            }
        }
        return says.isPresent() && promise.isPresent() && days.isPresent() && whole(spent, written)
                ? Optional.of(new Budget(says.get(), promise.get(), days.get(), spent))
                : Optional.empty();
    }

    /** A picture with a part missing would be another picture. */
    private static boolean whole(List<?> read, List<Fields> written) {
        return !read.isEmpty() && read.size() == written.size();
    }
}
