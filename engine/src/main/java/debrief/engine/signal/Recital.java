package debrief.engine.signal;

import static debrief.engine.signal.Dimension.STRUCTURE;

import debrief.engine.text.Phrases;

/** The sentences that talk about the answer. */
final class Recital {
    private static final Phrases WOULD =
            Phrases.of("\\bi (would|'d|will|'ll|want to|can|could|might|should|am going to|"
                    + "'m going to) (\\w+ ){0,2}(mention|highlight|emphasi[sz]e|describe|talk|cover|frame|stress|"
                    + "demonstrate|bring (in|out|up)|touch|be sure to|make sure to|pick (a|an|one|my|the) (\\w+ )?(story|"
                    + "example|program|project|situation|time)|point out|give numbers|open with|close (with|on)|"
                    + "end (with|on)|finish (with|on)|start (with|by) (the context|setting|describing|explaining|saying|"
                    + "giving|a )|structure|walk (through|them|you|the)|tell (the|a|them|you|about)|explain (how|why|"
                    + "that|the|what)|show (that|how|you|them)|use the star|quantify|spend|choose (a|an|one)|mention|"
                    + "add (that|a|how)|name (the|a|two|three)|say (that|how|what|why)|set (out|up) the|linger|dwell|"
                    + "conclude|underline|keep it|land)\\b|\\b(interviewers?|the interviewer|a (good|strong|"
                    + "great) answer|a question like this|the ideal answer|the panel wants|star (format|method)|"
                    + "my answer (would|should)|the story (would|should|i 'd))\\b|\\b(shows?|demonstrates?|signals?|"
                    + "conveys?) (that |you )?(i|my|seniority|ownership|leadership|depth|maturity)\\b");

    private Recital() {}

    static Detector detector() {
        return Detector.of("recital", STRUCTURE, "Says what an answer would contain instead of giving it.")
                .finds(transcript -> transcript.clauses(clause -> WOULD.in(clause.plain())))
                .matches("[[I would highlight]] how I handled the conflict.")
                .matches("[[Then I'd talk about the trade-offs]].")
                .skips("I would stop the rollout.", "a plan, not a recital")
                .skips("I talked about it with her.", "it happened");
    }
}
