package debrief.calibration;

import debrief.engine.rating.Confidence;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Rated answers and opinions as tests write them. */
final class Written {
    private Written() {}

    static RatedAnswers rated(String... lines) {
        try {
            return RatedAnswers.read(in(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ChangedAnswers changed(RatedAnswers rated, String... lines) {
        try {
            return ChangedAnswers.read(in(lines), rated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream in(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** A row to question q, with whatever else it holds. */
    static String row(String id, String rest) {
        return row(id, "q", rest);
    }

    static String row(String id, String question, String rest) {
        return "{\"id\":\"" + id + "\",\"question\":\"" + question + "\",\"answer\":\"I stopped it.\"," + rest + "}";
    }

    /** An opinion of one verdict, every level the same as its step. */
    static Opinion opinion(Verdict verdict) {
        Map<Dimension, Integer> levels = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            levels.put(dimension, RatedAnswer.step(verdict));
        }
        return new Opinion(
                Optional.of(verdict), levels, RatedAnswer.step(verdict), Optional.of(Confidence.HIGH), List.of());
    }

    static Opinion silent() {
        return new Opinion(Optional.empty(), Map.of(), 1, Optional.empty(), List.of());
    }

    static List<OptionalInt> steps(int... steps) {
        List<OptionalInt> list = new ArrayList<>();
        for (int step : steps) {
            list.add(step == 0 ? OptionalInt.empty() : OptionalInt.of(step));
        }
        return list;
    }

    static List<Votes> votes(int... steps) {
        List<Votes> list = new ArrayList<>();
        for (int step : steps) {
            list.add(Votes.of(step == 0 ? List.of() : List.of(step)));
        }
        return list;
    }

    /** So many rows, eight to a question, whose verdicts go round and whose length grows with the verdict. */
    static RatedAnswers many(int rows) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Verdict verdict = RatedAnswer.verdict(1 + i % 5);
            lines.add(String.format(
                    Locale.ROOT,
                    "{\"id\":\"%d\",\"question\":\"Question %d?\",\"kind\":\"%s\",\"answer\":\"%s\",\"verdicts\":[\"%s\",\"%s\"],"
                            + "\"ratings\":{\"ownership\":[%d,%d],\"impact\":%d}}",
                    i,
                    i / 8,
                    i % 2 == 0 ? "even" : "odd",
                    "I stopped it because it was late. ".repeat(1 << (i % 5)),
                    verdict.key(),
                    verdict.key(),
                    1 + i % 5,
                    1 + i % 5,
                    1 + i % 5));
        }
        return rated(lines.toArray(String[]::new));
    }

    /** What a judge without fault would say of these rows. */
    static List<Opinion> perfect(RatedAnswers rated) {
        return rated.rows().stream()
                .map(row -> opinion(row.middle().orElseThrow()))
                .toList();
    }
}
