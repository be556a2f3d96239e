package debrief.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files of own questions and packs from elsewhere, to be carried to another computer: text files within the limits
 * of a pack. To which packs a person said yes is not carried, so a pack is shown and asked for again where it arrives.
 */
public final class OwnFiles {
    /** No more files arrive at once. */
    public static final int MOST = 100_000;

    /** No file is larger, in bytes. */
    public static final int MOST_BYTES = Page.MOST_BYTES;

    private static final Pattern NAME =
            Pattern.compile("[a-z][a-z0-9-]{0,59}(?:/[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .+()-]{0,99}){1,3}");

    private final Path folder;

    private OwnFiles(Path folder) {
        this.folder = folder;
    }

    /** The files below a folder of own questions and packs; it may be absent. */
    public static OwnFiles in(OwnFolder folder) {
        return new OwnFiles(folder.path());
    }

    /** Their names, such as {@code own/questions/moved-office/question.yml}, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (!isFolder(folder)) {
            return names;
        }
        for (Path pack : entries(folder)) {
            // One link in an own question is no reason to leave the others behind.
            boolean own = Folders.name(pack).equals(Packs.OWN);
            for (Path part :
                    own && isFolder(pack.resolve("questions")) ? entries(pack.resolve("questions")) : List.of(pack)) {
                PackFiles files = PackFiles.of(part, Folders.name(part));
                if (isFolder(part) && files.fit()) {
                    files.files().forEach(file -> carried(file, names));
                }
            }
        }
        return List.copyOf(names);
    }

    private void carried(Path file, List<String> names) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (NAME.matcher(name).matches()
                && new Page(name, new ArrayList<>()).text(file).isPresent()) {
            names.add(name);
        }
    }

    /** What a file holds. */
    public byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    /**
     * What arrived and was not here.
     *
     * @param questions own questions
     * @param packs packs from elsewhere
     */
    public record Settled(int questions, int packs) {}

    /** Files that arrive. They lie beside the folder until all of them are there. */
    public static final class Arriving implements AutoCloseable {
        private final Path folder;
        private final Path half;

        private Arriving(Path folder, Path half) {
            this.folder = folder;
            this.half = half;
        }

        /** Makes room for files that arrive. */
        public static Arriving at(OwnFolder folder) throws IOException {
            return new Arriving(folder.path(), Files.createTempDirectory(Closed.folder(folder.path()), ".making-"));
        }

        /** Takes a file in; false where it cannot be one of ours. */
        public boolean take(String name, byte[] bytes) throws IOException {
            if (!NAME.matcher(name).matches() || bytes.length > MOST_BYTES) {
                return false;
            }
            Path file = half.resolve(name);
            Path parent = file.getParent();
            if (parent == null || Files.exists(file)) {
                return false;
            }
            Closed.folder(parent);
            Closed.create(file, bytes);
            return true;
        }

        /** Moves in what is not here yet. A question or a pack that is here stays as it is. */
        public Settled settle() throws IOException {
            int questions = 0;
            int packs = 0;
            for (Path entry : entries(half)) {
                if (!Folders.name(entry).equals(Packs.OWN)) {
                    packs += move(entry, folder.resolve(Folders.name(entry)));
                } else if (isFolder(entry.resolve("questions"))) {
                    Path own = Closed.folder(folder.resolve(Packs.OWN).resolve("questions"));
                    for (Path question : entries(entry.resolve("questions"))) {
                        questions += move(question, own.resolve(Folders.name(question)));
                    }
                }
            }
            return new Settled(questions, packs);
        }

        private static int move(Path from, Path to) throws IOException {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                return 0;
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return 1;
        }

        /** Leaves nothing behind. */
        @Override
        public void close() throws IOException {
            Bin.delete(half);
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> entries(Path folder) {
        return Folders.entries(folder, "", new ArrayList<>());
    }
}
