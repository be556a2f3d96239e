package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import debrief.content.BankQuestion;
import debrief.content.Packs;
import debrief.engine.interview.Turn;
import debrief.web.aim.Aim;
import debrief.web.aim.Aims;
import debrief.web.store.Documents;
import debrief.web.store.Mode;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.SetUp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The days until the interview: the plan and its calendar, cards, readiness, and the first page that has all of it. */
class PlanTest extends OwnDebrief {
    private static final String OWN_WORD = "Brimborium";

    @AfterEach
    void nothing_was_refused() {
        // A form that is sent back is a refused request to the browser's console.
        assertThat(tab.faults()).allMatch(fault -> fault.contains("422"));
    }

    /** Six rounds of one question each over the last eleven days, half of them strong answers. */
    @Override
    void keep() {
        Packs packs = Packs.read(Running.packs());
        List<BankQuestion> questions = packs.pack("netflix").orElseThrow().questions().stream()
                .filter(question ->
                        question.strong().isPresent() && question.weak().isPresent())
                .limit(6)
                .toList();
        for (int i = 0; i < questions.size(); i++) {
            BankQuestion question = questions.get(i);
            Instant when = Instant.now().minus(11 - 2L * i, ChronoUnit.DAYS);
            String said = (i % 2 == 0 ? question.weak() : question.strong()).orElseThrow() + " " + OWN_WORD + " paid.";
            new Rounds(database, folder, () -> when)
                    .keep(
                            Person.LOCAL,
                            new SetUp(
                                    "netflix",
                                    question.question().focus().key(),
                                    "senior",
                                    20,
                                    Mode.COACHED,
                                    1,
                                    List.of(question.id()),
                                    "2",
                                    "netflix 2026.1"),
                            List.of(new Turn(
                                    question.id(), "", question.question().ask(), said)));
        }
    }

    private void set(int days, int minutes) {
        tab.go("/plan");
        tab.page()
                .locator("#interview")
                .fill(LocalDate.now(ZoneId.systemDefault()).plusDays(days).toString());
        tab.page().locator("#company").selectOption("netflix");
        tab.page().locator("#minutes").fill(String.valueOf(minutes));
        tab.page().getByLabel("Sunday").uncheck();
        tab.page().locator("form[action='/plan'] button[type=submit]").click();
    }

    @Test
    void a_plan_is_made_for_each_day_and_never_asks_for_more_minutes_than_there_are() throws Exception {
        tab.go("/plan");
        tab.look("plan-empty");
        tab.page().locator("#interview").fill("");
        tab.page().locator("form[action='/plan']").evaluate("form => form.noValidate = true");
        tab.page().locator("#away").fill("next Friday");
        tab.page().locator("form[action='/plan'] button[type=submit]").click();
        assertThat(tab.page().locator("#interview-note")).containsText("Choose a day from today on");
        assertThat(tab.page().locator("#away-note")).containsText("2026-05-18");
        assertThat(tab.page().locator("#away")).hasValue("next Friday");

        set(12, 40);
        assertThat(tab.page().locator(".day")).hasCount(13);
        for (String day : tab.page().locator(".day").allInnerTexts()) {
            java.util.regex.Matcher minutes = Pattern.compile("(\\d+) min").matcher(day);
            if (minutes.find()) {
                assertThat(Integer.parseInt(minutes.group(1))).isLessThanOrEqualTo(40);
            }
        }
        tab.look("plan");
        set(1, 5);
        assertThat(tab.page().locator("#left-out li").first()).isVisible();

        tab.page().locator("[name=version]").evaluate("field => field.value = '1'");
        tab.page().locator("#minutes").fill("55");
        tab.page().locator("form[action='/plan'] button[type=submit]").click();
        assertThat(tab.page().locator("[role=alert]")).containsText("changed in another window");
        assertThat(tab.page().locator("#minutes")).hasValue("55");

        set(12, 40);
        tab.go("/");
        assertThat(tab.page().locator("h1 + p")).containsText("in 12 days");
        assertThat(tab.page().locator(".next .ask")).not().isEmpty();
        assertThat(tab.page().locator(".readiness li")).hasCount(8);
        tab.look("today-plan");
        tab.page().locator(".next .is-primary").click();
        tab.page().waitForURL("**/room?**");
    }

    @Test
    void a_day_that_was_missed_says_where_its_minutes_went() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        new Documents<>(database, Instant::now, "plan", Aim.class)
                .put(
                        Person.LOCAL,
                        Aims.ID,
                        new Aim(
                                today.plusDays(9),
                                "netflix",
                                "senior",
                                30,
                                List.of(),
                                List.of(),
                                today.minusDays(1),
                                "0".repeat(32)));
        // Yesterday one answer was given, which used a part of the thirty minutes only.
        tab.go("/plan");
        assertThat(tab.page().locator(".section header").first())
                .containsText(Pattern.compile("Yesterday’s \\d+ minutes moved to today"));
        tab.go("/");
        assertThat(tab.page().locator("#plan header")).containsText("moved to today");
    }

    @Test
    void a_calendar_program_reads_the_plan_by_a_secret_address_that_holds_no_word_of_an_answer() throws Exception {
        set(12, 40);
        Download file = tab.page()
                .waitForDownload(() -> tab.page().locator("a[href='/plan.ics']").click());
        String read = Files.readString(file.path());
        assertThat(read).contains("BEGIN:VCALENDAR", "Interview day").doesNotContain(OWN_WORD, "Netflix");
        String address = tab.page().locator("code.secret").innerText();
        assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/plan/calendar/[0-9a-f]{32}\\.ics");

        HttpResponse<String> subscribed = get(address);
        assertThat(subscribed.statusCode()).isEqualTo(200);
        assertThat(subscribed.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        ICalendar calendar = Biweekly.parse(subscribed.body()).first();
        assertThat(calendar.getEvents()).hasSizeGreaterThan(5);
        assertThat(subscribed.body()).doesNotContain(OWN_WORD, "Netflix");
        String question = tab.page().locator(".plan-list a").first().innerText();
        assertThat(subscribed.body().replace("\r\n ", "")).doesNotContain(question);

        assertThat(get(address.replaceFirst("/[0-9a-f]{32}", "/" + "0".repeat(32)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(site.url() + "/plan.ics").statusCode()).isEqualTo(401);
        tab.button("Change the secret").click();
        tab.page().waitForURL("**/plan#calendar");
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(get(tab.page().locator("code.secret").innerText()).statusCode())
                .isEqualTo(200);

        tab.button("Delete the plan").click();
        assertThat(tab.page().locator(".undo")).isVisible();
        assertThat(get(address).statusCode()).isEqualTo(404);
        tab.button("Undo").click();
        assertThat(tab.page().locator(".day")).hasCount(13);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void cards_are_reviewed_by_keyboard_and_a_grade_can_be_taken_back() throws IOException {
        tab.go("/review");
        assertThat(tab.page().locator("h1 + p")).containsText("8 are due");
        String first = tab.page().locator(".review .ask").innerText();
        assertThat(tab.page().locator(".back ul")).isHidden();
        tab.page().keyboard().press("3");
        assertThat(tab.page().locator(".review .ask")).hasText(first);
        tab.page().keyboard().press("Space");
        assertThat(tab.page().locator(".back ul")).isVisible();
        assertThat(tab.page().locator(".grades small"))
                .hasText(new String[] {"again today", "tomorrow", "in 2 days", "in 8 days"});
        tab.look("review");
        tab.page().keyboard().press("3");
        assertThat(tab.page().locator("h1 + p")).containsText("1 reviewed today: 1 good.");
        assertThat(tab.page().locator(".review .ask")).not().hasText(first);
        tab.page().waitForLoadState();
        tab.page().keyboard().press("u");
        assertThat(tab.page().locator(".review .ask")).hasText(first);

        for (int left = 8; left > 0; left--) {
            tab.page().waitForLoadState();
            tab.page().keyboard().press("Space");
            Locator seen = tab.page().locator("[name=card]").first();
            String card = seen.inputValue();
            tab.page().keyboard().press("4");
            tab.page()
                    .waitForFunction(
                            "card => document.readyState === 'complete' && document.querySelector('.review [name=card]')?.value !== card",
                            card);
        }
        assertThat(tab.page().locator(".next .ask")).hasText("That was all for today.");
        tab.look("review-done");
        tab.go("/review");
        Download cards = tab.page()
                .waitForDownload(
                        () -> tab.page().locator("a[href='/review/cards.txt']").click());
        assertThat(Files.readString(cards.path())).startsWith("#separator:tab\n#html:false\n");
        tab.go("/plan");
        set(12, 40);
        assertThat(tab.page().locator(".plan-list .is-done")).containsText("8 cards reviewed");
        tab.go("/review");
        assertThat(tab.page().locator("p.read")).containsText("in 10 of the 8 cards");
    }

    @Test
    void without_scripts_a_card_is_turned_and_graded_and_the_grade_taken_back() throws IOException {
        try (Tab plain = Tab.at(site.url(), 360, ColorScheme.LIGHT, false)) {
            plain.page().navigate(site.address());
            plain.go("/review");
            String first = plain.page().locator(".review .ask").innerText();
            plain.page().locator("summary").first().press("Enter");
            plain.page().locator(".grades button[value='2']").press("Enter");
            assertThat(plain.page().locator("h1 + p")).containsText("1 hard");
            plain.page().locator("form[action='/review/undo'] button").press("Enter");
            assertThat(plain.page().locator(".review .ask")).hasText(first);
        }
    }

    @Test
    void readiness_is_drawn_with_its_bands_and_read_as_a_table() throws IOException {
        tab.go("/readiness");
        assertThat(tab.page().locator(".readiness li")).hasCount(8);
        assertThat(tab.page().locator("#main")).not().containsText(Pattern.compile("\\d ?%"));
        tab.page().locator("summary").click();
        assertThat(tab.page().locator("table").first()).containsText("This loop asks");
        assertThat(tab.page().locator("#means")).containsText("rated by language models");
        tab.look("readiness");
    }
}
