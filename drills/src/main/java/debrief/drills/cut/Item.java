package debrief.drills.cut;

import java.util.List;

/**
 * A piece of work.
 *
 * @param effort in person-weeks, whole
 * @param shrunk its effort where only the core of it is done
 * @param value at the milestone, in thousands
 * @param shrunkValue what the core of it is worth
 * @param interest what it costs a month while it is not done, in thousands
 * @param skill who can do it
 * @param needs the places of the items it cannot do without, in any size
 */
record Item(
        String name, int effort, int shrunk, int value, int shrunkValue, int interest, int skill, List<Integer> needs) {
    Item {
        needs = List.copyOf(needs);
    }

    int effort(Size size) {
        return size == Size.KEEP ? effort : size == Size.SHRINK ? shrunk : 0;
    }

    /** In thousands: its value at the milestone, less the interest until it is done, in the months after it. */
    double worth(Size size, int months) {
        return size == Size.KEEP
                ? value
                : size == Size.SHRINK ? shrunkValue - interest * months / 2.0 : -interest * months;
    }
}
