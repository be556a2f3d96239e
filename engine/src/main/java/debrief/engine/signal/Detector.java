package debrief.engine.signal;

import debrief.engine.text.Quote;
import debrief.engine.text.Reading;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds one signal in what was said. It tells what was said, never how good it is.
 *
 * @param id never changes once released
 * @param dimension the dimension it speaks to most
 * @param says what it finds, in one sentence
 * @param finding the places, each as a quote
 * @param examples the sentences that prove it: at least two it finds, with the exact words, and two near
 *     misses, each with its reason
 */
public record Detector(
        String id,
        Dimension dimension,
        String says,
        Function<Transcript, List<Quote>> finding,
        List<Example> examples) {
    public Detector {
        examples = List.copyOf(examples);
    }

    /** Begins a detector. */
    public static Detector of(String id, Dimension dimension, String says) {
        return new Detector(id, dimension, says, transcript -> List.of(), List.of());
    }

    /** How it finds. */
    public Detector finds(Function<Transcript, List<Quote>> how) {
        return new Detector(id, dimension, says, how, examples);
    }

    /** A sentence it finds; the exact words stand in double brackets. */
    public Detector matches(String marked) {
        int open = marked.indexOf("[[");
        int close = marked.indexOf("]]");
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("Mark the words to quote in double brackets: " + marked);
        }
        String quote = marked.substring(open + 2, close);
        return with(new Example(marked.substring(0, open) + quote + marked.substring(close + 2), quote, ""));
    }

    /** A near miss, and why it is one. */
    public Detector skips(String text, String because) {
        return with(new Example(text, "", because));
    }

    private Detector with(Example example) {
        List<Example> all = new ArrayList<>(examples);
        all.add(example);
        return new Detector(id, dimension, says, finding, all);
    }

    /** Everything it finds in a transcript, in the order of the text. */
    public List<Signal> in(Transcript transcript) {
        return finding.apply(transcript).stream()
                .map(quote -> new Signal(id, dimension, quote))
                .toList();
    }

    /** What is wrong with its own examples, one sentence each; empty when they all hold. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        long found =
                examples.stream().filter(example -> !example.quote().isEmpty()).count();
        if (found < 2 || examples.size() - found < 2) {
            faults.add(id + " needs two sentences it finds and two near misses");
        }
        for (Example example : examples) {
            List<String> quotes = finding.apply(Transcript.read(example.text(), Reading.TOLD)).stream()
                    .map(Quote::text)
                    .toList();
            if (example.quote().isEmpty() && !quotes.isEmpty()) {
                faults.add(id + " should skip \"" + example.text() + "\" (" + example.because() + "), but quotes "
                        + quotes);
            }
            if (!example.quote().isEmpty() && !quotes.contains(example.quote())) {
                faults.add(id + " should quote \"" + example.quote() + "\" in \"" + example.text() + "\", but quotes "
                        + quotes);
            }
        }
        return faults;
    }
}
