package debrief.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Company.Part;
import debrief.content.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayAxisTest {
    @Test
    void sources_that_disagree_stand_next_to_each_other_on_one_axis_and_are_not_averaged() {
        PayAxis axis = only(House.named("one")
                .pays("Level 5", Part.BASE, 280_000, 320_000, "USD", "guide")
                .pays("Level 7", Part.BASE, 400_000, 400_000, "USD", "memo")
                .pays("Level 5", Part.BASE, 200_000, 240_000, "USD", "memo")
                .pack());

        assertThat(axis.bars())
                .extracting(bar -> bar.whose() + ": " + bar.range() + ", "
                        + bar.source().map(Cited::id).orElse(""))
                .containsExactly(
                        "TPM, Level 5: 200,000 to 240,000 USD, memo",
                        "TPM, Level 5: 280,000 to 320,000 USD, guide",
                        "TPM, Level 7: 400,000 USD, memo");
        assertThat(axis.disagree()).isTrue();
    }

    @Test
    void figures_of_different_levels_are_no_disagreement() {
        PayAxis axis = only(House.named("one")
                .pays("Level 5", Part.BASE, 280_000, 320_000, "USD", "guide")
                .pays("Level 7", Part.BASE, 400_000, 400_000, "USD", "memo")
                .pack());

        assertThat(axis.disagree()).isFalse();
    }

    @Test
    void another_currency_another_part_and_a_percentage_have_an_axis_of_their_own() {
        List<PayAxis> axes = PayAxis.of(List.of(House.named("one")
                .pays("Level 5", Part.BONUS, 20, 25, "", "guide")
                .pays("Level 5", Part.BASE, 280_000, 320_000, "USD", "guide")
                .pays("Level 5", Part.BASE, 600_000, 900_000, "CNY", "guide")
                .pack()));

        assertThat(axes)
                .extracting(axis -> axis.part() + " in " + axis.unit())
                .containsExactlyInAnyOrder(
                        "Base in USD a year", "Base in CNY a year", "Bonus in percent of base a year");
        assertThat(axes).allSatisfy(axis -> assertThat(axis.bars()).hasSize(1));
    }

    @Test
    void a_bar_is_drawn_where_its_ticks_say_it_is() {
        PayAxis axis = only(House.named("one")
                .pays("Level 5", Part.EQUITY, 400_000, 1_200_000, "USD", "guide")
                .pack());

        assertThat(axis.ticks()).extracting(PayAxis.Tick::says).containsExactly("0", "0.5M", "1M", "1.5M");
        assertThat(PayAxis.percent(axis.bars().get(0).from())).isEqualTo("26.67%");
        assertThat(PayAxis.percent(axis.bars().get(0).to())).isEqualTo("80.00%");
    }

    @Test
    void the_axis_holds_every_figure_and_has_few_ticks_however_large_or_small() {
        for (int highest : List.of(0, 1, 3, 25, 99, 10_001, 320_000, 999_999, 1_000_000, 1_000_000_000)) {
            PayAxis axis = only(House.named("one")
                    .pays("Level 5", Part.TOTAL, 0, highest, "USD", "guide")
                    .pack());

            assertThat(axis.bars().get(0).to())
                    .as("end of the bar for %s", highest)
                    .isBetween(0.0, 100.0);
            assertThat(axis.ticks()).as("ticks for %s", highest).hasSizeBetween(2, 5);
            assertThat(axis.ticks()).extracting(PayAxis.Tick::says).doesNotHaveDuplicates();
        }
    }

    @Test
    void two_houses_share_an_axis_only_where_both_have_a_figure_for_it() {
        Pack one = House.named("one")
                .pays("Level 5", Part.BASE, 280_000, 320_000, "USD", "guide")
                .pays("Level 5", Part.BONUS, 20, 25, "", "guide")
                .pack();
        Pack other = House.named("other")
                .pays("L6", Part.BASE, 170_000, 190_000, "USD", "guide")
                .pays("L6", Part.BONUS, 5_000, 9_000, "USD", "guide")
                .pack();

        List<PayAxis> axes = PayAxis.of(List.of(one, other));

        assertThat(axes).hasSize(1);
        assertThat(axes.get(0).bars()).extracting(PayAxis.Bar::house).contains("House of one", "House of other");
    }

    private static PayAxis only(Pack pack) {
        List<PayAxis> axes = PayAxis.of(List.of(pack));
        assertThat(axes).hasSize(1);
        return axes.get(0);
    }
}
