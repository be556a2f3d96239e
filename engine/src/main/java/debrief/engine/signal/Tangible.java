package debrief.engine.signal;

import static debrief.engine.signal.Dimension.JUDGMENT;

import debrief.engine.text.Phrases;
import debrief.engine.text.Words;
import java.util.Set;

/** Things one could point at: a sheet, a pump, a row, a till. Who was there remembers them; who recites names none. */
final class Tangible {
    private static final Set<String> THING = Words.of(
            // what work is written on
            "account card line row column copy log file folder letter email sms ticket message form page sheet spreadsheet table list contract invoice "
                    + "receipt label sticker notebook paper text word sentence script report screenshot photo poster whiteboard printout email inbox "
                    + "calendar sticky diagram chart record address name signature stamp envelope badge passport "
                    // machines and their parts
                    + "server disk phone screen keyboard button cable wire plug battery sensor chip board antenna router switch modem camera microphone "
                    + "speaker printer scanner reader tablet laptop watch clock machine motor pump valve pipe tank fan belt conveyor robot arm drill crane "
                    + "engine wheel tyre brake door lock key lamp light meter gauge thermometer scale oven fridge freezer boiler turbine rotor probe "
                    // software one could open
                    + "cache queue thread socket packet cookie token certificate database index partition replica shard node cluster pod bucket log "
                    + "endpoint header payload field query job cron backup snapshot firmware driver kernel branch commit patch dump byte pixel "
                    // places
                    + "room house shop store floor roof kitchen warehouse hall office desk shelf rack corridor bridge gate dock yard garage lane road street "
                    + "station platform airport runway port quay harbour hospital ward clinic school classroom library museum theatre studio factory plant "
                    + "basement counter till checkout aisle field farm greenhouse mine tunnel tower "
                    // things that move, and goods
                    + "truck van lorry car bus tram train ship boat ferry plane satellite drone container pallet parcel box crate bag bottle can "
                    + "book ball shirt shoe ring coin bread milk meat fruit seed pill dose needle mask glove sample tube film tape "
                    // people one could meet, by trade
                    + "nurse driver pharmacist dispatcher cashier baker teacher pilot electrician plumber mechanic farmer clerk cook guard picker welder "
                    + "surgeon librarian accountant lawyer auditor intern lunch coffee breakfast dinner");

    private static final Phrases FIGURE_OF_SPEECH = Phrases.of(
            "\\b(the same page|(drop|dropped|dropping) the ball|(move|moved|moving|moves) the needle|across the board|low-hanging fruit)\\b");

    private Tangible() {}

    static Detector detector() {
        return Detector.of("tangible", JUDGMENT, "Names a thing one could point at.")
                .finds(transcript -> transcript.clauses(
                        clause -> Clues.tells(clause) && clause.has(THING) && !FIGURE_OF_SPEECH.in(clause.plain())))
                .matches("[[The second pump ran dry]].")
                .matches("[[I printed the list]].")
                .matches("[[the till froze]]")
                .skips("The initiative went ahead.", "nothing to point at")
                .skips("You open the door to collaboration.", "a figure of speech")
                .skips("I got everybody on the same page.", "no page was written")
                .skips("We drove accountability.", "a management noun");
    }
}
