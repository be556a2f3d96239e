package debrief.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.mine.offer.Bonus;
import debrief.mine.offer.Grant;
import debrief.mine.offer.Negotiation;
import debrief.mine.offer.Offer;
import debrief.mine.offer.Other;
import debrief.mine.offer.Rate;
import debrief.mine.offer.Refresher;
import debrief.mine.offer.Vesting;
import debrief.web.page.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of an offer, from and to what is kept. */
final class OfferFormTest {
    private static BigDecimal some(Random random, int below, int scale) {
        return BigDecimal.valueOf(1 + random.nextInt(below), scale);
    }

    private static Offer offer(Random random) {
        Vesting own = new Vesting(
                Vesting.Pace.OWN,
                Stream.of("30", "0", "70").map(BigDecimal::new).toList());
        Vesting vesting = random.nextBoolean() ? own : Vesting.of(Vesting.Pace.CLIFF);
        return new Offer(
                "Plum & <b>Pear</b>",
                "TPM",
                "EUR",
                some(random, 90_000_000, 2),
                some(random, 2_000, 2),
                new Bonus(random.nextBoolean(), some(random, 1_000, 0), some(random, 150, 0)),
                random.nextBoolean()
                        ? Grant.worth(some(random, 90_000_000, 2), vesting)
                        : Grant.options(
                                some(random, 90_000, 0),
                                some(random, 9_000_000, 4),
                                some(random, 9_000_000, 4),
                                vesting),
                List.of(some(random, 90_000, 0), BigDecimal.ZERO, some(random, 90_000, 0), BigDecimal.ZERO),
                "All of it\nin the first year.",
                List.of(new Refresher(3, some(random, 90_000, 0), Vesting.of(Vesting.Pace.FRONT_LOADED))),
                List.of(new Other("Meals", some(random, 9_000, 0))),
                new Rate("KRW", some(random, 20_000_000, 4), "2027-02-03"),
                "Notes",
                Negotiation.EMPTY);
    }

    @Test
    void what_is_kept_comes_back_from_the_form_unchanged() {
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            Offer offer = offer(random);
            OfferForm.Read read = OfferForm.of("", 1, offer).read(Negotiation.EMPTY);
            assertThat(read.wrong()).isEmpty();
            assertThat(read.offer())
                    .get()
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(offer);
        }
    }

    @Test
    void each_field_says_what_is_wrong_with_it_and_nothing_is_read() {
        OfferForm form = new OfferForm(
                "",
                0,
                new Fields(
                        Map.of(
                                "currency",
                                "dollars",
                                "base",
                                "a lot",
                                "bonus",
                                "-3",
                                "form",
                                "UNITS",
                                "sign-1",
                                "-5",
                                "rate",
                                "1",
                                "pace",
                                "OWN",
                                "own-1",
                                "90"),
                        Map.of()));
        OfferForm.Read read = form.read(Negotiation.EMPTY);
        assertThat(read.offer()).isEmpty();
        assertThat(read.wrong())
                .containsOnlyKeys(
                        "company", "currency", "base", "bonus", "amount", "price", "sign-1", "own-1", "rate-to");
    }
}
