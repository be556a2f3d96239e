package debrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.text.Phrases;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final List<String> EXPRESSIONS = List.of(
            "\\b(instead of|rather than|the (other|second) way|or (two|\\d+) )",
            "\\b(cost(s|ing)?|(was|were) (down|off)|(very )?late)\\b|twice|%",
            "^given\\b|\\bso that\\b|\\b(that ('s|is) why|\\d+ (ms|s))\\b",
            "\\b[a-z]+ back\\b|\\bno\\b");

    @Test
    void phrases_find_what_their_expression_finds() {
        String[] words = {
            "the",
            "other",
            "second",
            "way",
            "or",
            "two",
            "12",
            "cost",
            "costing",
            "was",
            "down",
            "off",
            "very",
            "late",
            "twice",
            "5%",
            "given",
            "so",
            "that",
            "'s",
            "why",
            "ms",
            "instead",
            "of",
            "moved",
            "back",
            "no",
            "know",
            "x-cost",
            "late-night",
            "rather",
            "than"
        };
        Random random = new Random(11);
        for (int run = 0; run < 3_000; run++) {
            StringBuilder plain = new StringBuilder();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                plain.append(plain.length() == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            for (String expression : EXPRESSIONS) {
                assertThat(Phrases.of(expression).in(plain))
                        .as(expression + " in " + plain)
                        .isEqualTo(Pattern.compile(expression).matcher(plain).find());
            }
        }
    }
}
