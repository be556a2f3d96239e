package debrief.drills.review;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.review.Design.Flow;
import debrief.drills.review.Design.Part;
import debrief.drills.review.Design.Planted;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReviewCaseTest {
    private static final ReviewCase CASE = new ReviewCase(new Design(
            "A shop",
            List.of(
                    part("Phone", "client", "Mobile", 1, List.of()),
                    part("Gate", "edge", "Platform", 3, List.of("Written in an old language; its tests are good.")),
                    part("Orders", "service", "", 3, List.of()),
                    part("Nightly report", "batch", "Data", 1, List.of())),
            List.of(flow(0, 1), flow(1, 2), flow(2, 3)),
            9,
            9,
            List.of(new Planted("3", 2, Risk.NO_OWNER, 2))));

    private static final Move RIGHT = Move.of("mark", "at", "3", "risk", "no-owner", "severity", "2");

    private static Part part(String name, String kind, String owner, int copies, List<String> notes) {
        return new Part(name, kind, true, owner, copies, 50, 100, 5, 1, 2, notes);
    }

    private static Flow flow(int from, int to) {
        return new Flow(from, to, 1, "3 times, then an error", List.of());
    }

    private static double with(String at, String risk) throws Illegal {
        List<Move> moves = new ArrayList<>(List.of(RIGHT));
        moves.add(Move.of("mark", "at", at, "risk", risk, "severity", "2"));
        return CASE.play(moves).value();
    }

    @Test
    void a_doubt_nobody_can_settle_costs_less_than_a_mark_that_what_is_shown_speaks_against() throws Illegal {
        double none = CASE.play(List.of(RIGHT)).value();
        double untrue = with("3", "single-point");

        assertThat(untrue).isLessThan(none);
        assertThat(with("2", "no-rollback")).as("a harmless note").isEqualTo(untrue);
        assertThat(with("1", "no-owner")).as("it has an owner").isEqualTo(untrue);
        assertThat(with("2-3", "unbounded-retry")).as("it gives up").isEqualTo(untrue);
        assertThat(with("4", "single-point"))
                .as("one copy, and nobody planted it")
                .isGreaterThan(untrue)
                .isLessThan(none);
        assertThat(with("3", "cost-cliff")).as("no price is shown").isEqualTo(with("4", "single-point"));
    }

    @Test
    void remarks_name_places_and_tell_doubts_from_mistakes() throws Illegal {
        List<String> remarks = CASE.play(List.of(
                        Move.of("mark", "at", "4", "risk", "single-point", "severity", "1"),
                        Move.of("mark", "at", "2-3", "risk", "fan-out", "severity", "1")))
                .remarks();

        assertThat(remarks)
                .contains("Missed: no owner at Orders (3), severity 2.")
                .contains("Not a risk: fan out at Gate to Orders (2-3).")
                .anyMatch(remark -> remark.startsWith("Not planted: single point at Nightly report (4)."));
    }
}
