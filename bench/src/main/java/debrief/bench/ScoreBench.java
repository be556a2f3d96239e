package debrief.bench;

import debrief.content.Packs;
import debrief.engine.debrief.Debrief;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import debrief.engine.rating.Lens;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** How long the engine takes for one answer once it is warm, and how that grows with the answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        // The JVM's own choice of compilers. The product stays with the first one, to start sooner: see results.md.
        jvmArgsAppend = "-XX:+UseSerialGC")
public class ScoreBench {
    @Param({"STRONG", "SPEECH", "WEAK"})
    public Sample sample = Sample.STRONG;

    /** 0 for the answer as it is. */
    @Param("0")
    public int characters;

    private Question question = Question.asked(Sample.QUESTION);
    private String answer = "";

    /** Reads the answer, and the question with its expected points. */
    @Setup
    public void read() {
        Packs packs = Packs.read(Path.of(System.getProperty("debrief.packs", "packs")));
        question = packs.asked(Sample.QUESTION)
                .orElseThrow(() -> new IllegalStateException("No pack holds the question; run this in the checkout"))
                .question();
        answer = characters == 0 ? sample.text() : sample.grown(characters);
    }

    /** One answer, from its characters to its debrief. */
    @Benchmark
    public Debrief score() {
        return Debrief.of(question, answer, Lens.EVEN, Level.SENIOR);
    }

    /** Measures everything and prints it as two tables, in about a minute and a half. */
    public static void main(String[] arguments) throws RunnerException {
        System.out.print("""
                | answer | words | scores | p50 ms | p95 ms | p99 ms |
                |---|---:|---:|---:|---:|---:|
                """);
        for (RunResult run : measured(List.of("STRONG", "SPEECH", "WEAK"), List.of("0"), 8, 8)) {
            Statistics times = run.getPrimaryResult().getStatistics();
            Sample sample = Sample.valueOf(run.getParams().getParam("sample"));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %.2f | %.2f | %.2f |%n",
                    sample.name().toLowerCase(Locale.ROOT),
                    sample.text().split("\\s+").length,
                    times.getN(),
                    times.getPercentile(50),
                    times.getPercentile(95),
                    times.getPercentile(99));
        }
        System.out.print("""

                | grown from | characters | p50 ms | p95 ms | p50 in µs a character |
                |---|---:|---:|---:|---:|
                """);
        for (RunResult run : measured(List.of("STRONG", "SPEECH"), List.of("1000", "10000", "50000", "200000"), 2, 3)) {
            Statistics times = run.getPrimaryResult().getStatistics();
            int characters = Integer.parseInt(run.getParams().getParam("characters"));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.2f | %.2f | %.2f |%n",
                    run.getParams().getParam("sample").toLowerCase(Locale.ROOT),
                    characters,
                    times.getPercentile(50),
                    times.getPercentile(95),
                    times.getPercentile(50) * 1000 / characters);
        }
    }

    private static Collection<RunResult> measured(
            List<String> samples, List<String> characters, int warmUp, int measured) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ScoreBench.class.getSimpleName())
                .param("sample", samples.toArray(new String[0]))
                .param("characters", characters.toArray(new String[0]))
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(warmUp))
                .measurementIterations(1)
                .measurementTime(TimeValue.seconds(measured))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).run();
    }
}
