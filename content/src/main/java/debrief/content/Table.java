package debrief.content;

import java.util.List;

/**
 * Figures or words in rows.
 *
 * @param columns what stands above each column
 * @param rows each as long as there are columns; the first entry names the row
 */
public record Table(List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
