package debrief.mine.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Six offers that were worked out by hand before the program was written; the arithmetic stands beside each figure. */
final class SixOffersTest {
    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static List<BigDecimal> all(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    private static final List<BigDecimal> NO_SIGN_ON = all("0", "0", "0", "0");

    private static Offer offer(
            String base,
            String raise,
            Bonus bonus,
            Grant grant,
            List<BigDecimal> signOn,
            List<Refresher> more,
            List<Other> others) {
        return new Offer(
                "Plum",
                "TPM",
                "USD",
                n(base),
                n(raise),
                bonus,
                grant,
                signOn,
                "",
                more,
                others,
                Rate.NONE,
                "",
                Negotiation.EMPTY);
    }

    @Test
    void case_1_cash_a_grant_in_equal_parts_and_a_sign_on_in_two_years() {
        // base 200,000 a year, no raise; bonus 15 % of base, paid in full: 200,000 x 0.15 = 30,000
        // grant worth 400,000 in four equal parts, price unchanged: 100,000 a year; sign-on 50,000 and 30,000
        FourYears four = FourYears.of(
                offer(
                        "200000",
                        "0",
                        new Bonus(true, n("15"), n("100")),
                        Grant.worth(n("400000"), Vesting.of(Vesting.Pace.EVEN)),
                        all("50000", "30000", "0", "0"),
                        List.of(),
                        List.of()),
                n("0"));
        assertThat(four.of(Part.BASE)).isEqualTo(all("200000", "200000", "200000", "200000"));
        assertThat(four.of(Part.BONUS)).isEqualTo(all("30000", "30000", "30000", "30000"));
        assertThat(four.of(Part.EQUITY)).isEqualTo(all("100000", "100000", "100000", "100000"));
        assertThat(four.of(Part.SIGN_ON)).isEqualTo(all("50000", "30000", "0", "0"));
        // year 1: 200 + 30 + 100 + 50 = 380 thousand; year 2: 200 + 30 + 100 + 30 = 360; years 3 and 4: 330
        assertThat(four.years()).isEqualTo(all("380000", "360000", "330000", "330000"));
        // 380 + 360 + 330 + 330 = 1,400 thousand
        assertThat(four.total()).isEqualTo(n("1400000"));
    }

    @Test
    void case_2_shares_that_vest_late_and_rise_by_ten_per_cent_a_year() {
        // 1,000 shares at 200 = 200,000; 5, 15, 40, 40 % at the end of years 1 to 4, price x 1.1 each year
        // year 1: 10,000 x 1.1 = 11,000; year 2: 30,000 x 1.21 = 36,300
        // year 3: 80,000 x 1.331 = 106,480; year 4: 80,000 x 1.4641 = 117,128
        FourYears four = FourYears.of(
                offer(
                        "0",
                        "0",
                        Bonus.NONE,
                        Grant.units(n("1000"), n("200"), Vesting.of(Vesting.Pace.BACK_LOADED)),
                        NO_SIGN_ON,
                        List.of(),
                        List.of()),
                n("10"));
        assertThat(four.of(Part.EQUITY)).isEqualTo(all("11000", "36300", "106480", "117128"));
        // 11,000 + 36,300 + 106,480 + 117,128 = 270,908
        assertThat(four.total()).isEqualTo(n("270908"));
    }

    @Test
    void case_3_a_cliff_of_a_year_and_then_every_month_with_a_price_that_rises_by_24_per_cent_a_year() {
        // grant worth 480,000: a quarter after 12 months: 120,000 x 1.24 = 148,800
        // then 36 equal parts at the end of each month. Within a year the price moves in a straight line, so the twelve
        // parts
        // of a year are worth on average 1 + 0.24 x (1 + 2 + ... + 12) / 12 / 12 = 1 + 0.24 x 6.5 / 12 = 1.13 of the
        // year's first price
        // year 2: 120,000 x 1.24 x 1.13 = 168,144; year 3: 168,144 x 1.24 = 208,498.56; year 4: 208,498.56 x 1.24 =
        // 258,538.2144
        FourYears four = FourYears.of(
                offer(
                        "0",
                        "0",
                        Bonus.NONE,
                        Grant.worth(n("480000"), Vesting.of(Vesting.Pace.CLIFF)),
                        NO_SIGN_ON,
                        List.of(),
                        List.of()),
                n("24"));
        assertThat(four.of(Part.EQUITY)).isEqualTo(all("148800", "168144", "208499", "258538"));
        // 148,800 + 168,144 + 208,499 + 258,538 = 783,981
        assertThat(four.total()).isEqualTo(n("783981"));
    }

    @Test
    void case_4_options_are_worth_what_the_price_is_above_the_strike_and_never_less_than_nothing() {
        Offer options = offer(
                "0",
                "0",
                Bonus.NONE,
                Grant.options(n("10000"), n("10"), n("8"), Vesting.of(Vesting.Pace.EVEN)),
                NO_SIGN_ON,
                List.of(),
                List.of());
        // unchanged: 2,500 options a year x (10 - 8) = 5,000
        assertThat(FourYears.of(options, n("0")).of(Part.EQUITY)).isEqualTo(all("5000", "5000", "5000", "5000"));
        // up by half: prices 15, 22.5, 33.75, 50.625; less 8: 7, 14.5, 25.75, 42.625; x 2,500:
        // 17,500; 36,250; 64,375; 106,562.5, rounded half up to 106,563
        assertThat(FourYears.of(options, n("50")).of(Part.EQUITY)).isEqualTo(all("17500", "36250", "64375", "106563"));
        // down by half: prices 5, 2.5, 1.25, 0.625, all below 8
        assertThat(FourYears.of(options, n("-50")).of(Part.EQUITY)).isEqualTo(all("0", "0", "0", "0"));
    }

    @Test
    void case_5_a_raise_a_bonus_that_is_not_paid_in_full_and_money_for_meals() {
        // base 150,000, up 3 % a year: 154,500; 159,135; 163,909.05
        // bonus 10 % of that year's base, 80 % of it paid: 12,000; 12,360; 12,730.8; 13,112.724
        // meals 2,400 a year
        FourYears four = FourYears.of(
                offer(
                        "150000",
                        "3",
                        new Bonus(true, n("10"), n("80")),
                        Grant.NONE,
                        NO_SIGN_ON,
                        List.of(),
                        List.of(new Other("Meals", n("2400")))),
                n("0"));
        assertThat(four.of(Part.BASE)).isEqualTo(all("150000", "154500", "159135", "163909"));
        assertThat(four.of(Part.BONUS)).isEqualTo(all("12000", "12360", "12731", "13113"));
        // 150,000 + 12,000 + 2,400 = 164,400; 154,500 + 12,360 + 2,400 = 169,260
        // 159,135 + 12,731 + 2,400 = 174,266; 163,909 + 13,113 + 2,400 = 179,422
        assertThat(four.years()).isEqualTo(all("164400", "169260", "174266", "179422"));
        // together 687,348
        assertThat(four.total()).isEqualTo(n("687348"));
    }

    @Test
    void case_6_refreshers_with_their_own_vesting_and_another_currency() {
        // base 100,000; grant 100,000 vesting 33, 33, 22, 12 %: 33,000; 33,000; 22,000; 12,000
        // a refresher of 40,000 at the start of year 2 in equal parts: 10,000 in years 2, 3, 4 (and 10,000 in year 5)
        // another of 40,000 at the start of year 3, 33, 33, 22, 12 %: 13,200 in years 3 and 4 (then 8,800 and 4,800)
        Offer euros = offer(
                "100000",
                "0",
                Bonus.NONE,
                Grant.worth(n("100000"), Vesting.of(Vesting.Pace.FRONT_LOADED)),
                NO_SIGN_ON,
                List.of(
                        new Refresher(2, n("40000"), Vesting.of(Vesting.Pace.EVEN)),
                        new Refresher(3, n("40000"), Vesting.of(Vesting.Pace.FRONT_LOADED))),
                List.of());
        FourYears four = FourYears.of(euros, n("0"));
        assertThat(four.of(Part.REFRESHERS)).isEqualTo(all("0", "10000", "23200", "23200"));
        // 100 + 33 = 133; 100 + 33 + 10 = 143; 100 + 22 + 23.2 = 145.2; 100 + 12 + 23.2 = 135.2 thousand
        assertThat(four.years()).isEqualTo(all("133000", "143000", "145200", "135200"));
        // together 556,400
        assertThat(four.total()).isEqualTo(n("556400"));
        // after year four: 10,000 + 8,800 + 4,800 = 23,600
        assertThat(four.later()).isEqualTo(n("23600"));
        // at 1.10 dollars for a euro: 556,400 x 1.1 = 612,040
        assertThat(four.times(n("1.10"), "USD").total()).isEqualTo(n("612040"));
        // year 3: 110,000 + 24,200 + 25,520 = 159,720
        assertThat(four.times(n("1.10"), "USD").years().get(2)).isEqualTo(n("159720"));
    }

    @Test
    void where_one_passes_the_other_was_worked_out_by_hand_too() {
        Offer cash = offer("275000", "0", Bonus.NONE, Grant.NONE, NO_SIGN_ON, List.of(), List.of());
        // all of the grant vests after a year
        Offer shares = offer(
                "200000",
                "0",
                Bonus.NONE,
                Grant.worth(n("200000"), new Vesting(Vesting.Pace.OWN, all("100"))),
                NO_SIGN_ON,
                List.of(),
                List.of());
        // 4 x 275,000 = 1,100,000; 4 x 200,000 + 200,000 x (1 + x) = 1,100,000 where x = 50 %
        assertThat(BreakEven.of(Worth.of(cash), n("0"), Worth.of(shares)).rise())
                .contains(n("50.00"));
        // with a base of 249,000 instead: 996,000 against 800,000 + 200,000 x (1 + x): x = -2 %
        Offer less = offer("249000", "0", Bonus.NONE, Grant.NONE, NO_SIGN_ON, List.of(), List.of());
        assertThat(BreakEven.of(Worth.of(less), n("0"), Worth.of(shares)).rise())
                .contains(n("-2.00"));
    }
}
