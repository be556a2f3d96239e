package debrief.engine.signal;

import static debrief.engine.signal.Dimension.EXECUTION;

import debrief.engine.text.Phrases;

/** Pilots, waves, parallel runs, rehearsals. */
final class StagedStep {
    private static final Phrases STEP =
            Phrases.of("\\b(pilot(ed)?|canary|waves?|at a time|shadow|in parallel|dry run|rehears\\w+|batch(es)?|"
                    + "prototype|mock|one (region|store|team|country|site|plant|bus|chute|shop|ward|line|customer)|(to|at|on|for|with|first) (the first )?(one|two|five|"
                    + "ten|twenty|fifty|\\d+) percent\\b(?! (of (it|the time|cases|people|them)|better|more|less|against))|(five|ten|twenty|fifty|\\d+) percent (first|of the (traffic|fleet|users|customers|stores|members|devices|accounts|orders|sites))|step by step|first (the|a|we|i|two|three|half)|"
                    + "then (the|a|half|two|all)|half (of|a)|tested (it|on|with|in)|(two|three|four|five|six|"
                    + "\\d+) (waves|steps|stages|groups|batches|pilots|sites|stores|regions|depots)|side by side|"
                    + "compared? (both|every|each|the|nightly)|trial)\\b");

    private StagedStep() {}

    static Detector detector() {
        return Detector.of("staged-step", EXECUTION, "Goes in steps that are small enough to check.")
                .finds(transcript -> transcript.clauses(clause -> transcript.counts(clause)
                        && clause.verb() >= 0
                        && STEP.in(clause.plain())
                        && !Clues.isAbstract(clause)))
                .matches("[[We moved one region at a time]].")
                .matches("[[I ran both in parallel for five weeks]].")
                .skips("A phased approach was followed.", "an approach, no step")
                .skips("It was a big step for the team.", "a figure of speech");
    }
}
