package debrief.cli;

import debrief.json.DebriefJson;
import debrief.json.Json;
import tools.jackson.core.JsonGenerator;

/** A judged answer as a program reads it. */
final class ScoreJson {
    private ScoreJson() {}

    /** One row of {@code score --out}. */
    static String row(Judge.Judged judged) {
        return Json.document(json -> write(json, judged));
    }

    static void write(JsonGenerator json, Judge.Judged judged) {
        DebriefJson.write(
                json, out -> id(out, judged.id()), judged.debrief(), judged.pack(), judged.house(), judged.other());
    }

    private static void id(JsonGenerator json, Asked.Id id) {
        if (id.number()) {
            json.writeNumber(id.text());
        } else {
            json.writeString(id.text());
        }
    }
}
