package debrief.content;

import static debrief.content.Fields.quoted;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands in a folder of packs. */
final class Folders {
    private Folders() {}

    /** The entries of a folder in the order of their names; hidden ones are left out. */
    static List<Path> entries(Path folder, String file, List<Problem> problems) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!name(entry).startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(new Problem(
                    file,
                    0,
                    "This folder cannot be opened.",
                    "Look at its rights: your account has to be able to read it."));
        }
        Collections.sort(entries);
        return entries;
    }

    /** Names every entry that nobody will read. */
    static void unknown(Path folder, String file, List<String> known, List<Problem> problems) {
        for (Path entry : entries(folder, file, problems)) {
            String name = name(entry);
            if (!known.contains(name)) {
                problems.add(new Problem(
                        file + "/" + name, 0, quoted(name) + " is not read.", Nearest.sentence(name, known)));
            }
        }
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
