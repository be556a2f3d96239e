package debrief.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Company.Part;
import debrief.content.Company.Taken;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.engine.signal.Dimension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparePageTest {
    @Test
    void habits_taken_in_opposite_ways_come_first_and_silence_is_shown_as_silence() {
        Comparison both = both(
                House.named("one")
                        .takes("Consensus", Taken.WEAK)
                        .takes("Speed", Taken.STRONG)
                        .takes("Process", Taken.WEAK)
                        .pack(),
                House.named("other")
                        .takes("consensus", Taken.WEAK)
                        .takes("Process", Taken.STRONG)
                        .takes("Modesty", Taken.MIXED)
                        .pack());

        assertThat(both.habits())
                .extracting(habit -> habit.about() + " " + habit.one().isPresent() + " "
                        + habit.other().isPresent())
                .containsExactly("Process true true", "Consensus true true", "Speed true false", "Modesty false true");
    }

    @Test
    void weights_are_paired_by_dimension_and_the_widest_difference_comes_first() {
        Comparison both = both(
                House.named("one")
                        .weighs(Dimension.IMPACT, 0.5)
                        .weighs(Dimension.OWNERSHIP, 2)
                        .pack(),
                House.named("other")
                        .weighs(Dimension.IMPACT, 2)
                        .weighs(Dimension.OWNERSHIP, 1.5)
                        .pack());

        assertThat(both.weights()).hasSize(Dimension.values().length);
        assertThat(both.weights())
                .extracting(weighed -> weighed.one().title() + ": " + weighed.says())
                .startsWith("Impact: more at House of other", "Ownership: more at House of one")
                .last()
                .asString()
                .endsWith("the same");
    }

    @Test
    void pay_in_another_currency_is_not_laid_beside_it_and_the_page_says_what_each_has() {
        Comparison both = both(
                House.named("one")
                        .pays("Level 5", Part.BASE, 280_000, 320_000, "USD", "guide")
                        .pack(),
                House.named("other")
                        .pays("P6", Part.BASE, 600_000, 900_000, "CNY", "guide")
                        .pack());

        assertThat(both.pay()).isEmpty();
        assertThat(both.noPay()).contains("base in USD").contains("base in CNY");
    }

    @Test
    void claims_on_the_same_subject_are_paired_and_the_others_stay_with_their_house() {
        Comparison both = both(
                House.named("one")
                        .claims("Rounds", "4 to 6")
                        .claims("Weeks", "8")
                        .pack(),
                House.named("other").claims("rounds", "5").claims("Days", "14").pack());

        assertThat(both.claims()).extracting(Comparison.Both::about).containsExactly("Rounds");
        assertThat(both.onlyOne()).extracting(claim -> claim.about()).containsExactly("Weeks");
        assertThat(both.onlyOther()).extracting(claim -> claim.about()).containsExactly("Days");
    }

    @Test
    void a_company_of_which_nobody_has_written_is_compared_by_what_its_pack_knows() {
        Comparison both = both(
                House.named("one").step("Call", 30, "1", Optional.empty()).pack(),
                House.named("other").bare());

        assertThat(both.facts())
                .extracting(fact -> fact.about() + ": " + fact.one() + ", " + fact.other())
                .contains("Minutes in those rounds: 105, 105", "Steps from first call to offer: 1, not said");
    }

    @Test
    void the_same_company_twice_gives_one_sentence_and_no_comparison() {
        ComparePage page = ComparePage.of(packs(), "one", "one", Optional.empty());

        assertThat(page.wrong()).contains("same company").contains("House of one");
        assertThat(page.both()).isEmpty();
    }

    @Test
    void an_unknown_company_gives_one_sentence_that_names_it_and_is_never_long() {
        ComparePage page = ComparePage.of(packs(), "one", "x".repeat(5000), Optional.empty());

        assertThat(page.wrong()).contains("xxx").hasSizeLessThan(150);
        assertThat(page.both()).isEmpty();
        assertThat(page.ones()).extracting(ComparePage.Choice::chosen).contains(true);
    }

    @Test
    void where_one_is_left_open_another_company_is_chosen() {
        ComparePage page = ComparePage.of(packs(), "one", "", Optional.empty());

        assertThat(page.wrong()).isEmpty();
        assertThat(page.both().map(both -> both.other().pack().id())).contains("other");
        assertThat(ComparePage.of(packs(), "", "", Optional.empty()).both()).isPresent();
    }

    @Test
    void fewer_than_two_companies_give_one_sentence() {
        Packs alone = new Packs(List.of(House.named("one").pack()), List.of());

        assertThat(ComparePage.of(alone, "", "", Optional.empty()).wrong()).contains("not two companies");
        assertThat(ComparePage.of(new Packs(List.of(), List.of()), "a", "b", Optional.empty())
                        .both())
                .isEmpty();
    }

    private static Packs packs() {
        return new Packs(
                List.of(
                        House.named("generic").pack(),
                        House.named("one").pack(),
                        House.named("other").pack()),
                List.of());
    }

    private static Comparison both(Pack one, Pack other) {
        return ComparePage.of(new Packs(List.of(one, other), List.of()), one.id(), other.id(), Optional.empty())
                .both()
                .orElseThrow();
    }
}
