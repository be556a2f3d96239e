package debrief.web.bank;

import debrief.content.Table;
import java.util.regex.Pattern;

/** A table as it is shown. */
public record Grid(Table table) {
    private static final Pattern FIGURE = Pattern.compile("[-−]?[\\d.,]+%?|–|");

    /** Whether a column holds figures only, which stand to the right; the first names the row. */
    public boolean figures(int column) {
        return column > 0
                && table.rows().stream()
                        .allMatch(row -> FIGURE.matcher(row.get(column)).matches());
    }
}
