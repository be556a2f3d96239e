package debrief.drills.schedule;

import java.util.List;

/**
 * When each activity starts.
 *
 * @param starts one for each activity
 * @param makespan when the last one is finished
 * @param lowerBound no schedule is shorter than this
 * @param tried how many schedules were made to find it
 */
public record Schedule(List<Integer> starts, int makespan, int lowerBound, long tried) {
    public Schedule {
        starts = List.copyOf(starts);
    }

    /** Whether no schedule can be shorter. */
    public boolean isProven() {
        return makespan == lowerBound;
    }
}
