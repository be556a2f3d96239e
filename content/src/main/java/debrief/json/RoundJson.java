package debrief.json;

import debrief.engine.audit.House;
import debrief.engine.debrief.Debrief;
import debrief.engine.interview.OwnQuestion;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.rating.Verdict;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A round's debrief as a program reads it. The names of the fields are a promise and are kept. */
public final class RoundJson {
    private RoundJson() {}

    /**
     * Which round it is.
     *
     * @param company the id of its pack
     * @param stage the id of the company's round
     * @param started when, such as {@code 2026-11-21T17:00:00Z}
     * @param pack the versions of the packs it is judged by
     */
    public record About(
            String id, String company, String stage, String level, String started, String pack, House house) {}

    /**
     * The whole document: {@code round}, {@code turns} and {@code debrief}, which has the fields of {@code mock --json}
     * besides the committee's votes on the round and {@code drills}, what was played before it.
     */
    public static String document(About about, List<Turn> turns, RoundDebrief debrief) {
        return Json.document(json -> {
            json.writeStartObject();
            json.writeName("round");
            about(json, about);
            turns(json, turns);
            json.writeName("debrief");
            json.writeStartObject();
            fields(json, debrief, about.pack(), about.house());
            json.writeObjectPropertyStart("committee");
            CommitteeJson.votes(json, debrief.committee());
            json.writeEndObject();
            json.writeArrayPropertyStart("drills");
            debrief.samples().forEach(sample -> CommitteeJson.sample(json, sample));
            json.writeEndArray();
            json.writeEndObject();
            json.writeStringProperty("engine", Debrief.ENGINE);
            json.writeEndObject();
        });
    }

    static void about(JsonGenerator json, About about) {
        json.writeStartObject();
        json.writeStringProperty("id", about.id());
        json.writeStringProperty("company", about.company());
        json.writeStringProperty("stage", about.stage());
        json.writeStringProperty("level", about.level());
        json.writeStringProperty("started", about.started());
        json.writeEndObject();
    }

    private static void turns(JsonGenerator json, List<Turn> turns) {
        json.writeArrayPropertyStart("turns");
        for (Turn turn : turns) {
            json.writeStartObject();
            json.writeStringProperty("kind", turn.kind().key());
            json.writeStringProperty("question", turn.question());
            Json.textOrNull(json, "about", turn.about());
            json.writeStringProperty("wording", turn.wording());
            json.writeStringProperty("said", turn.said());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields {@code verdict}, {@code summary}, {@code questions} and {@code asked}. */
    public static void fields(JsonGenerator json, RoundDebrief debrief, String pack, House house) {
        Json.textOrNull(json, "verdict", debrief.verdict().map(Verdict::key).orElse(""));
        json.writeStringProperty("summary", debrief.summary());
        json.writeArrayPropertyStart("questions");
        for (Debrief answered : debrief.debriefs()) {
            DebriefJson.write(
                    json, out -> out.writeString(answered.question().id()), answered, pack, house, Optional.empty());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("asked");
        for (OwnQuestion asked : debrief.asked()) {
            json.writeStartObject();
            json.writeStringProperty("asked", asked.asked());
            json.writeStringProperty("reveals", asked.reveals().key());
            json.writeStringProperty("says", asked.reveals().says());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
