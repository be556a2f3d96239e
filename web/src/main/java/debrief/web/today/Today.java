package debrief.web.today;

import debrief.web.plan.PlanView;
import debrief.web.readiness.ReadinessView;
import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param next the one thing to do
 * @param plan until the interview; empty where none is set
 * @param readiness against the loop that is aimed at; empty where nothing was answered
 */
public record Today(
        String date,
        String says,
        Next next,
        Optional<PlanView> plan,
        Optional<ReadinessView> readiness,
        List<RoundLine> rounds) {
    /**
     * The one thing to do.
     *
     * @param why it is that one
     * @param minutes it takes, in words; may be empty
     * @param again a follow-up to answer; empty where the thing to do is a page to open
     * @param href the page to open
     * @param label of the way there
     */
    public record Next(String ask, String why, String minutes, Optional<Again> again, String href, String label) {
        /** A page to open. */
        static Next open(String ask, String why, String href, String label) {
            return new Next(ask, why, "", Optional.empty(), href, label);
        }
    }

    /** A follow-up that was not answered. */
    public record Again(String round, String question, String about) {}
}
