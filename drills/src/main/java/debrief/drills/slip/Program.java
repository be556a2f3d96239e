package debrief.drills.slip;

import java.util.List;

/**
 * A program with a date.
 *
 * @param teams each does one task at a time, in the order of the list
 * @param date in weeks from now
 * @param prize what the date is worth, in thousands
 * @param weekLater what each week later costs that is agreed now
 * @param adding what it costs to add people to a team
 * @param escalating what it costs to have the one outside hurry
 */
record Program(
        String what,
        List<String> teams,
        List<Task> tasks,
        int date,
        int prize,
        int weekLater,
        int adding,
        int escalating) {
    Program {
        teams = List.copyOf(teams);
        tasks = List.copyOf(tasks);
    }

    Program due(int week) {
        return new Program(what, teams, tasks, week, prize, weekLater, adding, escalating);
    }
}
