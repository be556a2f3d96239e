package debrief.web.application;

import debrief.mine.application.Application;
import debrief.mine.application.Stage;
import debrief.web.store.Document;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All applications, as a board or as a table.
 *
 * @param table whether they are shown as a table
 * @param asked words that are looked for; empty for all
 * @param stage whose stage alone is shown; empty for all
 * @param sort what the table is sorted by
 * @param shown those that fit
 * @param all how many there are
 */
public record Board(
        boolean table,
        String asked,
        String stage,
        String sort,
        List<Document<Application>> shown,
        List<Document<Application>> overdue,
        int all,
        LocalDate today) {
    /** What a table can be sorted by. */
    public static final List<String> SORTS = List.of("changed", "company", "stage", "next");

    private static final int LONGEST = 100;

    static Board of(
            List<Document<Application>> all, boolean table, String words, String stage, String sort, LocalDate today) {
        String asked =
                words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        String by = SORTS.contains(sort) ? sort : "changed";
        String only = ApplicationForm.stage(stage).map(Stage::key).orElse("");
        String looked = asked.toLowerCase(Locale.ROOT);
        Stream<Document<Application>> shown = all.stream()
                .filter(one -> only.isEmpty() || one.body().stage().key().equals(only))
                .filter(one -> looked.isEmpty() || text(one.body()).contains(looked));
        return new Board(
                table,
                asked,
                only,
                by,
                (by.equals("changed") ? shown : shown.sorted(order(by))).toList(),
                all.stream()
                        .filter(one -> one.body().overdue(today))
                        .sorted(order("next"))
                        .toList(),
                all.size(),
                today);
    }

    private static String text(Application one) {
        return String.join(" ", one.company(), one.role(), one.contacts(), one.notes(), one.next())
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<Document<Application>> order(String sort) {
        Comparator<Document<Application>> company =
                Comparator.comparing(one -> one.body().company().toLowerCase(Locale.ROOT));
        return switch (sort) {
            case "stage" ->
                Comparator.comparing((Document<Application> one) -> one.body().stage())
                        .thenComparing(company);
            case "next" ->
                Comparator.comparing((Document<Application> one) ->
                                one.body().nextOn().orElse(LocalDate.MAX))
                        .thenComparing(company);
            default -> company;
        };
    }

    /** The columns of the board. */
    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /** What stands in a column, what is due first on top. */
    public List<Document<Application>> in(Stage column) {
        return shown.stream()
                .filter(one -> one.body().stage() == column)
                .sorted(order("next"))
                .toList();
    }

    /** The same as a table or as a board, and sorted otherwise. */
    public String href(String view, String by) {
        return "/applications?view=" + view + "&sort=" + by + (stage.isEmpty() ? "" : "&stage=" + stage)
                + (asked.isEmpty()
                        ? ""
                        : "&q=" + java.net.URLEncoder.encode(asked, java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What a sort is called. */
    public static String title(String sort) {
        return switch (sort) {
            case "company" -> "Company";
            case "stage" -> "Stage";
            case "next" -> "Next step";
            default -> "Changed";
        };
    }
}
