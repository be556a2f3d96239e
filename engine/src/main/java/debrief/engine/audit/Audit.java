package debrief.engine.audit;

import debrief.engine.debrief.Debrief;
import debrief.engine.signal.Signal;
import debrief.engine.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Remarks on how an answer was said. They are about the answer, never about the person. */
public final class Audit {
    /** More would bury what matters. */
    public static final int MOST = 8;

    /** So many of one kind show that it is a habit. */
    private static final int MOST_OF_A_KIND = 3;

    private Audit() {}

    /**
     * The remarks on an answer, grouped by habit, the weightiest first; none where too little was said to judge. The
     * same words, the same place and the same frame are remarked on once.
     */
    public static List<Remark> of(Debrief debrief, House house) {
        Places places = new Places(debrief);
        List<Remark> remarks = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Habit habit : Habits.ALL) {
            int most = Math.min(MOST, remarks.size() + MOST_OF_A_KIND);
            for (Signal signal : places.of(habit)) {
                Quote words = signal.quote();
                if (remarks.size() >= most || taken(words, remarks) || said.contains(plain(words.text()))) {
                    continue;
                }
                Framing framing = new Framing(debrief.transcript(), words, places.clause(words));
                framing.of(habit.frames())
                        .filter(frame -> said.add(frame.text()))
                        .ifPresent(frame -> {
                            said.add(plain(words.text()));
                            remarks.add(new Remark(habit, words, framing.used(frame), house.why(habit), frame));
                        });
            }
        }
        return List.copyOf(remarks);
    }

    private static boolean taken(Quote words, List<Remark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.words().span().overlaps(words.span()));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
