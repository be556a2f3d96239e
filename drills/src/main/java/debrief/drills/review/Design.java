package debrief.drills.review;

import java.util.List;

/**
 * A proposed design.
 *
 * @param people person-weeks there are until the gate
 * @param gate the week of the decision
 * @param planted what is wrong with it
 */
record Design(String what, List<Part> parts, List<Flow> flows, int people, int gate, List<Planted> planted) {
    /**
     * A component.
     *
     * @param kind client, edge, service, store, queue, batch or partner
     * @param everyRequest whether every request passes
     * @param owner empty where there is none
     * @param backlog weeks until its team can begin something
     * @param weeks to change it
     */
    record Part(
            String name,
            String kind,
            boolean everyRequest,
            String owner,
            int copies,
            int load,
            int capacity,
            int latency,
            int backlog,
            int weeks,
            List<String> notes) {
        Part {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Who calls whom.
     *
     * @param calls for each request
     */
    record Flow(int from, int to, int calls, String retries, List<String> notes) {
        Flow {
            notes = List.copyOf(notes);
        }

        String id() {
            return (from + 1) + "-" + (to + 1);
        }
    }

    /**
     * What is wrong.
     *
     * @param at a part's number, or a flow's two
     * @param part whose team has to mend it
     */
    record Planted(String at, int part, Risk risk, int severity) {}

    Design {
        parts = List.copyOf(parts);
        flows = List.copyOf(flows);
        planted = List.copyOf(planted);
    }
}
