package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.audit.House;
import debrief.engine.audit.OtherReading;
import debrief.engine.audit.RedFlag;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import debrief.engine.signal.Dimension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherReadingTest {
    private static final String ASKED = "Tell me about a program that was late when you took it over.";
    private static final String SAID =
            "I took over the ticket gates, nine weeks late. I stopped the weekly call and rented a second bench for 40,000 euros. "
                    + "We decided to go with dual writes, and everyone was aligned in the end. Refused cards went from 3.1 percent to 0.4.";

    private static final House CANDID = new House(
            "candid",
            "Candid",
            new Lens(Map.of(Dimension.OWNERSHIP, 2.0, Dimension.INFLUENCE, 2.0)),
            Map.of(),
            List.of(
                    new RedFlag("You waited for all.", List.of("consensus-end"), List.of()),
                    new RedFlag("Nobody was against you.", List.of(), List.of("resistance"))));
    private static final House MEASURED = new House(
            "measured",
            "Measured",
            new Lens(Map.of(Dimension.IMPACT, 2.0)),
            Map.of(),
            List.of(
                    new RedFlag("Nobody decided.", List.of("group-decision"), List.of()),
                    new RedFlag("You waited for all, too.", List.of("consensus-end"), List.of())));

    @Test
    void the_same_company_changes_nothing() {
        for (House house : List.of(CANDID, MEASURED, House.ANY)) {
            OtherReading same = OtherReading.of(given(house), house, house, Level.SENIOR);
            assertThat(same.same()).isTrue();
            assertThat(same.now()).isEqualTo(given(house).scorecard().verdict());
        }
    }

    @Test
    void another_company_weighs_what_it_weighs_and_the_shares_are_of_a_hundred() {
        OtherReading other = OtherReading.of(given(CANDID), CANDID, MEASURED, Level.SENIOR);
        assertThat(other.weighs()).anySatisfy(share -> {
            assertThat(share.dimension()).isEqualTo(Dimension.IMPACT);
            assertThat(share.more()).isTrue();
            assertThat(share.then()).isEqualTo(10);
            assertThat(share.now()).isEqualTo(22);
        });
        assertThat(other.weighs()).anySatisfy(share -> {
            assertThat(share.dimension()).isEqualTo(Dimension.OWNERSHIP);
            assertThat(share.more()).isFalse();
        });
        assertThat(other.now()).isEqualTo(given(MEASURED).scorecard().verdict());
    }

    @Test
    void a_red_flag_there_is_named_with_its_words_and_one_that_is_none_there_falls_away() {
        OtherReading other = OtherReading.of(given(CANDID), CANDID, MEASURED, Level.SENIOR);
        assertThat(other.raised()).singleElement().satisfies(flag -> {
            assertThat(flag.signal()).isEqualTo("group-decision");
            assertThat(flag.quotes().get(0).text()).isEqualTo("We decided to go with dual writes");
        });
        assertThat(other.dropped()).singleElement().satisfies(flag -> {
            assertThat(flag.signal()).isEqualTo("resistance");
            assertThat(flag.quotes()).isEmpty();
            assertThat(flag.drawnOutBy()).isNotEmpty();
        });
    }

    @Test
    void a_signal_that_speaks_to_what_weighs_more_rises_with_its_words() {
        OtherReading other = OtherReading.of(given(CANDID), CANDID, MEASURED, Level.SENIOR);
        assertThat(other.rises()).isNotEmpty().allSatisfy(moved -> {
            assertThat(Math.abs(moved.now())).isGreaterThan(Math.abs(moved.then()));
            assertThat(moved.quotes())
                    .isNotEmpty()
                    .allSatisfy(quote -> assertThat(SAID).contains(quote.text()));
        });
        assertThat(other.falls())
                .allSatisfy(moved -> assertThat(Math.abs(moved.now())).isLessThan(Math.abs(moved.then())));
    }

    @Test
    void what_is_not_said_is_no_red_flag_where_nothing_could_be_judged() {
        for (String said :
                List.of("", "Yes.", "Der Start war zu sp\u00E4t, weil niemand gefragt hatte und ich krank war.")) {
            Debrief given = Debrief.of(Question.asked(ASKED), said, MEASURED.lens(), Level.SENIOR);
            assertThat(OtherReading.of(given, MEASURED, CANDID, Level.SENIOR).raised())
                    .isEmpty();
        }
    }

    private static Debrief given(House house) {
        return Debrief.of(Question.asked(ASKED), SAID, house.lens(), Level.SENIOR);
    }
}
