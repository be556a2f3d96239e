package debrief.drills;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "24.160156; 24.2",
                "8.25; 8.3",
                "0; 0",
                "-0.04; 0",
                "84; 84",
                "1412; 1,412",
                "-3.14; -3.1",
            })
    void days_and_thousands_have_one_place_at_most(double value, String said) {
        assertThat(Figures.tenth(value)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1068.94; 1,070",
                "23000000; 23 million",
                "3330000000; 3.33 billion",
                "999999; 1 million",
                "1.5e13; 15 trillion",
                "0.006324555; 0.00632",
                "0.25; 0.25",
                "7; 7",
                "0; 0",
                "4.2e18; 4.20e+18",
                "3e-9; 3.00e-09",
            })
    void what_may_be_of_any_size_has_three_figures(double value, String said) {
        assertThat(Figures.three(value)).isEqualTo(said);
    }

    @Test
    void the_same_whatever_the_language_of_the_computer() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.GERMANY);
            assertThat(Figures.tenth(1412.5)).isEqualTo("1,412.5");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}
