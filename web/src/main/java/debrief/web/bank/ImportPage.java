package debrief.web.bank;

import debrief.content.BankQuestion;
import debrief.content.Packs;
import debrief.lists.ListedQuestion;
import debrief.lists.QuestionList;
import debrief.lists.Skipped;
import debrief.lists.Tip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was understood of a list, line by line, before any of it is kept.
 *
 * @param name of the file
 * @param bytes the file itself in Base64, so that a yes keeps exactly what was shown
 * @param rows in the order of the lines
 * @param questions how many were understood
 * @param fresh how many of them the bank does not ask yet
 * @param skipped how many lines were passed over
 */
public record ImportPage(String name, String bytes, List<Row> rows, int questions, int fresh, int skipped) {
    /**
     * A line of the list.
     *
     * @param what it was taken for
     * @param kept whether a yes keeps it
     */
    public record Row(int line, String what, String words, String more, boolean kept) {}

    static ImportPage of(QuestionList list, String name, String bytes, Packs packs) {
        List<Row> rows = new ArrayList<>();
        int fresh = 0;
        for (ListedQuestion one : list.questions()) {
            Optional<BankQuestion> same = packs.asked(one.question());
            fresh += same.isPresent() ? 0 : 1;
            String more =
                    one.expected().map(words -> "Expected: " + words + " ").orElse("")
                            + one.why().map(words -> "Why: " + words).orElse("");
            rows.add(new Row(
                    one.line(),
                    same.map(found -> "already in " + packs.nameOf(found.pack()))
                            .orElse("question"),
                    one.question(),
                    more.strip(),
                    same.isEmpty()));
        }
        for (Tip tip : list.tips()) {
            rows.add(new Row(
                    tip.line(),
                    "tip, not kept",
                    tip.title().map(title -> title + ". ").orElse("") + tip.text(),
                    "",
                    false));
        }
        for (Skipped one : list.skipped()) {
            rows.add(new Row(one.line(), "skipped: " + one.why(), one.words(), "", false));
        }
        return new ImportPage(
                name,
                bytes,
                rows.stream().sorted(Comparator.comparingInt(Row::line)).collect(Collectors.toUnmodifiableList()),
                list.questions().size(),
                fresh,
                list.skipped().size());
    }

    /** What came of it, in words. */
    public String says() {
        return count(questions, "question") + " understood"
                + (fresh == questions ? "" : ", " + (questions - fresh) + " of them in the bank already")
                + ", " + count(skipped, "line") + " skipped. Nothing is saved yet.";
    }

    /** The yes, in words. */
    public String yes() {
        return "Save " + count(fresh, "question");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
