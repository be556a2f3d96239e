package debrief.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to write a list of questions. All but Anki's are read back word for word. */
public enum Format {
    /** As a person reads it. */
    MARKDOWN,
    /** For a spreadsheet. */
    CSV,
    /** For a program. */
    JSON,
    /** For the flash cards of Anki, to which nothing is read back. */
    ANKI;

    /** The name used at the prompt: markdown, csv, json, anki. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name. */
    public static Optional<Format> of(String name) {
        for (Format format : values()) {
            if (format.key().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The whole file. */
    public String write(List<Exported> questions) {
        return switch (this) {
            case MARKDOWN -> MarkdownText.of(questions);
            case CSV -> table(questions);
            case JSON -> ListJson.of(questions);
            case ANKI -> cards(questions);
        };
    }

    private static String table(List<Exported> questions) {
        return rows(',', "", writer -> {
            writer.writeRecord("number", "question", "expected", "why");
            for (Exported one : questions) {
                writer.writeRecord(
                        String.valueOf(one.number()),
                        Cells.written(one.question()),
                        Cells.written(one.expected().orElse("")),
                        Cells.written(one.why().orElse("")));
            }
        });
    }

    // A cell in quotes may hold tabs and line ends, and one that begins with # is then no remark.
    private static String cards(List<Exported> questions) {
        return rows('\t', "#separator:tab\n#html:false\n#columns:Front\tBack\tTags\n#tags column:3\n", writer -> {
            for (Exported one : questions) {
                writer.writeRecord(one.question(), one.back(), String.join(" ", one.tags()));
            }
        });
    }

    private interface Rows {
        void write(CsvWriter writer);
    }

    private static String rows(char separator, String head, Rows rows) {
        StringWriter text = new StringWriter();
        text.write(head);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .commentCharacter('#')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            rows.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
