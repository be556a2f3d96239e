package debrief.bank;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.bank.Bank.Found;
import debrief.content.BankQuestion;
import debrief.content.Packs;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.rating.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BankTest {
    private static final Packs PACKS = Packs.read(Path.of("..", "packs"));
    private static final Bank BANK = Bank.of(PACKS.questions());

    private static Standing never(BankQuestion question) {
        return Standing.NOT_TRIED;
    }

    private static Wish wish(String words, Map<Facet, Set<String>> chosen, Order order) {
        return new Wish(words, chosen, order);
    }

    @Test
    void values_of_one_facet_widen_and_facets_narrow() {
        Found found = BANK.find(
                wish("", Map.of(Facet.FOCUS, Set.of("culture", "product"), Facet.KIND, Set.of("story")), Order.FITTING),
                BankTest::never);

        assertThat(found.questions()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.question().focus()).isIn(Focus.CULTURE, Focus.PRODUCT);
            assertThat(question.question().kind()).isEqualTo(Kind.STORY);
        });
    }

    @Test
    void a_count_beside_a_value_is_what_choosing_it_would_show() {
        Map<Facet, Set<String>> chosen = Map.of(Facet.FOCUS, Set.of("technical"));
        Found found = BANK.find(wish("date", chosen, Order.FITTING), BankTest::never);

        found.counts()
                .forEach((facet, counts) -> counts.forEach((value, count) -> {
                    Map<Facet, Set<String>> alone = facet == Facet.FOCUS
                            ? Map.of(facet, Set.of(value))
                            : Map.of(Facet.FOCUS, Set.of("technical"), facet, Set.of(value));
                    assertThat(BANK.find(wish("date", alone, Order.FITTING), BankTest::never)
                                    .questions())
                            .as(facet + " " + value)
                            .hasSize(count);
                }));
    }

    @Test
    void where_a_person_stands_filters_and_sorts() {
        String weak = PACKS.questions().get(5).id();
        String good = PACKS.questions().get(0).id();
        Found found = BANK.find(
                wish("", Map.of(), Order.WEAKEST),
                question -> question.id().equals(weak)
                        ? Standing.WEAK
                        : question.id().equals(good) ? Standing.GOOD : Standing.NOT_TRIED);

        assertThat(found.questions().get(0).id()).isEqualTo(weak);
        assertThat(found.questions().get(found.questions().size() - 1).id()).isEqualTo(good);
        assertThat(found.counts().get(Facet.STANDING))
                .containsEntry("weak", 1)
                .containsEntry("good", 1)
                .containsEntry("not-tried", PACKS.questions().size() - 2);
    }

    @Test
    void at_most_leaning_no_is_weak() {
        assertThat(Standing.of(Optional.empty())).isEqualTo(Standing.NOT_TRIED);
        assertThat(Standing.of(Optional.of(Verdict.LEAN_NO))).isEqualTo(Standing.WEAK);
        assertThat(Standing.of(Optional.of(Verdict.LEAN_HIRE))).isEqualTo(Standing.GOOD);
    }

    @Test
    void ten_by_ten_every_question_a_company_may_ask_comes_once() {
        assertThat(PACKS.packs()).isNotEmpty().allSatisfy(company -> {
            Tens tens = Tens.of(PACKS, company);
            List<BankQuestion> all = IntStream.rangeClosed(1, tens.count())
                    .mapToObj(tens::ten)
                    .flatMap(List::stream)
                    .toList();

            assertThat(all).doesNotHaveDuplicates().containsAll(company.questions());
            assertThat(IntStream.range(1, tens.count()))
                    .allSatisfy(n -> assertThat(tens.ten(n)).hasSize(10));
        });
    }

    @Test
    void the_first_ten_hold_every_focus_and_several_kinds_and_begin_with_the_companys_own() {
        Tens tens = Tens.of(PACKS, PACKS.pack("netflix").orElseThrow());

        assertThat(tens.ten(1))
                .extracting(question -> question.question().focus())
                .contains(Focus.values());
        assertThat(tens.ten(1))
                .extracting(question -> question.question().kind())
                .contains(Kind.STORY, Kind.REVIEW);
        assertThat(tens.ten(1).subList(0, 6)).extracting(BankQuestion::pack).containsOnly("netflix");
        assertThat(tens.ten(0)).isEqualTo(tens.ten(1));
        assertThat(tens.ten(9_999)).isEqualTo(tens.ten(tens.count()));
    }
}
