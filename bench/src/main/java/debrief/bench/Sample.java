package debrief.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers of our own, each of a little more than 300 words, all to {@link #QUESTION}. */
public enum Sample {
    /** Decides, pays, quotes its figures. */
    STRONG,
    /** As a recogniser writes down what was said: no capitals, no punctuation. */
    SPEECH,
    /** Polished and empty. */
    WEAK;

    /** What all of them answer; the generic pack holds it, with its expected points. */
    static final String QUESTION = "Tell me about a program whose date was slipping. What did you do to bring it back?";

    String text() {
        String name = name().toLowerCase(java.util.Locale.ROOT) + ".txt";
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This answer again and again, up to a number of characters. */
    String grown(int characters) {
        String text = text() + "\n";
        return text.repeat(characters / text.length() + 1).substring(0, characters);
    }
}
