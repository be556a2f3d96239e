package debrief.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.web.page.Trend.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void a_better_value_stands_higher_and_a_later_one_further_right() {
        Trend trend = Trend.of("Mean", List.of(new Value("2 May", 210), new Value("9 May", 355)));

        assertThat(percent(trend.dots().get(1).y()))
                .isLessThan(percent(trend.dots().get(0).y()));
        assertThat(percent(trend.dots().get(1).x()))
                .isGreaterThan(percent(trend.dots().get(0).x()));
        assertThat(trend.says()).isEqualTo("Mean: from 2.10 (2 May) to 3.55 (9 May), of 5.");
    }

    @Test
    void the_ends_of_the_scale_are_within_the_picture() {
        assertThat(percent(Trend.level(1))).isLessThan(100);
        assertThat(percent(Trend.level(5))).isGreaterThan(0);
    }

    @Test
    void one_value_is_a_dot_in_the_middle() {
        Trend trend = Trend.of("Mean", List.of(new Value("2 May", 300)));

        assertThat(trend.dots().get(0).x()).isEqualTo("50.00%");
        assertThat(trend.says()).isEqualTo("Mean: 3.00 of 5, 2 May.");
    }

    private static double percent(String place) {
        return Double.parseDouble(place.replace("%", ""));
    }
}
