package debrief.drills.slip;

import debrief.drills.Illegal;
import debrief.drills.Move;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a list of moves makes of a program. */
final class Plan {
    static final double CRASHED = 0.7;
    static final double DESCOPED = 0.5;
    static final double ESCALATED = 0.6;

    /** Brooks (1975): who joins takes time from those who are there, and helps later. */
    static final double WHILE_THEY_LEARN = 1.25;

    static final double WITH_MORE = 0.75;

    /** So much of a task that is split is handed over first; all of it takes a tenth longer. */
    static final double HANDED_OVER = 0.6;

    static final double REWORK = 1.1;

    private static final int MOST_WEEKS = 6;

    private final Program program;
    private final boolean[] crashed;
    private final boolean[] split;
    private final boolean[] descoped;
    private final boolean[] more;
    private final List<List<Integer>> sequences = new ArrayList<>();
    private boolean escalated;
    private int weeks;
    private int cost;

    Plan(Program program) {
        this.program = program;
        int tasks = program.tasks().size();
        this.crashed = new boolean[tasks];
        this.split = new boolean[tasks];
        this.descoped = new boolean[tasks];
        this.more = new boolean[program.teams().size()];
        for (int team = 0; team < more.length; team++) {
            List<Integer> sequence = new ArrayList<>();
            for (int t = 0; t < tasks; t++) {
                if (program.tasks().get(t).team() == team) {
                    sequence.add(t);
                }
            }
            sequences.add(sequence);
        }
    }

    static Plan of(Program program, List<Move> moves) throws Illegal {
        Plan plan = new Plan(program);
        for (Move move : moves) {
            plan.make(move);
        }
        return plan;
    }

    private void make(Move move) throws Illegal {
        int tasks = program.tasks().size();
        switch (move.does()) {
            case "crash" -> {
                int task = own(move);
                once(crashed, task, "is crashed already");
                cost += program.tasks().get(task).crash();
            }
            case "split" -> {
                int task = own(move);
                once(split, task, "is split already");
                cost += program.tasks().get(task).split();
            }
            case "descope" -> {
                int task = own(move);
                once(descoped, task, "is cut down already");
                cost += program.tasks().get(task).descope();
            }
            case "add" -> {
                int team = move.place("team", more.length);
                if (more[team]) {
                    throw new Illegal("That team has new people already, and can take no more.");
                }
                more[team] = true;
                cost += program.adding();
            }
            case "escalate" -> {
                if (escalated) {
                    throw new Illegal("It is escalated already; nobody listens twice.");
                }
                escalated = true;
                cost += program.escalating();
            }
            case "resequence" -> resequence(move.place("item", tasks), move.place("before", tasks));
            case "date" -> {
                int later = move.number("weeks", 1, MOST_WEEKS);
                if (weeks > 0) {
                    throw new Illegal("The date is moved already; move it once, by as much as it needs.");
                }
                weeks = later;
                cost += later * program.weekLater();
            }
            default -> throw move.unknown(Slip.RULES);
        }
    }

    private int own(Move move) throws Illegal {
        int task = move.place("item", program.tasks().size());
        if (program.tasks().get(task).team() < 0) {
            throw new Illegal("That one is done outside; it can be escalated, and nothing else.");
        }
        return task;
    }

    private void once(boolean[] done, int task, String says) throws Illegal {
        if (done[task]) {
            throw new Illegal("\"" + program.tasks().get(task).name() + "\" " + says + ".");
        }
        done[task] = true;
    }

    private void resequence(int task, int before) throws Illegal {
        for (List<Integer> sequence : sequences) {
            int from = sequence.indexOf(task);
            int to = sequence.indexOf(before);
            if (from >= 0 && to >= 0 && to < from) {
                sequence.remove(from);
                sequence.add(to, task);
                if (order().length < program.tasks().size()) {
                    throw new Illegal("\"" + program.tasks().get(task).name()
                            + "\" cannot go there: something before it needs that" + " first.");
                }
                return;
            }
        }
        throw new Illegal("Move a task before an earlier one of the same team.");
    }

    int cost() {
        return cost;
    }

    int weeks() {
        return weeks;
    }

    boolean isSplit(int task) {
        return split[task];
    }

    /** Its duration, times what was planned. */
    double factor(int task) {
        int team = program.tasks().get(task).team();
        if (team < 0) {
            return escalated ? ESCALATED : 1;
        }
        double factor = (crashed[task] ? CRASHED : 1) * (descoped[task] ? DESCOPED : 1) * (split[task] ? REWORK : 1);
        if (more[team]) {
            factor *= sequences.get(team).get(0) == task ? WHILE_THEY_LEARN : WITH_MORE;
        }
        return factor;
    }

    /** For each task those it waits for: what it needs, and the one before it in its team. */
    int[][] before() {
        int[][] before = new int[program.tasks().size()][];
        for (int t = 0; t < before.length; t++) {
            List<Integer> needs = program.tasks().get(t).needs();
            before[t] = new int[needs.size()];
            for (int i = 0; i < before[t].length; i++) {
                before[t][i] = needs.get(i);
            }
        }
        for (List<Integer> sequence : sequences) {
            for (int i = 1; i < sequence.size(); i++) {
                int task = sequence.get(i);
                int earlier = sequence.get(i - 1);
                if (!program.tasks().get(task).needs().contains(earlier)) {
                    before[task] = Arrays.copyOf(before[task], before[task].length + 1);
                    before[task][before[task].length - 1] = earlier;
                }
            }
        }
        return before;
    }

    /** Whether the first may begin only when all of the second is done, though that is split: the same people do both. */
    boolean samePeople(int task, int other) {
        int team = program.tasks().get(task).team();
        return team >= 0 && team == program.tasks().get(other).team();
    }

    /** The tasks in an order in which none comes before one it waits for; shorter where they go in a circle. */
    int[] order() {
        return order(before());
    }

    /** The same for those who know what waits for what. */
    int[] order(int[][] before) {
        int[] order = new int[before.length];
        boolean[] placed = new boolean[before.length];
        int count = 0;
        boolean more = true;
        while (more) {
            more = false;
            for (int t = 0; t < before.length; t++) {
                if (!placed[t] && allPlaced(before[t], placed)) {
                    placed[t] = true;
                    order[count++] = t;
                    more = true;
                }
            }
        }
        return Arrays.copyOf(order, count);
    }

    private static boolean allPlaced(int[] tasks, boolean[] placed) {
        for (int task : tasks) {
            if (!placed[task]) {
                return false;
            }
        }
        return true;
    }
}
