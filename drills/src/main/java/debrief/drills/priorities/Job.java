package debrief.drills.priorities;

/**
 * A piece of work in a backlog.
 *
 * @param reach people a month
 * @param impact 1 small to 3 large, for each of them
 * @param confidence in percent
 * @param weeks it takes
 * @param delay what every week without it costs, in thousands
 * @param deadline the week by whose end it should be done
 * @param penalty what it costs once, in thousands, if it is later
 */
record Job(String name, int reach, int impact, int confidence, int weeks, int delay, int deadline, int penalty) {
    /** In thousands, if it is done at the end of this week. */
    double cost(double done) {
        return delay * done + (done > deadline ? penalty : 0);
    }

    boolean urgent() {
        return deadline <= 6 && penalty > 0;
    }

    boolean important() {
        return reach * impact * confidence >= 600_000;
    }
}
