package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.text.Quantity;
import debrief.engine.text.Quantity.Role;
import debrief.engine.text.Quantity.Unit;
import debrief.engine.text.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {
    @Test
    void numbers_are_read_in_digits_and_in_words() {
        assertThat(only("It held 2,400 rows.").value()).isEqualTo(2400);
        assertThat(only("it cost 1.5 million dollars").value()).isEqualTo(1_500_000);
        assertThat(only("We paid eleven hundred euros.").value()).isEqualTo(1100);
        assertThat(only("we had twenty-three items").value()).isEqualTo(23);
        assertThat(only("They had 40k accounts.").value()).isEqualTo(40_000);
    }

    @Test
    void a_unit_tells_what_is_measured() {
        assertThat(only("We paid eleven hundred euros.").unit()).isEqualTo(Unit.MONEY);
        assertThat(only("It took nine weeks.").unit()).isEqualTo(Unit.TIME);
        assertThat(only("The lookup took 80ms.").unit()).isEqualTo(Unit.TECHNICAL);
        assertThat(only("it lost 3 percent").unit()).isEqualTo(Unit.PERCENT);
        assertThat(only("we had 14 stores").unit()).isEqualTo(Unit.COUNT);
    }

    @Test
    void before_and_after_are_told_apart() {
        assertThat(all("Leakage went from 0.8 percent to 0.3.").stream().map(Quantity::role))
                .containsExactly(Role.BASELINE, Role.RESULT);
        assertThat(only("it used to be ten weeks").role()).isEqualTo(Role.BASELINE);
        assertThat(only("It takes nine days now.").role()).isEqualTo(Role.RESULT);
        assertThat(only("We switched on 11 July.").role()).isEqualTo(Role.DATE);
    }

    @Test
    void a_number_of_nothing_is_loose() {
        assertThat(only("that is 80 percent of it").role()).isEqualTo(Role.LOOSE);
        assertThat(only("It was 40 percent better.").role()).isEqualTo(Role.LOOSE);
        assertThat(only("I say no to nine out of the rest.").role()).isEqualTo(Role.LOOSE);
        assertThat(only("It cost us nine weeks.").role()).isEqualTo(Role.COST);
        assertThat(only("We paid 90 thousand euros.").role()).isEqualTo(Role.COST);
        assertThat(only("Fourteen drivers stayed.").role()).isEqualTo(Role.COUNT);
        assertThat(only("Forty percent of the stores closed.").role()).isEqualTo(Role.AMOUNT);
    }

    private static List<Quantity> all(String text) {
        return Transcript.read(text).clauses().get(0).quantities();
    }

    private static Quantity only(String text) {
        List<Quantity> all = all(text);
        assertThat(all).as(text).hasSize(1);
        return all.get(0);
    }
}
