package debrief.calibration;

import debrief.calibration.ChangedAnswers.Effect;
import debrief.calibration.ChangedAnswers.Effects;
import debrief.calibration.ChangedAnswers.Moved;
import debrief.calibration.Opinion.Ground;
import debrief.calibration.Report.Disagreement;
import debrief.engine.debrief.Debrief;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** A report as a program reads it. Shares are 0 to 1, a figure that is not there is null, names of fields are kept. */
public final class ReportJson {
    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one object. */
    public static void write(JsonGenerator json, Report report, List<BadRow> bad) {
        new ReportJson(json).report(report, bad);
    }

    private void report(Report report, List<BadRow> bad) {
        json.writeStartObject();
        json.writeStringProperty("file", report.file());
        json.writeNumberProperty("rows", report.rows());
        json.writeNumberProperty("questions", report.questions());
        json.writeNumberProperty("syntheticRows", report.synthetic());
        json.writeStringProperty("raters", report.raters());
        json.writeBooleanProperty("few", report.few());
        json.writeArrayPropertyStart("notes");
        report.notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("engine", Debrief.ENGINE);
        json.writeArrayPropertyStart("leftOut");
        for (BadRow row : bad) {
            json.writeStartObject();
            json.writeNumberProperty("line", row.line());
            json.writeStringProperty("says", row.says());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("verdict");
        agreement(report.verdict());
        json.writeObjectPropertyStart("dimensions");
        report.dimensions().forEach((dimension, agreement) -> {
            json.writeName(dimension.key());
            agreement(agreement);
        });
        json.writeEndObject();
        confusion(report.confusion());
        json.writeName("ranking");
        ranking(report.ranking());
        json.writeArrayPropertyStart("baselines");
        for (Baseline baseline : report.baselines()) {
            json.writeStartObject();
            json.writeStringProperty("name", baseline.name());
            json.writeName("verdict");
            agreement(baseline.agreement());
            json.writeName("ranking");
            ranking(baseline.ranking());
            estimate("engineAhead", baseline.ahead());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("kinds");
        for (Report.OfKind kind : report.kinds()) {
            json.writeStartObject();
            json.writeStringProperty("kind", kind.kind());
            json.writeNumberProperty("n", kind.agreement().n());
            number("bias", kind.agreement().bias());
            number("exact", kind.agreement().exact());
            number(
                    "kappa",
                    kind.agreement().n() < Report.KAPPA_FROM
                            ? Double.NaN
                            : kind.agreement().kappa().value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("confidence");
        for (Report.Sure sure : report.sure()) {
            json.writeStartObject();
            json.writeStringProperty("confidence", sure.confidence().key());
            json.writeNumberProperty("n", sure.n());
            json.writeNumberProperty("exact", sure.exact());
            json.writeNumberProperty("withinOne", sure.near());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("worst");
        report.worst().forEach(this::disagreement);
        json.writeEndArray();
        json.writeName("changes");
        report.changes().ifPresentOrElse(this::changes, json::writeNull);
        json.writeEndObject();
    }

    private void agreement(Agreement agreement) {
        json.writeStartObject();
        json.writeNumberProperty("n", agreement.n());
        estimate("kappa", agreement.kappa());
        number("exact", agreement.exact());
        number("withinOne", agreement.near());
        number("bias", agreement.bias());
        json.writeNumberProperty("silent", agreement.silent());
        json.writeNumberProperty("ratedTwice", agreement.twice());
        estimate("ratersKappa", agreement.among());
        json.writeEndObject();
    }

    private void confusion(List<List<Integer>> confusion) {
        json.writeObjectPropertyStart("confusion");
        for (Verdict raters : Verdict.values()) {
            List<Integer> met = confusion.get(RatedAnswer.step(raters) - 1);
            json.writeObjectPropertyStart(raters.key());
            for (Verdict given : Verdict.values()) {
                json.writeNumberProperty(given.key(), met.get(RatedAnswer.step(given) - 1));
            }
            json.writeNumberProperty("none", met.get(met.size() - 1));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void ranking(Ranking ranking) {
        json.writeStartObject();
        json.writeNumberProperty("pairs", ranking.pairs());
        estimate("byVerdict", ranking.byVerdict());
        estimate("byMean", ranking.byMean());
        json.writeEndObject();
    }

    private void disagreement(Disagreement one) {
        json.writeStartObject();
        json.writeStringProperty("id", one.row().id());
        json.writeNumberProperty("line", one.row().line());
        json.writeName("raters");
        json.writeStartObject();
        step("verdict", one.row().verdict().middle());
        json.writeArrayPropertyStart("verdicts");
        one.row()
                .verdict()
                .each()
                .forEach(step -> json.writeString(RatedAnswer.verdict(step).key()));
        json.writeEndArray();
        json.writeObjectPropertyStart("ratings");
        one.row().ratings().forEach((dimension, votes) -> {
            json.writeArrayPropertyStart(dimension.key());
            votes.each().forEach(json::writeNumber);
            json.writeEndArray();
        });
        json.writeEndObject();
        json.writeEndObject();
        json.writeName("engine");
        json.writeStartObject();
        step("verdict", one.opinion().step());
        json.writeObjectPropertyStart("ratings");
        for (Dimension dimension : Dimension.values()) {
            OptionalInt level = one.opinion().level(dimension);
            json.writeName(dimension.key());
            if (level.isPresent()) {
                json.writeNumber(level.getAsInt());
            } else {
                json.writeNull();
            }
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("reasons");
        for (Ground ground : one.weightiest()) {
            json.writeStartObject();
            json.writeStringProperty("dimension", ground.dimension().key());
            json.writeNumberProperty("points", ground.tenths() / 10.0);
            json.writeStringProperty("says", ground.says());
            json.writeArrayPropertyStart("quotes");
            ground.quotes().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void changes(Effects effects) {
        json.writeStartObject();
        json.writeArrayPropertyStart("effects");
        for (Effect effect : effects.effects()) {
            json.writeStartObject();
            json.writeStringProperty("kind", effect.kind().key());
            json.writeStringProperty("change", effect.change());
            json.writeNumberProperty("n", effect.n());
            number("verdictShift", effect.verdict());
            json.writeNumberProperty("largestShift", effect.largest());
            number("meanShift", effect.mean());
            json.writeNumberProperty("twoOrMore", effect.far());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("moved");
        for (Moved moved : effects.moved()) {
            json.writeStartObject();
            json.writeStringProperty("base", moved.id());
            json.writeStringProperty("kind", moved.kind().key());
            json.writeStringProperty("change", moved.change());
            step("from", moved.from());
            step("to", moved.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void step(String name, OptionalInt step) {
        json.writeName(name);
        if (step.isPresent()) {
            json.writeString(RatedAnswer.verdict(step.getAsInt()).key());
        } else {
            json.writeNull();
        }
    }

    private void estimate(String name, Estimate estimate) {
        json.writeObjectPropertyStart(name);
        number("value", estimate.value());
        number("low", estimate.low());
        number("high", estimate.high());
        json.writeEndObject();
    }

    /** Four decimals, because more would only be noise. */
    private void number(String name, double value) {
        json.writeName(name);
        if (Double.isNaN(value)) {
            json.writeNull();
        } else {
            json.writeNumber(Math.rint(1e4 * value) / 1e4 + 0.0);
        }
    }
}
