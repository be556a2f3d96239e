package debrief.web.worksheet;

import debrief.content.Company;
import debrief.content.Pack;
import debrief.engine.audit.House;
import debrief.mine.worksheet.Remark;
import debrief.mine.worksheet.Sheet;
import debrief.mine.worksheet.WorksheetAudit;
import debrief.mine.worksheet.Worksheets;
import debrief.web.page.Fields;
import debrief.web.store.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The worksheets for a company, with what the audit found in what is saved.
 *
 * @param company what its pack tells; empty where there is none
 */
public record WorksheetPage(
        Document<Worksheets> document,
        int version,
        Fields fields,
        WorksheetAudit.Found found,
        Optional<Company> company,
        String notice,
        boolean saved) {
    static WorksheetPage of(Document<Worksheets> document, Optional<Pack> pack, boolean saved) {
        Map<String, String> typed = new LinkedHashMap<>();
        document.body().texts().forEach(text -> typed.put(text.prompt(), text.words()));
        Optional<Company> company = pack.flatMap(Pack::company);
        return new WorksheetPage(
                document,
                document.version(),
                new Fields(typed, Map.of()),
                WorksheetAudit.of(
                        document.body(),
                        pack.map(one -> one.house(Optional.empty())).orElse(House.ANY),
                        company.map(Company::tells).orElse(List.of()),
                        terms(company)),
                company,
                "",
                saved);
    }

    private static List<String> terms(Optional<Company> company) {
        return company.stream()
                .flatMap(one -> Stream.concat(
                        one.vocabulary().stream().map(Company.Saying::term),
                        one.differs().stream().map(Company.Habit::name)))
                .toList();
    }

    WorksheetPage with(Fields typed, String sentence) {
        return new WorksheetPage(document, version, typed, found, company, sentence, false);
    }

    static Map<String, String> mistakes(Fields fields) {
        Map<String, String> wrong = new LinkedHashMap<>();
        prompts().forEach(prompt -> {
            if (fields.value(prompt.key()).length() > Worksheets.MOST_CHARACTERS) {
                wrong.put(prompt.key(), "This is longer than 10,000 characters. Shorten it.");
            }
        });
        return wrong;
    }

    static Worksheets read(Worksheets before, Fields fields) {
        return new Worksheets(
                before.pack(),
                before.name(),
                prompts()
                        .map(prompt -> new Worksheets.Text(
                                prompt.key(), fields.value(prompt.key()).strip()))
                        .filter(text -> !text.words().isEmpty())
                        .toList());
    }

    private static Stream<Sheet.Prompt> prompts() {
        return Stream.of(Sheet.values()).flatMap(sheet -> sheet.prompts().stream());
    }

    /** The company's name. */
    public String name() {
        return document.body().name();
    }

    /** The sheets, in order. */
    public List<Sheet> sheets() {
        return List.of(Sheet.values());
    }

    /** The remarks on a prompt; none while something typed is not saved. */
    public List<Remark> remarks(Sheet.Prompt prompt) {
        return notice.isEmpty() && fields.wrong().isEmpty() ? found.on(prompt.key()) : List.of();
    }

    /** What the company's pack offers beside a sheet, a title and what is said of it. */
    public List<Material> material(Sheet sheet) {
        return company.map(one -> switch (sheet) {
                    case WHY_HERE ->
                        Stream.concat(
                                        one.whyHere().frame().stream()
                                                .map(says -> new Material("A way to build it", says)),
                                        one.vocabulary().stream().map(word -> new Material(word.term(), word.means())))
                                .toList();
                    case ASK_THEM ->
                        one.questions().stream()
                                .map(question -> new Material(
                                        question.ask(), "To the " + question.to() + ". " + question.reveals()))
                                .toList();
                    case NINETY_DAYS ->
                        one.growth().stream()
                                .map(step -> new Material(step.to(), step.says()))
                                .toList();
                })
                .orElse(List.of());
    }

    /** Something to draw on. */
    public record Material(String title, String says) {}
}
