package debrief.json;

import debrief.engine.debrief.Debrief;
import debrief.engine.interview.LoopDebrief;
import debrief.engine.interview.LoopTurning;
import debrief.engine.rating.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** Several rounds judged as one, as a program reads it. The names of the fields are a promise and are kept. */
public final class LoopJson {
    private LoopJson() {}

    /** The whole document: {@code rounds} in their order, then {@code debrief}. */
    public static String document(List<RoundJson.About> rounds, LoopDebrief loop) {
        return Json.document(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("rounds");
            rounds.forEach(round -> RoundJson.about(json, round));
            json.writeEndArray();
            json.writeObjectPropertyStart("debrief");
            Json.textOrNull(json, "verdict", loop.verdict().map(Verdict::key).orElse(""));
            json.writeStringProperty("level", loop.level().key());
            json.writeNumberProperty("mean", BigDecimal.valueOf(loop.mean(), 2));
            json.writeStringProperty("summary", loop.summary());
            json.writeObjectPropertyStart("committee");
            CommitteeJson.votes(json, loop.committee());
            json.writeEndObject();
            json.writeArrayPropertyStart("drills");
            loop.samples().forEach(sample -> CommitteeJson.sample(json, sample));
            json.writeEndArray();
            turning(json, loop.turning());
            dimensions(json, loop);
            json.writeArrayPropertyStart("same_story");
            for (LoopDebrief.Repeat repeat : loop.repeats()) {
                json.writeStartObject();
                place(json, "first", repeat.first());
                place(json, "second", repeat.second());
                json.writeArrayPropertyStart("shared");
                repeat.story().shared().forEach(json::writeString);
                json.writeEndArray();
                json.writeStringProperty("first_quote", repeat.story().first().text());
                json.writeStringProperty("second_quote", repeat.story().second().text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("figures_that_differ");
            for (LoopDebrief.Differing one : loop.differing()) {
                json.writeStartObject();
                place(json, "first", one.first());
                place(json, "second", one.second());
                json.writeStringProperty("first_quote", one.earlier());
                json.writeStringProperty("second_quote", one.later());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeName("next");
            loop.next().ifPresentOrElse(next -> next(json, next), json::writeNull);
            json.writeEndObject();
            json.writeStringProperty("engine", Debrief.ENGINE);
            json.writeEndObject();
        });
    }

    private static void next(JsonGenerator json, LoopDebrief.Next next) {
        json.writeStartObject();
        place(json, "answer", next.answer());
        json.writeStringProperty("point", next.missing().point());
        json.writeStringProperty("question", next.missing().question());
        json.writeEndObject();
    }

    private static void turning(JsonGenerator json, LoopTurning turning) {
        json.writeObjectPropertyStart("flip");
        json.writeStringProperty("state", turning.state().key());
        Json.textOrNull(json, "to", turning.to().map(Verdict::key).orElse(""));
        json.writeArrayPropertyStart("answers");
        for (LoopTurning.Lift lift : turning.lifts()) {
            json.writeStartObject();
            place(json, "answer", lift.answer());
            json.writeArrayPropertyStart("changes");
            lift.changes().forEach(change -> CommitteeJson.change(json, change));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("says", turning.says());
        json.writeEndObject();
    }

    private static void dimensions(JsonGenerator json, LoopDebrief loop) {
        json.writeObjectPropertyStart("dimensions");
        for (LoopDebrief.Across one : loop.dimensions()) {
            json.writeObjectPropertyStart(one.dimension().key());
            json.writeName("all");
            tenths(json, one.all());
            json.writeArrayPropertyStart("rounds");
            one.tenths().forEach(value -> tenths(json, value));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void tenths(JsonGenerator json, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumber(BigDecimal.valueOf(value.getAsInt(), 1));
        } else {
            json.writeNull();
        }
    }

    /** Which answer: the number of its round, 1 for the first, and the id of its question. */
    private static void place(JsonGenerator json, String name, LoopDebrief.Answer answer) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("round", answer.sitting() + 1);
        json.writeStringProperty("question", answer.debrief().question().id());
        json.writeEndObject();
    }
}
