package debrief.web.recorded;

import debrief.content.Pack;
import debrief.content.Packs;
import debrief.engine.question.Level;
import debrief.lists.interview.Exchange;
import debrief.lists.interview.RecordedInterview;
import debrief.lists.interview.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a recorded interview has come on its way in: chosen, then who is you, then its pairs.
 *
 * @param name of the file
 * @param bytes the file itself in Base64; nothing of it is kept before the last yes
 * @param speakers to choose yourself from; empty before a file was read
 * @param you the speaker chosen; empty before
 * @param pairs to look through; empty before you are known
 * @param companies whose eyes it is read with
 * @param levels of the role
 * @param wrong a sentence on what cannot be; empty where nothing is wrong
 */
public record RecordedPage(
        String name,
        String bytes,
        List<Speaker> speakers,
        String you,
        List<Exchange> pairs,
        List<Group> companies,
        List<Option> levels,
        String wrong) {
    private static final int OPENING = 90;

    /** Somebody who speaks, with how much, and the first words. */
    public record Speaker(String name, int words, String first) {}

    /** One thing to choose. */
    public record Option(String value, String name, boolean chosen) {}

    /** The rounds of one company. */
    public record Group(String name, List<Option> options) {}

    /** Nothing is chosen yet, or what was chosen is refused. */
    static RecordedPage start(String wrong) {
        return new RecordedPage("", "", List.of(), "", List.of(), List.of(), List.of(), wrong);
    }

    /** The file was read, and somebody has to say who is who. */
    static RecordedPage read(RecordedInterview interview, String name, String bytes) {
        return new RecordedPage(
                name,
                bytes,
                interview.speakers().stream()
                        .map(one -> new Speaker(one.name(), one.words(), first(interview, one.name())))
                        .toList(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    /** The pairs, as they were found or as they were put right. */
    RecordedPage paired(
            String who, List<Exchange> exchanges, Packs packs, Map<String, String> chosen, String sentence) {
        String round = chosen.getOrDefault("company", "") + "/" + chosen.getOrDefault("round", "");
        String level = chosen.getOrDefault("level", Level.SENIOR.key());
        return new RecordedPage(
                name,
                bytes,
                speakers,
                who,
                List.copyOf(exchanges),
                packs.packs().stream()
                        .filter(pack -> !pack.loop().isEmpty())
                        .map(pack -> new Group(pack.name(), rounds(pack, round)))
                        .toList(),
                Stream.of(Level.values())
                        .map(one -> new Option(one.key(), one.key(), one.key().equals(level)))
                        .toList(),
                sentence);
    }

    private static List<Option> rounds(Pack pack, String chosen) {
        return pack.loop().stream()
                .map(stage -> new Option(
                        pack.id() + "/" + stage.id(), stage.name(), chosen.equals(pack.id() + "/" + stage.id())))
                .toList();
    }

    private static String first(RecordedInterview interview, String speaker) {
        Optional<String> longest = interview.utterances().stream()
                .filter(one -> one.speaker().equals(speaker))
                .limit(5)
                .max(java.util.Comparator.comparingInt(Utterance::length))
                .map(Utterance::words);
        return longest.map(words -> words.length() <= OPENING
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, OPENING - 1)) + "…")
                .orElse("");
    }

    /** What a pair can be. */
    public List<Exchange.Kind> kinds() {
        return List.of(Exchange.Kind.values());
    }

    /** What was found, in words. */
    public String says() {
        long questions = pairs.stream()
                .filter(one -> one.kind() == Exchange.Kind.QUESTION)
                .count();
        long more = pairs.stream()
                .filter(one -> one.kind() == Exchange.Kind.FOLLOW_UP)
                .count();
        return questions + (questions == 1 ? " question" : " questions") + " and " + more
                + (more == 1 ? " follow-up" : " follow-ups")
                + " found. Put right what was heard wrongly; nothing is rated yet.";
    }
}
