package debrief.web.application;

import debrief.mine.application.Application;
import debrief.web.store.Document;
import debrief.web.store.RoundSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An application, and the mock rounds that were held for its company.
 *
 * @param document empty for a new one
 * @param mocks the newest first
 * @param pack the id of the company's pack, where there is one
 */
public record ApplicationPage(
        Optional<Document<Application>> document,
        ApplicationForm form,
        List<Mock> mocks,
        Optional<String> pack,
        LocalDate today,
        String notice,
        boolean saved) {
    /**
     * A mock round.
     *
     * @param name of the round
     */
    public record Mock(RoundSummary summary, String name, String when) {
        /** Where it is read. */
        public String href() {
            return "/rounds/" + summary.id() + (summary.ended().isPresent() ? "" : "/room");
        }

        /** How it went, in words. */
        public String says() {
            return summary.ended().isPresent() ? summary.answered() + " answered" : "not ended";
        }
    }

    /** What the page is called. */
    public String title() {
        return document.map(one -> one.body().title()).orElse("Add an application");
    }
}
