package debrief.lists;

import java.util.Set;

/** How a text is laid out. */
enum Shape {
    MARKDOWN,
    CSV,
    JSON;

    private static final Set<String> NEVER = Set.of(
            "yml", "yaml", "xml", "html", "htm", "rtf", "doc", "docx", "odt", "pdf", "xls", "xlsx", "ods", "zip",
            "toml", "exe", "png", "jpg", "jpeg", "gif");

    /** The shape the name promises, else the one the text begins with. */
    static Shape of(String text, String ending) throws Refused {
        if (NEVER.contains(ending)) {
            throw new Refused("A ." + ending
                    + " file is not read; save the questions as plain text, Markdown, CSV or JSON and try again.");
        }
        switch (ending) {
            case "json", "jsonl", "ndjson" -> {
                return JSON;
            }
            case "csv", "tsv" -> {
                return CSV;
            }
            case "md", "markdown" -> {
                return MARKDOWN;
            }
            default -> {
                // Any other name says nothing.
            }
        }
        String start = text.stripLeading();
        if (start.startsWith("#separator:")) {
            throw new Refused(
                    "This file is made for Anki and is not read back; export Markdown, CSV or JSON to bring questions in.");
        }
        if (start.startsWith("{") || start.startsWith("[\"") || start.matches("(?s)\\[\\s*[{\"\\[].*")) {
            return JSON;
        }
        return CsvList.hasHeader(text) ? CSV : MARKDOWN;
    }
}
