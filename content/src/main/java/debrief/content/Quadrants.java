package debrief.content;

import java.util.List;

/**
 * Four fields by two questions.
 *
 * @param across what holds on the left and on the right
 * @param down what holds above and below
 * @param cells above left, above right, below left, below right
 */
public record Quadrants(String says, List<String> across, List<String> down, List<Cell> cells) implements Picture {
    public Quadrants {
        across = List.copyOf(across);
        down = List.copyOf(down);
        cells = List.copyOf(cells);
    }

    /** A field: what is done with its items, and which they are. */
    public record Cell(String name, List<String> items) {
        public Cell {
            items = List.copyOf(items);
        }
    }

    /** The field in a row and a column, each 0 or 1. */
    public Cell cell(int row, int column) {
        return cells.get(2 * row + column);
    }

    @Override
    public Table table() {
        return new Table(
                List.of("", across.get(0), across.get(1)),
                List.of(
                        List.of(down.get(0), words(cell(0, 0)), words(cell(0, 1))),
                        List.of(down.get(1), words(cell(1, 0)), words(cell(1, 1)))));
    }

    private static String words(Cell cell) {
        return cell.name() + ": " + String.join("; ", cell.items());
    }
}
