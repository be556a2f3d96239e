package debrief.json;

import debrief.engine.committee.Bar;
import debrief.engine.committee.Change;
import debrief.engine.committee.Committee;
import debrief.engine.committee.Flip;
import debrief.engine.committee.LevelUp;
import debrief.engine.committee.Vote;
import debrief.engine.committee.Want;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.WorkSample;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import debrief.engine.text.Quote;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The committee and what would flip the verdict, as a program reads them. The names of the fields are a promise. */
final class CommitteeJson {
    private CommitteeJson() {}

    static void write(JsonGenerator json, Debrief debrief) {
        committee(json, debrief);
        flip(json, debrief.flip());
    }

    private static void committee(JsonGenerator json, Debrief debrief) {
        Committee committee = debrief.committee();
        json.writeObjectPropertyStart("committee");
        votes(json, committee);
        bar(json, debrief.bar());
        json.writeName("one_level_up");
        debrief.levelUp().ifPresentOrElse(up -> levelUp(json, up), json::writeNull);
        json.writeEndObject();
    }

    /** What was played beside the votes. */
    static void sample(JsonGenerator json, WorkSample sample) {
        json.writeStartObject();
        json.writeStringProperty("drill", sample.name());
        json.writeStringProperty("says", sample.says());
        json.writeNumberProperty("regret", sample.regret());
        json.writeStringProperty("truth", sample.truth());
        Json.textOrNull(json, "cost", sample.cost());
        json.writeStringProperty("play", sample.play());
        json.writeEndObject();
    }

    /** The fields {@code decision}, {@code says} and {@code votes}. */
    static void votes(JsonGenerator json, Committee committee) {
        Json.textOrNull(json, "decision", committee.decision().map(Verdict::key).orElse(""));
        json.writeStringProperty("says", committee.summary());
        json.writeArrayPropertyStart("votes");
        for (Vote vote : committee.votes()) {
            json.writeStartObject();
            json.writeStringProperty("panellist", vote.panellist().key());
            json.writeStringProperty("verdict", vote.verdict().key());
            json.writeBooleanProperty("dissents", committee.dissents(vote));
            texts(
                    json,
                    "dimensions",
                    vote.panellist().dimensions().stream().map(Dimension::key).toList());
            texts(json, "missing", vote.missing().stream().map(Want::says).toList());
            json.writeArrayPropertyStart("reasons");
            vote.reasons().forEach(reason -> reason(json, reason));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What moves the verdict: the level, where each verdict begins, and what each dimension weighs. */
    private static void bar(JsonGenerator json, Bar bar) {
        json.writeObjectPropertyStart("bar");
        json.writeStringProperty("level", bar.level().key());
        json.writeObjectPropertyStart("cuts");
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.NO_HIRE) {
                json.writeNumberProperty(verdict.key(), BigDecimal.valueOf(bar.cut(verdict), 2));
            }
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("weights");
        for (Dimension dimension : Dimension.values()) {
            json.writeNumberProperty(dimension.key(), bar.lens().weight(dimension));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void reason(JsonGenerator json, Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("signal", reason.signal());
        json.writeStringProperty("says", reason.says());
        quotes(json, reason.quotes());
        Json.textOrNull(json, "question", reason.drawnOutBy());
        json.writeEndObject();
    }

    private static void flip(JsonGenerator json, Flip flip) {
        json.writeObjectPropertyStart("flip");
        json.writeStringProperty("state", flip.state().key());
        Json.textOrNull(json, "from", flip.from().map(Verdict::key).orElse(""));
        Json.textOrNull(json, "to", flip.to().map(Verdict::key).orElse(""));
        json.writeArrayPropertyStart("changes");
        flip.changes().forEach(change -> change(json, change));
        json.writeEndArray();
        json.writeNumberProperty("single_changes", flip.open());
        json.writeNumberProperty("smaller_sets", flip.smaller());
        json.writeStringProperty("says", flip.proof());
        json.writeName("holds");
        flip.hold().ifPresentOrElse(hold -> hold(json, hold), json::writeNull);
        json.writeEndObject();
    }

    private static void hold(JsonGenerator json, Flip.Hold hold) {
        json.writeStartObject();
        place(json, hold.quote());
        json.writeStringProperty("without", hold.without().key());
        json.writeEndObject();
    }

    static void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeStringProperty("change", change.adds() ? "add" : "replace");
        json.writeStringProperty("signal", change.signal());
        json.writeStringProperty("dimension", change.dimension().key());
        json.writeStringProperty("instruction", change.instruction());
        json.writeStringProperty("question", change.question());
        quotes(json, change.quotes());
        json.writeEndObject();
    }

    private static void levelUp(JsonGenerator json, LevelUp up) {
        json.writeStartObject();
        json.writeStringProperty("level", up.level().key());
        json.writeStringProperty("verdict", up.verdict().key());
        json.writeBooleanProperty("holds", up.holds());
        texts(json, "weakest", up.weakest().stream().map(Dimension::key).toList());
        texts(json, "asks", up.asks().stream().map(Want::question).toList());
        json.writeStringProperty("says", up.says());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void quotes(JsonGenerator json, List<Quote> quotes) {
        json.writeArrayPropertyStart("quotes");
        for (Quote quote : quotes) {
            json.writeStartObject();
            place(json, quote);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void place(JsonGenerator json, Quote quote) {
        json.writeNumberProperty("start", quote.start());
        json.writeNumberProperty("end", quote.end());
        json.writeStringProperty("quote", quote.text());
    }
}
