package debrief.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import debrief.engine.interview.Turn;
import debrief.rounds.RoundFile;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two rounds of one company that were held: one of two questions, one of one, which tells the first story again with another figure. */
final class TwoRounds {
    private static final String LEDGER =
            "We moved payments to Kafka. I stopped the rollout in week three, because the retries of the "
                    + "ledger team were not idempotent. Priya from the ledger team refused to sign, so I paid for a compare job that ran "
                    + "14 days, and what moved her was that it found 41 double bookings. The outage cost 90,000 dollars. We were all aligned.";
    private static final String LEDGER_AGAIN =
            "The hardest person to win over was Priya of the ledger team. She did not trust Kafka. "
                    + "I showed her the compare job: 41 double bookings in 14 days. The outage cost us 2 million dollars, and I told "
                    + "finance too late.";
    private static final String KIOSKS =
            "At the airport I led the kiosk refit. The passport reader overheated, so I chose to refit "
                    + "the busiest hall first rather than wait for the vendor, and failures fell from 40 a day to 3.";

    private TwoRounds() {}

    /** Keeps them, and answers with their ids, the earlier one first. */
    static List<String> keep(Tab tab) throws IOException {
        List<String> questions = questions(tab);
        List<String> ids = new ArrayList<>();
        ids.add(keep(
                tab,
                "execution",
                "2026-11-02T09:00:00Z",
                List.of(questions.get(0), questions.get(1)),
                List.of(LEDGER, KIOSKS)));
        ids.add(keep(tab, "influence", "2026-11-10T09:00:00Z", List.of(questions.get(2)), List.of(LEDGER_AGAIN)));
        return ids;
    }

    /** Three stories of the bank. */
    static List<String> questions(Tab tab) {
        tab.go("/questions?kind=story&company=netflix");
        return tab.page().locator(".questions li").all().stream()
                .limit(3)
                .map(li -> String.valueOf(li.getAttribute("id")).replaceFirst("question-", ""))
                .toList();
    }

    static String keep(Tab tab, String stage, String when, List<String> questions, List<String> said)
            throws IOException {
        String id = UUID.randomUUID().toString();
        RoundFile file = RoundFile.begin(
                Running.folder(),
                new RoundFile.SetUp(
                        id, "netflix", stage, "senior", 45, 1, Instant.parse(when), questions, "2", "netflix 2026.1"));
        for (int i = 0; i < questions.size(); i++) {
            file = file.append(new Turn(questions.get(i), "", "Tell me.", said.get(i)));
        }
        tab.go("/rounds");
        Locator row = tab.page()
                .locator(
                        ".listed li",
                        new Page.LocatorOptions().setHas(tab.page().locator("a[href='/rounds/" + id + "']")));
        tab.press(row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Go on here")));
        tab.page().waitForURL("**/rounds/" + id + "**");
        if (tab.page().url().endsWith("/room")) {
            tab.press(tab.button("End the round"));
            tab.toDebrief();
        }
        return id;
    }
}
