package debrief.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Glossary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void terms_stand_under_their_letters() {
        Terms terms = shown("");

        assertThat(terms.letters()).extracting(Terms.Letter::letter).containsExactly("#", "G", "S");
        assertThat(terms.letters())
                .extracting(Terms.Letter::anchor)
                .containsExactly("letter-other", "letter-g", "letter-s");
        assertThat(terms.found()).isEqualTo("4 terms.");
    }

    @Test
    void words_are_found_in_names_and_meanings_whatever_their_case() {
        assertThat(shown("  FLOAT ").letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.terms())
                        .extracting(Glossary.Term::term)
                        .containsExactly("slack"));
        assertThat(shown("stop").found()).isEqualTo("1 of 4 terms.");
        assertThat(shown("xyzzy").found()).isEqualTo("None of 4 terms holds that.");
        assertThat(shown("x".repeat(5000)).asked()).hasSize(100);
    }

    @Test
    void of_two_packs_that_explain_a_term_the_first_is_heard() {
        Terms terms = Terms.of(Stream.of(term("gate", "A door."), term("Gate", "A moment.")), "");

        assertThat(terms.all()).isEqualTo(1);
        assertThat(terms.letters().get(0).terms().get(0).means()).isEqualTo("A door.");
    }

    private static Terms shown(String asked) {
        return Terms.of(
                Stream.of(
                        term("5 whys", "Asking again."),
                        term("gate", "A moment to stop at."),
                        term("scope", "What is in."),
                        term("slack", "What may slip.", "float")),
                asked);
    }

    private static Glossary.Term term(String name, String means, String... also) {
        return new Glossary.Term(name, List.of(also), means, "Right.", "Wrong.", "So.", List.of());
    }
}
