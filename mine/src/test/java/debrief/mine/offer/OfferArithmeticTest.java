package debrief.mine.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every offer. */
final class OfferArithmeticTest {
    private static final int MANY = 300;

    private static BigDecimal some(Random random, int below) {
        return BigDecimal.valueOf(random.nextInt(below));
    }

    private static Vesting vesting(Random random) {
        Vesting.Pace pace = List.of(Vesting.Pace.values()).get(random.nextInt(5));
        if (pace != Vesting.Pace.OWN) {
            return Vesting.of(pace);
        }
        int first = random.nextInt(101);
        return new Vesting(pace, List.of(BigDecimal.valueOf(first), BigDecimal.valueOf(100 - first)));
    }

    private static Grant grant(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Grant.NONE;
            case 1 -> Grant.worth(some(random, 900_000), vesting(random));
            case 2 -> Grant.units(some(random, 5_000), some(random, 700), vesting(random));
            default -> Grant.options(some(random, 5_000), some(random, 700), some(random, 700), vesting(random));
        };
    }

    private static Offer offer(Random random) {
        List<Refresher> more = new ArrayList<>();
        for (int year = 2; year <= 4; year++) {
            if (random.nextBoolean()) {
                more.add(new Refresher(year, some(random, 90_000), vesting(random)));
            }
        }
        return new Offer(
                "Plum",
                "",
                "USD",
                some(random, 400_000),
                BigDecimal.valueOf(random.nextInt(200), 1),
                new Bonus(random.nextBoolean(), some(random, 40), some(random, 150)),
                grant(random),
                IntStream.range(0, 4).mapToObj(year -> some(random, 60_000)).toList(),
                "",
                more,
                List.of(new Other("Meals", some(random, 5_000))),
                Rate.NONE,
                "",
                Negotiation.EMPTY);
    }

    @Test
    void the_total_is_the_sum_of_the_parts_and_the_sum_of_the_years() {
        Random random = new Random(1);
        for (int i = 0; i < MANY; i++) {
            FourYears four = FourYears.of(offer(random), BigDecimal.valueOf(random.nextInt(300) - 99));
            BigDecimal parts = BigDecimal.ZERO;
            for (Part part : Part.values()) {
                parts = parts.add(four.total(part));
                assertThat(four.of(part)).hasSize(4).allMatch(amount -> amount.scale() == 0);
            }
            assertThat(four.total()).isEqualByComparingTo(parts);
            FourYears other = four.times(new BigDecimal("1.0837"), "EUR");
            assertThat(other.total())
                    .isEqualByComparingTo(
                            other.paying().stream().map(other::total).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Test
    void where_the_share_does_not_move_all_that_vests_is_worth_the_grant() {
        Random random = new Random(2);
        for (int i = 0; i < MANY; i++) {
            Grant grant = grant(random);
            BigDecimal vested = IntStream.rangeClosed(1, Vesting.MOST_YEARS)
                    .mapToObj(year -> grant.in(year, BigDecimal.ONE))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(vested.subtract(grant.value()).abs()).isLessThan(new BigDecimal("0.000000001"));
        }
    }

    @Test
    void what_is_worth_more_at_a_higher_price_is_never_worth_less() {
        Random random = new Random(3);
        for (int i = 0; i < MANY; i++) {
            Worth worth = Worth.of(offer(random));
            BigDecimal rise = BigDecimal.valueOf(random.nextInt(200) - 99);
            assertThat(worth.at(rise.add(BigDecimal.ONE))).isGreaterThanOrEqualTo(worth.at(rise));
        }
    }

    @Test
    void a_break_even_is_enough_and_a_hundredth_less_is_not() {
        Random random = new Random(4);
        int found = 0;
        for (int i = 0; i < MANY; i++) {
            Worth first = Worth.of(offer(random));
            Worth second = Worth.of(offer(random));
            BreakEven even = BreakEven.of(first, BigDecimal.TEN, second);
            if (even.rise().isPresent()) {
                found++;
                BigDecimal goal = first.at(BigDecimal.TEN);
                assertThat(second.at(even.rise().get()).setScale(9, java.math.RoundingMode.HALF_UP))
                        .isGreaterThanOrEqualTo(goal.setScale(9, java.math.RoundingMode.HALF_UP));
                assertThat(second.at(even.rise().get().subtract(new BigDecimal("0.01"))))
                        .isLessThan(goal);
            } else if (even.always()) {
                assertThat(second.at(FourYears.LEAST_RISE)).isGreaterThanOrEqualTo(first.at(BigDecimal.TEN));
            } else {
                assertThat(second.at(FourYears.MOST_RISE)).isLessThan(first.at(BigDecimal.TEN));
            }
        }
        assertThat(found).isGreaterThan(MANY / 10);
    }

    @Test
    void an_amount_is_read_as_it_is_usually_written_and_not_where_it_could_mean_two_things() {
        assertThat(Money.read("200000")).contains(new BigDecimal("200000"));
        assertThat(Money.read(" 200,000 ")).contains(new BigDecimal("200000"));
        assertThat(Money.read("200 000")).contains(new BigDecimal("200000"));
        assertThat(Money.read("200k").orElseThrow()).isEqualByComparingTo("200000");
        assertThat(Money.read("1.25M").orElseThrow()).isEqualByComparingTo("1250000");
        assertThat(Money.read("85.50").orElseThrow()).isEqualByComparingTo("85.5");
        assertThat(Money.read("200.000")).isEmpty();
        assertThat(Money.read("200.500")).isEmpty();
        assertThat(Money.price("10.125")).contains(new BigDecimal("10.125"));
        assertThat(Money.price("200.000")).isEmpty();
        assertThat(Money.read("20,00")).isEmpty();
        assertThat(Money.read("about 200k")).isEmpty();
        assertThat(Money.read("=1+1")).isEmpty();
        assertThat(Money.read("9999999999999")).isEmpty();
    }

    @Test
    void an_amount_from_a_file_stays_within_what_is_computed_with() {
        assertThat(new Other("", new BigDecimal("1E+999999999")).yearly()).isEqualByComparingTo(Money.MOST);
        assertThat(new Other("", new BigDecimal("-1E+999999999")).yearly()).isEqualByComparingTo(Money.MOST.negate());
        assertThat(new Other("", new BigDecimal("1E-999999999")).yearly()).isEqualByComparingTo("0");
        assertThat(new Other("", new BigDecimal("0E+999999999")).yearly()).isEqualByComparingTo("0");
        assertThat(new Other("", new BigDecimal("2E+5")).yearly()).isEqualByComparingTo("200000");
    }

    @Test
    void a_schedule_that_does_not_add_up_to_a_hundred_is_none() {
        assertThatThrownBy(() -> new Vesting(Vesting.Pace.OWN, List.of(new BigDecimal("50"), new BigDecimal("49"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Vesting.isWhole(List.of(new BigDecimal("110"), new BigDecimal("-10"))))
                .isFalse();
    }

    @Test
    void the_words_to_say_hold_what_was_typed_and_blanks_for_the_rest() {
        Offer offer = offer(new Random(5));
        Negotiation sheet = new Negotiation(
                List.of(new Negotiation.Ask(Part.BASE, "215,000 USD", "", "")), "the launch in Asia.", "", "", "");
        String all = String.join(
                "\n", sheet.words(offer).stream().map(Negotiation.Line::says).toList());
        assertThat(all)
                .contains("the launch in Asia. Before")
                .contains("I ask for 215,000 USD")
                .contains("My reason: ___.")
                .contains(offer.says(Part.BASE));
    }

    @Test
    void a_file_says_what_it_rests_on_and_holds_no_formula_and_no_markup_that_was_typed() {
        Offer offer = offer(new Random(6));
        Offer typed = new Offer(
                "=HYPERLINK(1)",
                "| [x](y) #",
                "USD",
                offer.base(),
                offer.raise(),
                offer.bonus(),
                offer.grant(),
                offer.signOn(),
                "-1",
                offer.refreshers(),
                offer.others(),
                new Rate("EUR", new BigDecimal("0.9"), "2027-02-03"),
                "",
                Negotiation.EMPTY);
        FourYears four = FourYears.of(typed, BigDecimal.TEN);
        OfferSheet sheet = new OfferSheet(BigDecimal.TEN, List.of(new OfferSheet.Line(typed, four)));
        assertThat(sheet.csv().lines().skip(1))
                .allMatch(line -> line.startsWith("\"'=HYP")
                        || line.startsWith("'=HYP")
                        || line.startsWith("Assumed: ")
                        || line.startsWith("\"Assumed: "));
        assertThat(sheet.csv()).contains(Money.plain(four.total()), "before tax", "1 USD = 0.9 EUR");
        assertThat(sheet.markdown()).contains("\\| \\[x\\](y) \\#", Money.says(four.total()), "rises 10 % a year");
    }
}
