package debrief.calibration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells somebody's answer as if another person had done it all: the same story, with nothing left that was the speaker's own. */
final class ThirdPerson {
    /** An answer in which the speaker appears less often has nothing to give away. */
    private static final int LEAST = 4;

    private static final Pattern SPEAKER = Pattern.compile("\\b(I'm|I've|I'd|I'll|I|myself|[Mm]y|mine|me)\\b");

    private static final Map<String, String> OTHER = new LinkedHashMap<>();

    static {
        OTHER.put("I'm", "Marta is");
        OTHER.put("I've", "Marta has");
        OTHER.put("I'd", "Marta had");
        OTHER.put("I'll", "Marta will");
        OTHER.put("I", "Marta");
        OTHER.put("myself", "herself");
        OTHER.put("my", "her");
        OTHER.put("My", "Her");
        OTHER.put("mine", "hers");
        OTHER.put("me", "her");
    }

    private ThirdPerson() {}

    /** Whether there is a speaker in it who can be replaced. */
    static boolean fits(String answer) {
        return SPEAKER.matcher(answer)
                        .results()
                        .filter(found -> found.group().startsWith("I"))
                        .count()
                >= LEAST;
    }

    /** The answer with another person in the speaker's place. */
    static String tell(String answer) {
        return SPEAKER.matcher(answer)
                .replaceAll(found -> Matcher.quoteReplacement(OTHER.getOrDefault(found.group(), found.group())));
    }
}
