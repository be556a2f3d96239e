package debrief.lists;

import debrief.content.Packs;
import debrief.content.Wordings;
import debrief.rounds.DataFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Keeps questions from lists in a pack of one's own, each in a folder with a question.yml.
 *
 * @param saved how many are new
 * @param known how many the bank had already, in these words
 * @param folder where they are kept
 */
public record OwnQuestions(int saved, int known, Path folder) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String ASK = "ask: ";
    private static final int WORDS = 7;
    private static final int LONGEST_ID = 48;

    /**
     * Saves what the bank does not ask yet: all of it, or on a failure nothing.
     *
     * @param folder the folder of the pack's questions; made when absent
     * @param bank where wordings and ids may be taken
     */
    public static OwnQuestions save(List<ListedQuestion> questions, Path folder, Packs bank) throws IOException {
        Files.createDirectories(folder);
        Set<String> asked = asked(folder);
        Map<String, ListedQuestion> fresh = new LinkedHashMap<>();
        for (ListedQuestion one : questions) {
            if (bank.asked(one.question()).isEmpty() && asked.add(Wordings.plain(one.question()))) {
                fresh.put(id(one.question(), folder, bank, fresh.keySet()), one);
            }
        }
        if (!fresh.isEmpty()) {
            write(fresh, folder);
        }
        return new OwnQuestions(fresh.size(), questions.size() - fresh.size(), folder);
    }

    /** Everything is written beside the folder first; then the folders are moved, or all moved back. */
    private static void write(Map<String, ListedQuestion> fresh, Path folder) throws IOException {
        Path beside = Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".importing-");
        List<Path> moved = new ArrayList<>();
        try {
            for (Map.Entry<String, ListedQuestion> entry : fresh.entrySet()) {
                Path question = Files.createDirectory(beside.resolve(entry.getKey()));
                try (FileChannel file = DataFolder.create(question.resolve("question.yml"))) {
                    ByteBuffer bytes = ByteBuffer.wrap(yaml(entry.getValue()).getBytes(StandardCharsets.UTF_8));
                    while (bytes.hasRemaining()) {
                        file.write(bytes);
                    }
                    file.force(true);
                }
            }
            for (String id : fresh.keySet()) {
                moved.add(Files.move(beside.resolve(id), folder.resolve(id), StandardCopyOption.ATOMIC_MOVE));
            }
        } catch (IOException e) {
            for (Path question : moved) {
                delete(question);
            }
            throw e;
        } finally {
            delete(beside);
        }
    }

    private static String yaml(ListedQuestion one) {
        return ASK + quoted(one.question()) + "\n"
                + one.expected().map(words -> "tests: " + quoted(words) + "\n").orElse("")
                + one.why().map(words -> "why: " + quoted(words) + "\n").orElse("");
    }

    /** Text in quotes as JSON writes it, which YAML reads too. */
    private static String quoted(String words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeString(words);
        }
        return text.toString();
    }

    /** The wordings that are kept already. */
    private static Set<String> asked(Path folder) throws IOException {
        Set<String> asked = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                Path question = entry.resolve("question.yml");
                if (Files.isRegularFile(question)) {
                    try (Stream<String> lines = Files.lines(question)) {
                        lines.filter(line -> line.startsWith(ASK))
                                .findFirst()
                                .map(line -> line.substring(ASK.length()))
                                .ifPresent(ask -> asked.add(Wordings.plain(unquoted(ask))));
                    }
                }
            }
        }
        return asked;
    }

    private static String unquoted(String written) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), written)) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : written;
        } catch (JacksonException e) {
            // Somebody wrote it by hand, without quotes.
            return written;
        }
    }

    /** A folder's name from the first words: small letters, digits and hyphens, taken by nobody. */
    private static String id(String question, Path folder, Packs bank, Set<String> taken) {
        String plain = Normalizer.normalize(Wordings.plain(question), Normalizer.Form.NFKD);
        String start = Arrays.stream(plain.split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .collect(Collectors.joining("-"));
        start = start.length() > LONGEST_ID ? start.substring(0, LONGEST_ID).replaceAll("-+$", "") : start;
        start = start.isEmpty() || !Character.isLetter(start.charAt(0)) ? ("q-" + start).replaceAll("-+$", "") : start;
        String id = start;
        for (int n = 2; taken.contains(id) || bank.question(id).isPresent() || Files.exists(folder.resolve(id)); n++) {
            id = start + "-" + n;
        }
        return id;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }
}
