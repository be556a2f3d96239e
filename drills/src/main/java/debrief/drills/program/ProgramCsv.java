package debrief.drills.program;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads tasks from a table whose first line names its columns, in any order. */
final class ProgramCsv {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Gathered gathered;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    private ProgramCsv(Gathered gathered) {
        this.gathered = gathered;
    }

    private enum Column {
        ID("id,key,nr,no,number"),
        NAME("name,task,title,task name,activity"),
        TEAM("team,owner,who,group,resource,resource names"),
        BEST("best,optimistic,min,minimum,low"),
        LIKELY("likely,most likely,duration,takes,estimate"),
        WORST("worst,pessimistic,max,maximum,high"),
        AFTER("after,depends on,dependencies,waits for,predecessors,blocked by"),
        DONE("done,finished,complete");

        private final String names;

        Column(String names) {
            this.names = "," + names + ",";
        }

        static Optional<Column> of(String name) {
            String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[_,\\s-]+", " ");
            return Stream.of(values())
                    .filter(column -> column.names.contains("," + plain + ","))
                    .findFirst();
        }
    }

    static Program read(String text, Head head) throws Refused {
        ProgramCsv table = new ProgramCsv(new Gathered(head));
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            boolean header = true;
            for (CsvRecord record : reader) {
                if (header) {
                    table.header(record);
                    header = false;
                } else {
                    table.row(record);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new Refused("This table breaks off: a quote is opened and never closed, or stands within a cell."
                    + " Put quotes around whole cells only, and try again.");
        }
        return table.gathered.program();
    }

    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int known = 0;
            for (String cell : header.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
                known += Column.of(cell.replace("\"", "")).isPresent() ? 1 : 0;
            }
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private void header(CsvRecord record) throws Refused {
        for (int i = 0; i < record.getFieldCount(); i++) {
            int column = i;
            Column.of(record.getField(i)).ifPresent(known -> columns.putIfAbsent(known, column));
        }
        if (!columns.containsKey(Column.NAME) || !columns.containsKey(Column.LIKELY)) {
            throw Refused.at(
                    (int) record.getStartingLineNumber(),
                    "this is neither JSON nor Mermaid, and no table either: its first line has to name the columns,"
                            + " such as task, team, best, likely, worst, after.");
        }
    }

    private String cell(CsvRecord record, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= record.getFieldCount() ? "" : Words.line(record.getField(at));
    }

    private Optional<Double> number(CsvRecord record, Column column, int line) throws Refused {
        String cell = cell(record, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Gathered.number(cell)
                .orElseThrow(() -> Refused.at(
                        line, "“" + cell + "” is no number of " + gathered.unit.key() + "; write 2 or 2.5.")));
    }

    private void row(CsvRecord record) throws Refused {
        int line = (int) record.getStartingLineNumber();
        String name = Gathered.name(line, cell(record, Column.NAME), "a task");
        List<String> after = new ArrayList<>();
        for (String other : cell(record, Column.AFTER).split("[;,|+]", -1)) {
            if (!other.isBlank()) {
                after.add(other.strip());
            }
        }
        String done = cell(record, Column.DONE).toLowerCase(Locale.ROOT);
        gathered.add(new Gathered.Row(
                line,
                Gathered.id(line, cell(record, Column.ID)),
                name,
                cell(record, Column.TEAM),
                Gathered.takes(
                        line,
                        name,
                        number(record, Column.BEST, line),
                        number(record, Column.LIKELY, line),
                        number(record, Column.WORST, line)),
                after,
                List.of("yes", "y", "true", "1", "done", "x", "100", "100%").contains(done)));
    }
}
