package debrief.lists.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions with times: WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format") and SubRip. */
final class Captions {
    private static final Pattern TIMES = Pattern.compile("^\\s*((?:\\d+:)?\\d{1,2}:\\d{2})[.,]\\d+\\s*-->.*");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9:.][^>]*>");
    private static final Map<String, String> SIGNS = Map.of(
            "&amp;", "&", "&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&lrm;", "", "&rlm;", "", "&#39;", "'", "&quot;",
            "\"");
    private static final Pattern SIGN = Pattern.compile("&(?:amp|lt|gt|nbsp|lrm|rlm|#39|quot);");

    private Captions() {}

    static boolean are(String text) {
        return text.startsWith("WEBVTT")
                || text.lines().limit(40).anyMatch(line -> TIMES.matcher(line).matches());
    }

    static List<Utterance> read(String text) {
        List<Utterance> said = new ArrayList<>();
        String speaker = "";
        String at = "";
        boolean inCue = false;
        for (String line : text.split("\n", -1)) {
            Matcher times = TIMES.matcher(line);
            if (times.matches()) {
                at = times.group(1);
                inCue = true;
            } else if (line.isBlank()) {
                inCue = false;
            } else if (inCue) {
                speaker = cue(line, speaker, at, said);
            }
        }
        return said;
    }

    /** One line of a caption; says who speaks at its end, because the next one may not. */
    private static String cue(String line, String before, String at, List<Utterance> said) {
        String speaker = before;
        Matcher voice = VOICE.matcher(line);
        int from = 0;
        while (voice.find(from)) {
            add(said, speaker, at, line.substring(from, voice.start()));
            speaker = plain(voice.group(1));
            from = voice.end();
        }
        String rest = line.substring(from);
        if (from == 0) {
            Matcher named = SpokenLines.NAMED.matcher(plain(rest));
            if (named.matches()) {
                add(said, named.group("name").strip(), at, named.group("words"));
                return named.group("name").strip();
            }
        }
        add(said, speaker, at, rest);
        return speaker;
    }

    private static void add(List<Utterance> said, String speaker, String at, String words) {
        String plain = plain(words);
        if (!speaker.isEmpty() && !plain.isEmpty()) {
            said.add(new Utterance(speaker, at, plain));
        }
    }

    private static String plain(String words) {
        return SIGN.matcher(TAG.matcher(words).replaceAll(""))
                .replaceAll(sign -> Matcher.quoteReplacement(SIGNS.getOrDefault(sign.group(), "")))
                .strip();
    }
}
