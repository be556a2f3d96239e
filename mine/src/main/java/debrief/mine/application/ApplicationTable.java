package debrief.mine.application;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Applications as a table of text, read row by row. Every cell is text: what looks like a formula stays what was typed.
 *
 * @param rows in the order of the lines
 * @param columns what each column was taken for
 * @param wrong why none of it can be read; empty where it can
 */
public record ApplicationTable(List<Row> rows, List<Named> columns, String wrong) {
    /** No table is longer, in characters. */
    public static final int MOST_CHARACTERS = 2_000_000;

    /** No table has more rows. */
    public static final int MOST_ROWS = 2_000;

    private static final int LONGEST_CELL = 20_000;
    private static final int LONGEST_LINE = 300;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\uFF0B\uFF0D\uFF1D\uFF20]");

    public ApplicationTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** A column as it is called, and what it was taken for; empty for nothing we keep. */
    public record Named(String name, String taken) {}

    /**
     * A row.
     *
     * @param application what was understood; empty where the row cannot be kept
     * @param says what was not understood, a sentence each
     */
    public record Row(int line, Optional<Application> application, List<String> says) {
        public Row {
            says = List.copyOf(says);
        }
    }

    private enum Column {
        COMPANY("Company", "company employer organisation organization firm"),
        ROLE("Role", "role position title jobtitle job"),
        STAGE("Stage", "stage status state"),
        OUTCOME("Outcome", "outcome result"),
        LINK("Link", "link url joburl website posting"),
        NEXT("Next step", "nextstep next nextaction todo action"),
        NEXT_ON("Next step on", "nextstepon nexton due duedate nextdate nextstepdate followup followupdate"),
        ROUNDS("Rounds", "rounds interviews"),
        CONTACTS("Contacts", "contacts contact recruiter people"),
        NOTES("Notes", "notes note comments comment remarks");

        private final String title;

        @SuppressWarnings("ImmutableEnumChecker") // Copied, and so never changed.
        private final List<String> names;

        Column(String title, String names) {
            this.title = title;
            this.names = List.of(names.split(" "));
        }

        static Optional<Column> of(String cell) {
            String plain = cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            return List.of(values()).stream()
                    .filter(column -> column.names.contains(plain))
                    .findFirst();
        }
    }

    /** Reads a table whose first line names its columns; it never fails, and says what it did not understand. */
    public static ApplicationTable read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return refused(
                    "This table is longer than two million characters. Split it and bring in one part at a time.");
        }
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (char separator : SEPARATORS) {
            try {
                List<CsvRecord> records = records(whole, separator);
                if (!records.isEmpty()
                        && records.get(0).getFields().stream()
                                .anyMatch(name -> Column.of(name).equals(Optional.of(Column.COMPANY)))) {
                    return of(records);
                }
            } catch (CsvParseException e) {
                return refused(
                        "This table breaks off: a quote is opened and never closed. Save it as CSV again, and try once more.");
            }
        }
        return refused(
                "The first line has to name the columns, and one of them has to be Company. Add that line and try again.");
    }

    private static ApplicationTable refused(String sentence) {
        return new ApplicationTable(List.of(), List.of(), sentence);
    }

    private static List<CsvRecord> records(String text, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return reader.stream().limit(MOST_ROWS + 2L).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApplicationTable of(List<CsvRecord> records) {
        Map<Column, Integer> at = new EnumMap<>(Column.class);
        List<Named> columns = new ArrayList<>();
        List<String> names = records.get(0).getFields();
        for (int i = 0; i < names.size(); i++) {
            Optional<Column> column = Column.of(names.get(i)).filter(one -> !at.containsKey(one));
            int place = i;
            column.ifPresent(one -> at.put(one, place));
            columns.add(new Named(names.get(i), column.map(one -> one.title).orElse("")));
        }
        if (records.size() > MOST_ROWS + 1) {
            return refused("This table has more than 2,000 rows. Split it and bring in one part at a time.");
        }
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            rows.add(row(record, at));
        }
        return new ApplicationTable(rows, columns, "");
    }

    private static Row row(CsvRecord record, Map<Column, Integer> at) {
        List<String> says = new ArrayList<>();
        Map<Column, String> cells = new EnumMap<>(Column.class);
        at.forEach((column, place) -> {
            String cell = place < record.getFieldCount() ? record.getField(place) : "";
            if (FORMULA.matcher(cell).find() && !cell.startsWith("'") && cell.length() > 1) {
                says.add(column.title + " begins like a formula; it is kept as plain text.");
            }
            cells.put(
                    column,
                    unescaped(cell).replace("\r\n", "\n").replace('\r', '\n').strip());
        });
        int line = (int) record.getStartingLineNumber();
        String company = line(cells, Column.COMPANY);
        if (company.isEmpty()) {
            return new Row(line, Optional.empty(), List.of("There is no company in this row."));
        }
        if (cells.values().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            return new Row(line, Optional.empty(), List.of("A cell of this row is longer than 20,000 characters."));
        }
        String said = line(cells, Column.STAGE);
        Optional<Stage> stage = Stage.of(said);
        if (!said.isEmpty() && stage.isEmpty()) {
            says.add("“" + said + "” is no stage we know; it is kept as Interested.");
        }
        String day = line(cells, Column.NEXT_ON);
        Optional<LocalDate> on = Days.read(day);
        if (!day.isEmpty() && on.isEmpty()) {
            says.add("“" + day + "” is not read as a day; write it as 2027-02-03.");
        }
        String ended = line(cells, Column.OUTCOME);
        List<Appointment> rounds = cells.getOrDefault(Column.ROUNDS, "")
                .lines()
                .flatMap(one -> Appointment.read(one).stream())
                .limit(Application.MOST_ROUNDS)
                .toList();
        return new Row(
                line,
                Optional.of(new Application(
                        company,
                        line(cells, Column.ROLE),
                        line(cells, Column.LINK),
                        stage.orElse(Stage.INTERESTED),
                        Outcome.of(ended.isEmpty() ? said : ended),
                        rounds,
                        cells.getOrDefault(Column.CONTACTS, ""),
                        cells.getOrDefault(Column.NOTES, ""),
                        line(cells, Column.NEXT),
                        on)),
                says);
    }

    private static String line(Map<Column, String> cells, Column column) {
        String line = cells.getOrDefault(column, "").replaceAll("\\s+", " ");
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }

    /** The table of these applications. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    public static String write(List<Application> applications) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(out)) {
            writer.writeRecord(List.of(Column.values()).stream()
                    .map(column -> column.title)
                    .toList());
            for (Application one : applications) {
                writer.writeRecord(List.of(Column.values()).stream()
                        .map(column -> escaped(cell(one, column)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String cell(Application one, Column column) {
        return switch (column) {
            case COMPANY -> one.company();
            case ROLE -> one.role();
            case STAGE -> one.stage().title();
            case OUTCOME -> one.outcome().title();
            case LINK -> one.link();
            case NEXT -> one.next();
            case NEXT_ON -> one.nextOn().map(LocalDate::toString).orElse("");
            case ROUNDS -> one.rounds().stream().map(Appointment::line).collect(Collectors.joining("\n"));
            case CONTACTS -> one.contacts();
            case NOTES -> one.notes();
        };
    }

    /** A cell no spreadsheet takes for a formula. */
    public static String escaped(String words) {
        return FORMULA.matcher(words).find() ? "'" + words : words;
    }

    private static String unescaped(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).find() ? cell.substring(1) : cell;
    }

    /** The rows that can be kept. */
    public List<Application> applications() {
        return rows.stream().flatMap(row -> row.application().stream()).toList();
    }
}
