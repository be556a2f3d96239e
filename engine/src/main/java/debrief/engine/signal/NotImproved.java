package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Mode;
import debrief.engine.text.Phrases;

/** The counter-cost: what was lost, late, worse or left. */
final class NotImproved {
    private static final Phrases STILL =
            Phrases.of("\\b(still|never|only (two|three|four|half|some|one)|did n't (get|come|improve|happen|work|help|"
                    + "move|go|reach|make|hold)|did not (get|come|improve|happen|work)|could n't|what (i|we) (did n't|"
                    + "lost|missed)|not everything|got worse|was worse|lost|late(r)?|slipped|missed|too (late|long|much|"
                    + "many)|double my|not all|some (people|members|customers|users)|a few|unfortunately|the bad (part|"
                    + "thing)|what (was|is) bad|the rest (never|did)|wrong|annoyed|to be fair|embarrass\\w*|complained|"
                    + "angry)\\b");

    private NotImproved() {}

    static Detector detector() {
        return Detector.of("not-improved", IMPACT, "Says what did not get better, or what it cost elsewhere.")
                .finds(transcript -> transcript.clauses(clause ->
                        clause.mode() == Mode.HAPPENED && !Clues.isAbstract(clause) && STILL.in(clause.plain())))
                .matches("[[We lost three weeks]].")
                .matches("[[The dashboard never came]].")
                .skips("It was a full success.", "nothing is left open")
                .skips("It never gets boring.", "told of no result");
    }
}
