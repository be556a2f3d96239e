package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Company.Pay;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack tells of its company. */
class CompanyFileTest {
    private static final String FILE = "house/company.yml";
    private static final String TEXT = """
            culture: ["People here say why."]
            loop:
              - {step: "Recruiter call", minutes: 30, week: "1", who: "Recruiter", hears: "Whether it fits.", source: none}
              - {step: "Running it", round: running-it, minutes: 45, week: "2", who: "Manager", hears: "Who decided.", source: none}
              - {step: "Decision", week: "3", who: "Committee", hears: "Everything.", source: none}
            claims:
              - about: "Rounds"
                figures:
                  - {says: "4 to 6", year: 2026, source: none}
                  - {says: "5", year: 2024, source: none}
                note: "Ask."
            day:
              - {at: "09:00", does: "Reads the night's numbers."}
            pay:
              - {role: TPM, level: "Senior", part: base, from: 100000, to: 120000, currency: EUR, per: year, year: 2026, source: none}
              - {role: TPM, level: "Senior", part: bonus, percent_from: 10, percent_to: 15, per: year, year: 2026, source: none, note: "Varies."}
            compare:
              - {about: "The date", tpm: "Owns it", pm: "Wants it", sde: "Meets it"}
            growth:
              - {to: "Staff", says: "More teams."}
            differs:
              - {habit: "Compromise", here: weak, says: "Say what you gave up."}
            vocabulary:
              - {term: "gate", means: "A decision with a date."}
            questions:
              - {ask: "Who decides?", reveals: "Whether somebody does.", worry: "All of us.", to: "manager"}
            why_here:
              frame: ["Say what you want to do."]
              good: "I want to run payments."
              weak: "It is a great place."
            preparation:
              - {days: 2, do: ["Sleep."]}
              - {days: 5, do: ["Tell four stories."]}
              - {days: 14, do: ["One round a day."]}
              - {days: 30, do: ["Begin with the loop."]}
            """;

    @TempDir
    Path folder = Path.of("none");

    private Shelf shelf() {
        return Shelf.in(folder).write(FILE, TEXT);
    }

    private static Optional<Company> company(Packs packs) {
        return packs.pack("house").orElseThrow().company();
    }

    @Test
    void a_company_is_read_whole() {
        Packs packs = shelf().read();

        assertThat(packs.problems()).isEmpty();
        Company company = company(packs).orElseThrow();
        assertThat(company.loop())
                .extracting(Company.Step::name)
                .containsExactly("Recruiter call", "Running it", "Decision");
        assertThat(company.loop().get(1).round()).contains("running-it");
        assertThat(company.loop().get(2).minutes()).isEmpty();
        assertThat(company.pay()).extracting(Pay::currency).containsExactly(Optional.of("EUR"), Optional.empty());
        assertThat(company.preparation()).extracting(Company.Preparation::days).containsExactly(2, 5, 14, 30);
    }

    @Test
    void a_pack_need_not_tell_of_its_company() {
        Packs packs = Shelf.in(folder).read();

        assertThat(packs.problems()).isEmpty();
        assertThat(company(packs)).isEmpty();
    }

    @Test
    void a_figure_without_a_source_of_the_pack_is_named_on_its_line() {
        Shelf shelf = shelf().change(FILE, "year: 2024, source: none", "year: 2024, source: nobody");

        assertThat(shelf.read().problems())
                .extracting(Problem::toString)
                .containsExactly(FILE + ":" + shelf.line(FILE, "source: nobody")
                        + ": \"nobody\" is not a source of this pack. Use one of: none.");
    }

    @Test
    void mistakes_in_a_company_are_all_named_at_once() {
        Shelf shelf = shelf().change(FILE, "round: running-it", "round: runing-it")
                .change(FILE, "from: 100000", "from: 200000")
                .change(FILE, "currency: EUR", "currency: euros")
                .change(FILE, "here: weak", "here: bad")
                .change(FILE, "  - {days: 14, do: [\"One round a day.\"]}\n", "")
                .change(FILE, "\"Ask.\"", "\"<b>Ask.</b>\"");

        assertThat(shelf.read().problems())
                .extracting(Problem::says)
                .containsExactlyInAnyOrder(
                        "\"runing-it\" is not a round of this pack.",
                        "The range ends below where it begins.",
                        "\"euros\" is not the code of a currency.",
                        "\"bad\" is not a way to take a habit.",
                        "There is no advice for 14 days.",
                        "\"<b>\" is HTML, and packs hold plain text.");
    }

    @Test
    void a_company_may_want_several_stories_of_a_kind() {
        Shelf shelf =
                shelf().write(FILE, TEXT + "stories:\n  - {kind: failure, at_least: 3, why: \"Two rounds ask.\"}\n");

        assertThat(shelf.read().problems()).isEmpty();
        assertThat(company(shelf.read()).orElseThrow().stories())
                .containsExactly(new Company.StoryWish(StoryKind.FAILURE, 3, "Two rounds ask."));
        assertThat(company(shelf().read()).orElseThrow().stories()).isEmpty();
    }

    @Test
    void a_kind_of_story_that_is_none_or_stands_twice_is_named_on_its_line() {
        Shelf shelf = shelf().write(
                        FILE,
                        TEXT + "stories:\n  - {kind: failures, at_least: 3, why: \"Asked.\"}\n"
                                + "  - {kind: launch, at_least: 9, why: \"Asked.\"}\n  - {kind: launch, at_least: 2, why: \"Asked.\"}\n");

        assertThat(shelf.read().problems())
                .extracting(Problem::says)
                .satisfiesExactly(
                        what -> assertThat(what).contains("\"failures\" is not a kind of story"),
                        what -> assertThat(what).contains("9"),
                        what -> assertThat(what).contains("twice"));
    }
}
