package debrief.lists;

import java.util.regex.Pattern;

/**
 * Keeps the cells of a table from being taken for formulas: one that begins with = + - @ or a tab gets an
 * apostrophe before it, as spreadsheets do themselves, and reading takes it away again.
 */
final class Cells {
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\uFF0B\uFF0D\uFF1D\uFF20]");

    private Cells() {}

    static String written(String words) {
        return FORMULA.matcher(words).find() ? "'" + words : words;
    }

    static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
