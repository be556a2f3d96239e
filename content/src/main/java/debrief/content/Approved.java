package debrief.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file that remembers to which packs a person said yes: an id and the fingerprint of its bytes on each line. */
record Approved(Path file) {
    static final String NAME = "approved.txt";
    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9-]{0,59}) ([0-9a-f]{64})");
    private static final int LONGEST = 100_000;

    static Approved in(Path folder) {
        return new Approved(folder.resolve(NAME));
    }

    /** The fingerprint that was agreed to, by the pack's id; nothing where the file cannot be read. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LONGEST) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String line : text.lines().toList()) {
                    Matcher said = LINE.matcher(line.strip());
                    if (said.matches()) {
                        all.put(said.group(1), said.group(2));
                    }
                }
            }
        } catch (IOException e) {
            // Then nobody said yes to anything, and the packs ask again.
        }
        return Collections.unmodifiableMap(all);
    }

    void say(String id, String fingerprint) throws IOException {
        Map<String, String> all = new TreeMap<>(all());
        all.put(id, fingerprint);
        write(all);
    }

    /** Forgets what was said of packs that are not there any more: who brings one back is asked again. */
    void keep(Predicate<String> there) throws IOException {
        Map<String, String> all = new TreeMap<>(all());
        if (all.keySet().removeIf(there.negate())) {
            write(all);
        }
    }

    private void write(Map<String, String> all) throws IOException {
        StringBuilder text = new StringBuilder();
        all.forEach((one, bytes) -> text.append(one).append(' ').append(bytes).append('\n'));
        Closed.write(file, text.toString());
    }
}
