package debrief.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said, to look quotes up in. Blanks and quotation marks may differ; nothing else may. */
final class Said {
    /** The most words a quote may have. */
    static final int MOST_WORDS = 60;

    private record Folded(String answer, String text, List<Integer> places) {}

    private final List<Folded> answers;

    Said(List<String> answers) {
        this.answers = answers.stream().map(Said::folded).toList();
    }

    /** These words as they were said, where they were; never across two answers, nor out of the middle of a word. */
    Optional<String> find(String quote) {
        String wanted = stripped(folded(quote).text);
        if (wanted.isEmpty() || wanted.split(" ", -1).length > MOST_WORDS || wanted.contains(Confidential.PLACE)) {
            return Optional.empty();
        }
        return answers.stream().flatMap(answer -> in(answer, wanted).stream()).findFirst();
    }

    private static Optional<String> in(Folded answer, String wanted) {
        for (int at = answer.text.indexOf(wanted); at >= 0; at = answer.text.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (isEdge(answer.text, at) && isEdge(answer.text, end)) {
                String words = answer.answer.substring(answer.places.get(at), answer.places.get(end - 1) + 1);
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static Folded folded(String text) {
        StringBuilder folded = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ')) {
                continue;
            }
            folded.append(blank ? ' ' : mark(c));
            places.add(i);
        }
        return new Folded(text, folded.toString(), places);
    }

    private static char mark(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‘', '’', '‚', '‛', '′', '`', '´' -> '\'';
            default -> c;
        };
    }

    private static String stripped(String quote) {
        String bare = quote.strip();
        while (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare.equals("\"") ? "" : bare;
    }
}
