package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Phrases;

/** An option that was there and was not taken, or was put beside the one taken. */
final class Alternative {
    private static final Phrases OTHER = Phrases.of(
            "\\b(instead of|rather than|in place of|as opposed to|the (other|second|third|cheap|cheaper|safe|"
                    + "obvious|easy) (option|way|one|choice|route|path)|options?\\b|alternatives?|"
                    + "either \\w+( \\w+){0,6} or|could (have|'ve|just|also)|might have|versus|vs|or else|in favou?r of|"
                    + "wanted (to|the|a|me|us)|proposed|suggested|offered|the choice (was|between)|not the|"
                    + "leave it|or (six|two|three|four|five|\\d+) )");

    private Alternative() {}

    static Detector detector() {
        return Detector.of("alternative", JUDGMENT, "Names what else could have been done.")
                .finds(transcript -> transcript.clauses(
                        clause -> !Clues.isAbstract(clause) && clause.words().size() > 3 && OTHER.in(clause.plain())))
                .matches("[[I moved them region by region instead of in one weekend]].")
                .matches("[[The other option was to rent servers for a month]].")
                .skips("I weighed options against strategic priorities.", "nothing is named")
                .skips("We picked it.", "no other way is named");
    }
}
