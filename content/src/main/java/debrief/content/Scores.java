package debrief.content;

import static debrief.content.Picture.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Things set in order by a score. Only what goes into the score is written; the score and the order are worked out.
 *
 * @param by how the score is made
 * @param weighs what each figure counts, in the order of the figures; empty where the formula says
 * @param items in the order they were written
 */
public record Scores(String says, Formula by, List<Weight> weighs, List<Item> items) implements Picture {
    public Scores {
        weighs = List.copyOf(weighs);
        items = List.copyOf(items);
    }

    /** How a score is made of figures. */
    public enum Formula {
        /** Reach times impact times confidence, in per cent, for each unit of effort. */
        RICE("rice"),
        /** The cost of delay, which is value, urgency and risk together, for each unit of size. */
        WSJF("wsjf"),
        /** The sum of figures, each as often as it weighs. */
        WEIGHTS("weights");

        private final String key;

        Formula(String key) {
            this.key = key;
        }

        /** Its name in packs. */
        public String key() {
            return key;
        }

        /** What it needs of each item, the last being what is divided by; empty where the weights say. */
        public List<String> figures() {
            return switch (this) {
                case RICE -> List.of("reach", "impact", "confidence", "effort");
                case WSJF -> List.of("value", "urgency", "risk", "size");
                case WEIGHTS -> List.of();
            };
        }
    }

    /** What a figure counts. */
    public record Weight(String name, double weight) {}

    /**
     * One thing to be scored.
     *
     * @param figures in the order of {@link Scores#names()}
     */
    public record Item(String name, List<Double> figures) {
        public Item {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A thing and its score.
     *
     * @param percent of the best score, 0 to 100
     */
    public record Scored(Item item, double score, int percent) {}

    /** The names of the figures, in their order. */
    public List<String> names() {
        return by == Formula.WEIGHTS ? weighs.stream().map(Weight::name).toList() : by.figures();
    }

    /** How the score is made, as a person would write it. */
    public String formula() {
        return switch (by) {
            case RICE -> "reach × impact × confidence ÷ effort";
            case WSJF -> "(value + urgency + risk) ÷ size";
            case WEIGHTS ->
                String.join(
                        " + ",
                        weighs.stream()
                                .map(weight -> figure(weight.weight()) + " × " + weight.name())
                                .toList());
        };
    }

    /** The score of an item. */
    public double score(Item item) {
        List<Double> of = item.figures();
        return switch (by) {
            case RICE -> of.get(0) * of.get(1) * of.get(2) / 100 / of.get(3);
            case WSJF -> (of.get(0) + of.get(1) + of.get(2)) / of.get(3);
            case WEIGHTS ->
                IntStream.range(0, weighs.size())
                        .mapToDouble(i -> weighs.get(i).weight() * of.get(i))
                        .sum();
        };
    }

    /** All items, the best score first; those with the same score as they were written. */
    public List<Scored> scored() {
        double most = items.stream().mapToDouble(this::score).max().orElse(1);
        return items.stream()
                .map(item -> new Scored(item, score(item), most > 0 ? (int) Math.round(100 * score(item) / most) : 0))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    @Override
    public Table table() {
        List<String> columns = new ArrayList<>(List.of("What"));
        names().forEach(name -> columns.add(by == Formula.RICE && name.equals("confidence") ? name + ", %" : name));
        columns.add("score");
        return new Table(
                columns,
                scored().stream()
                        .map(scored -> {
                            List<String> row =
                                    new ArrayList<>(List.of(scored.item().name()));
                            scored.item().figures().forEach(one -> row.add(figure(one)));
                            row.add(figure(scored.score()));
                            return row;
                        })
                        .toList());
    }
}
