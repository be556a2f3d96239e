package debrief.engine.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Something the interviewer notices, and the sentences that prove it.
 *
 * @param id its name
 * @param says what it notices, in one sentence
 * @param finding the words it notices in what was said, one text for each time somebody spoke
 * @param cases at least two it notices and two near misses
 */
public record Rule(String id, String says, Function<List<String>, List<String>> finding, List<Case> cases) {
    public Rule {
        cases = List.copyOf(cases);
    }

    /**
     * What was said, and what must be noticed in it.
     *
     * @param finds the words that must be among those noticed; empty where nothing may be
     * @param because why nothing may be noticed; empty where something must
     */
    public record Case(List<String> said, String finds, String because) {
        public Case {
            said = List.copyOf(said);
        }
    }

    static Rule of(String id, String says, Function<List<String>, List<String>> finding) {
        return new Rule(id, says, finding, List.of());
    }

    /** Words that must be noticed, in what was said. */
    Rule notices(String finds, String... said) {
        return with(new Case(List.of(said), finds, ""));
    }

    /** A near miss, with why it is one. */
    Rule skips(String because, String... said) {
        return with(new Case(List.of(said), "", because));
    }

    private Rule with(Case one) {
        List<Case> all = new ArrayList<>(cases);
        all.add(one);
        return new Rule(id, says, finding, all);
    }

    /** What is wrong with its own sentences, one sentence each; empty when they all hold. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        long found = cases.stream().filter(one -> !one.finds().isEmpty()).count();
        if (found < 2 || cases.size() - found < 2) {
            faults.add(id + " needs two cases it notices and two near misses");
        }
        for (Case one : cases) {
            List<String> noticed = finding.apply(one.said());
            if (one.finds().isEmpty() && !noticed.isEmpty()) {
                faults.add(id + " should skip " + one.said() + " (" + one.because() + "), but notices " + noticed);
            }
            if (!one.finds().isEmpty() && !noticed.contains(one.finds())) {
                faults.add(id + " should notice \"" + one.finds() + "\" in " + one.said() + ", but notices " + noticed);
            }
        }
        return faults;
    }
}
