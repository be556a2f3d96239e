package debrief.json;

import debrief.engine.audit.House;
import debrief.engine.audit.OtherReading;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A debrief as a program reads it. The names of the fields are a promise and are kept. */
public final class DebriefJson {
    private DebriefJson() {}

    /**
     * Writes one answer's debrief as an object.
     *
     * @param id writes the value of the field {@code id}
     * @param pack the versions of the packs it was judged by
     * @param house the company it was judged for
     * @param other how another company reads it, where that was asked
     */
    public static void write(
            JsonGenerator json,
            Consumer<JsonGenerator> id,
            Debrief debrief,
            String pack,
            House house,
            Optional<OtherReading> other) {
        Scorecard card = debrief.scorecard();
        json.writeStartObject();
        json.writeName("id");
        id.accept(json);
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
        json.writeStringProperty("pack", pack);
        CommitteeJson.write(json, debrief);
        AuditJson.audit(json, debrief, house);
        other.ifPresent(reading -> AuditJson.other(json, reading));
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
