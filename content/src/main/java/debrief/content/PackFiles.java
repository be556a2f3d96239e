package debrief.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What lies in the folder of a pack from elsewhere, looked at before any of it is read. Names that begin with a dot are
 * left out, because nobody reads them.
 *
 * @param files in the order of their names; not all of them where the pack is refused
 * @param bytes how much they hold together
 * @param problems why the pack is refused; empty where it is within all limits
 */
record PackFiles(Path folder, List<Path> files, long bytes, List<Problem> problems) {
    /** A pack is no larger, in bytes. */
    static final long MOST_BYTES = 20_000_000;

    /** A pack has no more questions. */
    static final int MOST_QUESTIONS = 2_000;

    /** Four files a question, and room for what a system leaves behind. */
    static final int MOST_FILES = 5 * MOST_QUESTIONS;

    /** {@code questions/ID/question.yml} */
    static final int DEEPEST = 3;

    PackFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Looks at a folder; no link is followed.
     *
     * @param name what the folder is called in problems
     */
    static PackFiles of(Path folder, String name) {
        Look look = new Look(name);
        look.at(folder, name, 0);
        if (look.problems.isEmpty()) {
            Path questions = folder.resolve("questions");
            int many = Files.isDirectory(questions, LinkOption.NOFOLLOW_LINKS)
                    ? Folders.entries(questions, name, new ArrayList<>()).size()
                    : 0;
            if (many > MOST_QUESTIONS) {
                look.problem(
                        name + "/questions",
                        "This pack has " + many + " questions, and a pack holds at most " + MOST_QUESTIONS + ".",
                        "Split it into two packs.");
            }
        }
        return new PackFiles(folder, look.files, look.bytes, look.problems);
    }

    /** Whether nothing speaks against reading it. */
    boolean fit() {
        return problems.isEmpty();
    }

    /** SHA-256 over the names and the words of all files: the same for the same bytes, on any computer. */
    String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
                digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Goes no further than the first thing for which the pack is refused. */
    private static final class Look {
        private final String pack;
        private final List<Path> files = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private long bytes;

        Look(String pack) {
            this.pack = pack;
        }

        void problem(String file, String says, String tryThis) {
            problems.add(new Problem(file, 0, says, tryThis));
        }

        void at(Path path, String file, int deep) {
            if (!problems.isEmpty()) {
                return;
            }
            BasicFileAttributes is;
            try {
                is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                problem(
                        file,
                        "This cannot be looked at.",
                        "Look at its rights: your account has to be able to read it.");
                return;
            }
            if (is.isSymbolicLink()) {
                problem(file, "This is a link, and links out of a pack are not followed.", "Put the file itself here.");
            } else if (is.isDirectory()) {
                folder(path, file, deep);
            } else if (!is.isRegularFile()) {
                problem(file, "This is not a file.", "Take it away.");
            } else {
                files.add(path);
                bytes += is.size();
                if (bytes > MOST_BYTES) {
                    problem(
                            pack,
                            "This pack is larger than 20 MB.",
                            "A pack holds text only: take out what is not, or split it.");
                } else if (files.size() > MOST_FILES) {
                    problem(
                            pack,
                            "This pack has more than " + MOST_FILES + " files.",
                            "Keep four files a question: question.yml, strong.md, weak.md and off.md.");
                }
            }
        }

        private void folder(Path path, String file, int deep) {
            if (deep == DEEPEST) {
                problem(
                        file,
                        "This folder lies deeper than a pack goes.",
                        "A question is a folder directly below \"questions\".");
                return;
            }
            List<Problem> closed = new ArrayList<>();
            for (Path entry : Folders.entries(path, file, closed)) {
                at(entry, file + "/" + Folders.name(entry), deep + 1);
            }
            problems.addAll(closed);
        }
    }
}
