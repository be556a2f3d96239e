package debrief.lists;

import java.util.List;
import java.util.Locale;

/**
 * What was understood of a file, and what was not. Nothing is saved by reading.
 *
 * @param questions in the order of the file, each once
 * @param tips in the order of the file
 * @param skipped everything else, with the reason, in the order of the lines
 */
public record QuestionList(List<ListedQuestion> questions, List<Tip> tips, List<Skipped> skipped) {
    /** A file may have at most so many bytes. */
    public static final int MOST_BYTES = 5_000_000;

    /** A list may have at most so many questions. */
    public static final int MOST_QUESTIONS = 5_000;

    public QuestionList {
        questions = List.copyOf(questions);
        tips = List.copyOf(tips);
        skipped = List.copyOf(skipped);
    }

    /**
     * Reads a file: Markdown or plain text, CSV, JSON or JSON Lines, told apart by the ending of the name and
     * by what is in it.
     *
     * @param bytes the whole file; more than {@link #MOST_BYTES} are refused unread
     * @param fileName its name, with or without folders
     * @throws Refused where the file cannot be a list of questions, in one sentence
     */
    public static QuestionList read(byte[] bytes, String fileName) throws Refused {
        String text = Decoded.text(bytes, name(fileName));
        return switch (Shape.of(text, ending(fileName))) {
            case MARKDOWN -> MarkdownList.read(text);
            case CSV -> CsvList.read(text);
            case JSON -> JsonList.read(text);
        };
    }

    private static String name(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }

    private static String ending(String fileName) {
        String name = name(fileName);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
