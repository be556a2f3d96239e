package debrief.json;

import debrief.engine.audit.Audit;
import debrief.engine.audit.House;
import debrief.engine.audit.OtherReading;
import debrief.engine.audit.Remark;
import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Verdict;
import debrief.engine.text.Quote;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** How an answer was said, and how another company reads it, as a program reads it. Names of fields are kept. */
final class AuditJson {
    private AuditJson() {}

    static void audit(JsonGenerator json, Debrief debrief, House house) {
        json.writeArrayPropertyStart("audit");
        for (Remark remark : Audit.of(debrief, house)) {
            json.writeStartObject();
            json.writeStringProperty("kind", remark.kind());
            json.writeStringProperty("name", remark.habit().name());
            json.writeNumberProperty("start", remark.words().start());
            json.writeNumberProperty("end", remark.words().end());
            json.writeStringProperty("quote", remark.words().text());
            json.writeStringProperty("why", remark.why());
            json.writeStringProperty("frame", remark.frame().text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void other(JsonGenerator json, OtherReading other) {
        json.writeObjectPropertyStart("other");
        json.writeStringProperty("company", other.to().id());
        Json.textOrNull(json, "verdict", other.now().map(Verdict::key).orElse(""));
        json.writeObjectPropertyStart("weighs");
        for (OtherReading.Share share : other.weighs()) {
            json.writeObjectPropertyStart(share.dimension().key());
            json.writeNumberProperty("then", share.then());
            json.writeNumberProperty("now", share.now());
            json.writeEndObject();
        }
        json.writeEndObject();
        flags(json, "raised", other.raised());
        flags(json, "dropped", other.dropped());
        moved(json, "rises", other.rises());
        moved(json, "falls", other.falls());
        json.writeEndObject();
    }

    private static void flags(JsonGenerator json, String name, List<OtherReading.Flag> flags) {
        json.writeArrayPropertyStart(name);
        for (OtherReading.Flag flag : flags) {
            json.writeStartObject();
            json.writeStringProperty("signal", flag.signal());
            json.writeStringProperty("says", flag.says());
            quotes(json, flag.quotes());
            Json.textOrNull(json, "question", flag.drawnOutBy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void moved(JsonGenerator json, String name, List<OtherReading.Moved> moved) {
        json.writeArrayPropertyStart(name);
        for (OtherReading.Moved one : moved) {
            json.writeStartObject();
            json.writeStringProperty("signal", one.signal());
            json.writeNumberProperty("then", one.then());
            json.writeNumberProperty("now", one.now());
            quotes(json, one.quotes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void quotes(JsonGenerator json, List<Quote> quotes) {
        json.writeArrayPropertyStart("quotes");
        for (Quote quote : quotes) {
            json.writeStartObject();
            json.writeNumberProperty("start", quote.start());
            json.writeNumberProperty("end", quote.end());
            json.writeStringProperty("quote", quote.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
