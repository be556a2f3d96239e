package debrief.lists.interview;

import debrief.lists.Decoded;
import debrief.lists.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The transcript of an interview: captions as Zoom, Meet and Teams save them (WebVTT, SubRip), the text of Otter, or plain lines
 * of {@code Name: words}.
 *
 * @param utterances in the order they were said; the same person never speaks twice in a row
 */
public record RecordedInterview(List<Utterance> utterances) {
    public RecordedInterview {
        utterances = List.copyOf(utterances);
    }

    /**
     * Somebody who speaks in it.
     *
     * @param words how many he or she says
     */
    public record Speaker(String name, int words) {}

    /**
     * Reads the bytes of a file.
     *
     * @param name of the file, for the sentence where it is refused
     * @throws Refused where it is no text, or where nobody can tell who speaks
     */
    public static RecordedInterview read(byte[] bytes, String name) throws Refused {
        String text = Decoded.text(bytes, name);
        List<Utterance> said = Captions.are(text) ? Captions.read(text) : SpokenLines.read(text);
        List<Utterance> joined = new ArrayList<>();
        for (Utterance one : said) {
            int last = joined.size() - 1;
            if (one.words().isBlank()) {
                continue;
            }
            if (last >= 0 && joined.get(last).speaker().equals(one.speaker())) {
                joined.set(last, joined.get(last).and(one));
            } else {
                joined.add(one);
            }
        }
        if (joined.stream().map(Utterance::speaker).distinct().count() < 2) {
            throw new Refused(
                    name
                            + " does not say who speaks; write the speaker's name and a colon before what each of you says, and try again.");
        }
        return new RecordedInterview(joined);
    }

    /** Everybody who speaks, whoever says most first: in an interview, that is usually the one who is asked. */
    public List<Speaker> speakers() {
        Map<String, Integer> words = new LinkedHashMap<>();
        utterances.forEach(one -> words.merge(one.speaker(), one.length(), Integer::sum));
        return words.entrySet().stream()
                .map(one -> new Speaker(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Speaker::words).reversed())
                .toList();
    }

    /** Which question each answer belongs to, where that is the name of the one who answers. */
    public List<Exchange> exchanges(String you) {
        return Pairing.of(utterances, you);
    }
}
