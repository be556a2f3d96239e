package debrief.engine.signal;

import static debrief.engine.signal.Dimension.EXECUTION;

import debrief.engine.text.Figures;
import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;

/** A gate with a figure in it: a rule for going on, stopping or going back. */
final class Gate {
    private static final Phrases GATE =
            Phrases.of("\\b(only (when|if|once|after)|until|unless|threshold|limit (of|was)|(my|the|a|one) rule|"
                    + "stop signal|tripwire|go/no-go|exit criteri\\w+|(below|under|above|over|more than|less than|"
                    + "at least|at most) (\\w+ )?(\\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
                    + "thirty|forty|fifty|sixty|seventy|eighty|ninety|a (hundred|thousand|million))[\\w.,]*|before (each|every|the next)|matched?|had to (be|match|hold|pass|stay)|zero|"
                    + "in a row|worse than|within)\\b");

    private Gate() {}

    static Detector detector() {
        return Detector.of("gate", EXECUTION, "Sets a condition that has to hold before going on.")
                .finds(transcript -> transcript.clauses(clause -> Figures.count(clause) > 0
                        && !Clues.isAbstract(clause)
                        && (clause.mode() == Mode.CONDITION && clause.verb() >= 0
                                || clause.mode() != Mode.UNREAL && GATE.in(clause.plain()))))
                .matches("A store switched only [[when its mismatch was under 0.2 percent]].")
                .matches("[[My rule was two clean nights in a row]].")
                .skips("We had clear exit criteria.", "no figure")
                .skips("It landed 3 percent under budget.", "a result")
                .skips("If it fails we look at it.", "no figure");
    }
}
