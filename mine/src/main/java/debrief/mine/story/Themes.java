package debrief.mine.story;

import debrief.content.StoryKind;
import debrief.engine.text.Clause;
import debrief.engine.text.Lexicon;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import debrief.engine.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What questions ask for and stories show, as a small vocabulary: one theme a line of {@code themes.tsv}. */
final class Themes {
    /** All of them, in the order of the file. */
    static final List<Theme> ALL = read();

    /** Words that say it outright count whole, words that may say it this much. */
    private static final double MAYBE = 0.35;

    /** Words that questions of any kind have. */
    private static final Set<String> EMPTY = Words.of(
            "tell time have make take give what when where which this that they them with your about walk through example describe "
                    + "something somebody anything thing people work want would could know happen need most many more last ever than from "
                    + "into been were does done did will just then only over such same other another first after before come still talk "
                    + "call became become find mean keep lead company program project team case back went goes good find away");

    private Themes() {}

    /**
     * A theme.
     *
     * @param kind the kind of story that is about it, where there is one
     * @param asked how a question asks for it
     * @param told how a story tells it
     * @param signals the signals that show it
     */
    record Theme(String id, Optional<StoryKind> kind, Terms asked, Terms told, List<String> signals) {}

    /** Words that say something outright, and words that may. Each is a run of dictionary forms. */
    record Terms(List<List<String>> outright, List<List<String>> maybe) {
        /** What a text holds of them: each term counts once. */
        double in(Lemmas text) {
            return outright.stream().filter(text::holds).count()
                    + MAYBE * maybe.stream().filter(text::holds).count();
        }
    }

    /** The words of a text by their dictionary forms. */
    static final class Lemmas {
        private final List<List<Word>> clauses = new ArrayList<>();
        private final Map<String, Set<Integer>> clausesWith = new HashMap<>();

        Lemmas(Transcript transcript) {
            for (Clause clause : transcript.clauses()) {
                int at = clauses.size();
                clauses.add(clause.words());
                for (Word word : clause.words()) {
                    note(word.lower(), at);
                    word.lemmas().forEach(lemma -> note(lemma, at));
                }
            }
        }

        private void note(String form, int clause) {
            clausesWith.computeIfAbsent(form, any -> new HashSet<>()).add(clause);
        }

        /** The words that say what a text is about, by their last dictionary form, each once. */
        Set<String> things() {
            Set<String> things = new TreeSet<>();
            for (List<Word> words : clauses) {
                for (Word word : words) {
                    if (word.lower().length() > 3
                            && !word.digits()
                            && !word.isAny(EMPTY)
                            && (!word.known() || word.can(Lexicon.NOUN | Lexicon.VERB | Lexicon.ADJECTIVE))) {
                        things.add(
                                word.lemmas().isEmpty()
                                        ? word.lower()
                                        : word.lemmas().get(word.lemmas().size() - 1));
                    }
                }
            }
            return things;
        }

        boolean holds(List<String> term) {
            Set<Integer> with = clausesWith.getOrDefault(term.get(0), Set.of());
            return !with.isEmpty()
                    && (term.size() == 1 || with.stream().anyMatch(clause -> holds(clauses.get(clause), term)));
        }

        private static boolean holds(List<Word> words, List<String> term) {
            for (int from = 0; from + term.size() <= words.size(); from++) {
                int same = 0;
                while (same < term.size() && words.get(from + same).is(term.get(same))) {
                    same++;
                }
                if (same == term.size()) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<Theme> read() {
        try (InputStream in = Objects.requireNonNull(
                Themes.class.getResourceAsStream("themes.tsv"), "themes.tsv is not on the class path.")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> theme(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Theme theme(String[] columns) {
        return new Theme(
                columns[0],
                StoryKind.of(columns[1]),
                new Terms(terms(columns[2]), terms(columns[3])),
                new Terms(terms(columns[4]), terms(columns[5])),
                columns[6].equals("-") ? List.of() : List.of(columns[6].split(", ", -1)));
    }

    private static List<List<String>> terms(String column) {
        return List.of(column.split(", ", -1)).stream()
                .map(term -> List.of(term.split(" ", -1)))
                .toList();
    }
}
