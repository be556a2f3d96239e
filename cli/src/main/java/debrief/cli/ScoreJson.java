package debrief.cli;

import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.debrief.Part;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Scorecard;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import debrief.engine.text.Quote;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** A debrief as a program reads it. The names of the fields are a promise and are kept. */
final class ScoreJson {
    private ScoreJson() {}

    /** One row of {@code score --out}. */
    static String row(Judge.Judged judged) {
        return Json.document(json -> write(json, judged));
    }

    static void write(JsonGenerator json, Judge.Judged judged) {
        Debrief debrief = judged.debrief();
        Scorecard card = debrief.scorecard();
        json.writeStartObject();
        json.writeName("id");
        if (judged.id().number()) {
            json.writeNumber(judged.id().text());
        } else {
            json.writeString(judged.id().text());
        }
        Json.textOrNull(json, "verdict", card.verdict().map(Verdict::key).orElse(""));
        ratings(json, card);
        evidence(json, card);
        json.writeStringProperty("answered", card.answered().key());
        json.writeStringProperty("confidence", card.confidence().key());
        json.writeArrayPropertyStart("missing");
        for (Missing missing : debrief.missing()) {
            json.writeStartObject();
            json.writeStringProperty("point", missing.point());
            json.writeStringProperty("question", missing.question());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("parts");
        for (Part part : Part.values()) {
            json.writeBooleanProperty(
                    part.key(), debrief.parts().stream().anyMatch(told -> told.part() == part && told.told()));
        }
        json.writeEndObject();
        json.writeStringProperty("engine", Debrief.ENGINE);
        json.writeStringProperty("pack", judged.pack());
        CommitteeJson.write(json, debrief);
        AuditJson.audit(json, debrief, judged.house());
        judged.other().ifPresent(other -> AuditJson.other(json, other));
        json.writeEndObject();
    }

    private static void ratings(JsonGenerator json, Scorecard card) {
        json.writeName("ratings");
        if (card.ratings().isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        for (Dimension dimension : Dimension.values()) {
            OptionalInt level = card.rating(dimension).map(Rating::level).orElse(OptionalInt.empty());
            json.writeName(dimension.key());
            if (level.isPresent()) {
                json.writeNumber(level.getAsInt());
            } else {
                json.writeNull();
            }
        }
        json.writeEndObject();
    }

    private record Evidence(Quote quote, String signal, Dimension dimension) {}

    private static void evidence(JsonGenerator json, Scorecard card) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Rating rating : card.ratings()) {
            for (Reason reason : rating.reasons()) {
                reason.quotes()
                        .forEach(quote -> evidence.add(new Evidence(quote, reason.signal(), rating.dimension())));
            }
        }
        json.writeArrayPropertyStart("evidence");
        for (Evidence item : evidence) {
            json.writeStartObject();
            json.writeNumberProperty("start", item.quote().start());
            json.writeNumberProperty("end", item.quote().end());
            json.writeStringProperty("quote", item.quote().text());
            json.writeStringProperty("signal", item.signal());
            json.writeStringProperty("dimension", item.dimension().key());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
