package debrief.web.application;

import debrief.mine.application.Application;
import debrief.mine.application.ApplicationTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a table, row by row, before any of it is kept.
 *
 * @param bytes the table itself in Base64, so that a yes keeps exactly what was shown
 * @param fresh those that are not here yet
 */
public record ImportPage(
        String name, String bytes, List<ApplicationTable.Named> columns, List<Row> rows, List<Application> fresh) {
    /**
     * A row of the table.
     *
     * @param taken what it was taken for
     * @param kept whether a yes keeps it
     */
    public record Row(int line, String taken, Optional<Application> application, List<String> says, boolean kept) {}

    static ImportPage of(ApplicationTable table, String name, String bytes, List<Application> here) {
        List<Application> known = new ArrayList<>(here);
        List<Application> fresh = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (ApplicationTable.Row row : table.rows()) {
            Optional<Application> one = row.application();
            boolean twice = one.isPresent() && known.stream().anyMatch(other -> other.same(one.get()));
            boolean kept = one.isPresent() && !twice;
            if (kept) {
                known.add(one.get());
                fresh.add(one.get());
            }
            rows.add(new Row(
                    row.line(),
                    one.isEmpty() ? "skipped" : twice ? "already here" : "application",
                    one,
                    row.says(),
                    kept));
        }
        return new ImportPage(name, bytes, table.columns(), List.copyOf(rows), List.copyOf(fresh));
    }

    /** What came of it, in words. */
    public String says() {
        int left = rows.size() - fresh.size();
        return count(fresh.size(), "application") + " understood, " + count(left, "row")
                + " left out. Nothing is saved yet.";
    }

    /** The yes, in words. */
    public String yes() {
        return "Save " + count(fresh.size(), "application");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
