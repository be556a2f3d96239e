package debrief.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Company.Part;
import debrief.content.Pack;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanyPageViewTest {
    @Test
    void the_loop_leads_from_the_first_call_to_the_offer_and_says_where_it_can_be_practised() {
        CompanyPage page = page(House.named("one")
                .step("Recruiter call", 30, "1", Optional.empty())
                .step("First talk", 45, "2", Optional.of("talk"))
                .step("Offer call", 30, "6 to 8", Optional.empty())
                .pack());

        assertThat(page.steps())
                .extracting(step -> step.name()
                        + step.round().map(round -> " > " + round.name()).orElse(""))
                .containsExactly("Recruiter call", "First talk > A talk", "Offer call");
        assertThat(page.length()).contains("3 steps").contains("1 h 45 min").contains("week 6 to 8");
    }

    @Test
    void a_round_that_no_step_names_can_still_be_practised() {
        CompanyPage page = page(House.named("one")
                .step("First talk", 45, "2", Optional.of("talk"))
                .pack());

        assertThat(page.unplaced()).extracting(stage -> stage.id()).containsExactly("review");
    }

    @Test
    void a_company_of_which_nobody_has_written_still_shows_its_rounds_and_promises_nothing_else() {
        CompanyPage page = page(House.named("one").bare());

        assertThat(page.steps()).extracting(LoopStep::name).containsExactly("A talk", "A review");
        assertThat(page.unplaced()).isEmpty();
        assertThat(page.places()).extracting(CompanyPage.Place::id).containsExactly("loop", "weighs", "sources");
    }

    @Test
    void a_page_without_figures_of_pay_keeps_the_place_where_it_says_so() {
        CompanyPage page = page(House.named("one").pack());

        assertThat(page.has("pay")).isTrue();
        assertThat(page.pay()).isEmpty();
    }

    @Test
    void a_figure_leads_to_the_place_where_its_source_is_written_out() {
        Pack pack = House.named("one")
                .pays("Level 5", Part.BASE, 1, 2, "USD", "memo")
                .pack();

        Cited cited = page(pack).pay().get(0).bars().get(0).source().orElseThrow();

        assertThat(cited.address()).isEqualTo("/companies/one#" + Cited.place("memo"));
        assertThat(Cited.of(pack, "rumour")).isEmpty();
    }

    @Test
    void a_paragraph_is_led_by_its_first_sentence_and_loses_nothing() {
        assertThat(Lead.of("It listens. It weighs 1.5 of 2. Then it decides."))
                .isEqualTo(new Lead("It listens.", "It weighs 1.5 of 2. Then it decides."));
        assertThat(Lead.of("It listens")).isEqualTo(new Lead("It listens", ""));
        assertThat(Lead.of("")).isEqualTo(new Lead("", ""));
    }

    @Test
    void every_company_says_what_it_has_to_practise() {
        Pack pack = House.named("one").bare();

        List<HouseLine> lines = HouseLine.of(new debrief.content.Packs(List.of(pack), List.of()));

        assertThat(lines).extracting(HouseLine::amount).containsExactly("2 rounds · 0 questions of its own");
        assertThat(lines).extracting(HouseLine::line).containsExactly("It listens.");
        assertThat(lines).extracting(HouseLine::comparable).containsExactly(false);
    }

    private static CompanyPage page(Pack pack) {
        return CompanyPage.of(pack, Optional.empty());
    }
}
