package debrief.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads questions from a table whose first line names its columns, in any order. */
final class CsvList {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_ROW = 50_000;
    private static final int LONGEST_HEADER = 2_000;

    private final Collected collected = new Collected();
    private final Map<Label, Integer> columns = new EnumMap<>(Label.class);
    private int width;

    private CsvList() {}

    /** Whether the first line names a column of questions, and another. */
    static boolean hasHeader(String text) {
        String first = header(text);
        for (char separator : SEPARATORS) {
            if (first.indexOf(separator) >= 0 && columns(first, separator).containsKey(Label.QUESTION)) {
                return true;
            }
        }
        return false;
    }

    static QuestionList read(String text) throws Refused {
        return new CsvList().list(text);
    }

    private static String header(String text) {
        String rest = withoutHint(text).stripLeading();
        int end = rest.indexOf('\n');
        return rest.substring(0, Math.min(end < 0 ? rest.length() : end, LONGEST_HEADER));
    }

    /** Some spreadsheets write "sep=;" before the header. */
    private static String withoutHint(String text) {
        return text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && text.charAt(5) == '\n'
                ? "\n" + text.substring(6)
                : text;
    }

    private static Map<Label, Integer> columns(String header, char separator) {
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(header)) {
            for (CsvRecord record : reader) {
                return columns(record.getFields());
            }
        } catch (CsvParseException | java.io.IOException e) {
            // Then these are no names of columns.
        }
        return Map.of();
    }

    private static Map<Label, Integer> columns(List<String> names) {
        Map<Label, Integer> columns = new EnumMap<>(Label.class);
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            Label.of(names.get(i)).ifPresent(label -> columns.putIfAbsent(label, column));
        }
        return columns;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true);
    }

    private QuestionList list(String text) throws Refused {
        char separator = separator(text);
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(withoutHint(text))) {
            boolean first = true;
            for (CsvRecord record : reader) {
                if (first && header(record)) {
                    first = false;
                    continue;
                }
                first = false;
                row(record);
            }
        } catch (CsvParseException e) {
            throw new Refused("This table breaks off: a quote is opened and never closed, or stands within a cell;"
                    + " put quotes around whole cells only and try again.");
        } catch (java.io.IOException e) {
            throw new Refused("This table could not be read; save it as CSV in UTF-8 and try again.");
        }
        return collected.list();
    }

    private static char separator(String text) {
        String first = header(text);
        for (char separator : SEPARATORS) {
            if (first.indexOf(separator) >= 0 && columns(first, separator).containsKey(Label.QUESTION)) {
                return separator;
            }
        }
        return ',';
    }

    /** Whether a row names the columns. A table without names has one column, the question. */
    private boolean header(CsvRecord record) throws Refused {
        columns.putAll(columns(record.getFields()));
        width = record.getFieldCount();
        if (columns.containsKey(Label.QUESTION)) {
            for (int i = 0; i < width; i++) {
                String name = record.getField(i);
                if (!columns.containsValue(i) && !name.isBlank()) {
                    collected.skip(
                            (int) record.getStartingLineNumber(),
                            "the column \"" + name.strip() + "\" is not read",
                            name);
                }
            }
            return true;
        }
        if (width > 1) {
            throw new Refused("The first line names no column \"question\"; begin the table with a line such as"
                    + " number,question,expected,why and try again.");
        }
        columns.clear();
        columns.put(Label.QUESTION, 0);
        return false;
    }

    private void row(CsvRecord record) throws Refused {
        int line = (int) record.getStartingLineNumber();
        String whole = String.join(" ", record.getFields());
        if (whole.length() > LONGEST_ROW) {
            collected.skip(line, "a row of more than 50,000 characters", whole);
            return;
        }
        if (record.getFieldCount() > width) {
            collected.skip(
                    line,
                    "this row has " + record.getFieldCount() + " cells and the first line " + width
                            + "; put quotes around a cell that holds a separator",
                    whole);
            return;
        }
        String question = Words.line(cell(record, Label.QUESTION));
        if (question.isEmpty()) {
            if (Words.any(whole)) {
                collected.skip(line, "no question in this row", whole);
            }
            return;
        }
        collected.question(new Found(
                line,
                0,
                number(cell(record, Label.NUMBER)),
                question,
                Words.some(cell(record, Label.EXPECTED)),
                Words.some(cell(record, Label.WHY))));
        String tip = Words.paragraphs(cell(record, Label.TIP));
        if (!tip.isEmpty()) {
            collected.tip(new Tip(1, Optional.empty(), tip, line));
        }
    }

    private String cell(CsvRecord record, Label label) {
        Integer column = columns.get(label);
        return column == null || column >= record.getFieldCount() ? "" : Cells.read(record.getField(column));
    }

    private static OptionalInt number(String cell) {
        String number = Words.line(cell);
        return number.matches("\\d{1,6}\\.?")
                ? OptionalInt.of(Integer.parseInt(number.replace(".", "")))
                : OptionalInt.empty();
    }
}
