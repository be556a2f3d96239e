package debrief.content;

import static debrief.content.Fields.quoted;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes a pack out of a ZIP file, and stops at the first thing that no pack holds. */
final class PackZip {
    private static final String NO_ZIP = "This is not a ZIP file that can be read. Nothing was added.";

    /** A letter or digit first, so that no name is hidden, climbs, or is an option to a program. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .+()-]{0,99}");

    /** A pack may lie two folders deep in its archive. */
    private static final int DEEPEST = PackFiles.DEEPEST + 2;

    private static final int MOST_ENTRIES = PackFiles.MOST_FILES + 2 * PackFiles.MOST_QUESTIONS;

    private final Path into;
    private final List<List<String>> packs = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long bytes;

    private PackZip(Path into) {
        this.into = into;
    }

    /**
     * Unpacks the files of the one pack in the archive.
     *
     * @param into an empty folder
     * @return the folder that holds its pack.yml, which is that folder or one below it
     */
    static Path unpack(InputStream from, Path into) throws IOException, Refused {
        return new PackZip(into).unpack(from);
    }

    private Path unpack(InputStream from) throws IOException, Refused {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(from)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new Refused(
                            "This archive holds more files than a pack of 2,000 questions. Nothing was added.");
                }
                take(zip, entry);
            }
        } catch (IllegalArgumentException | java.util.zip.ZipException | java.io.EOFException e) {
            // Names in an unknown encoding, a password, a file that was cut off.
            throw new Refused(NO_ZIP);
        }
        if (entries == 0) {
            throw new Refused(NO_ZIP);
        }
        if (packs.isEmpty()) {
            throw new Refused("There is no pack.yml in this archive. Zip the folder that holds it.");
        }
        if (packs.size() > 1) {
            throw new Refused("There are " + packs.size() + " packs in this archive. Add them one by one.");
        }
        Path home = into;
        for (String name : packs.get(0)) {
            home = home.resolve(name);
        }
        return home;
    }

    private void take(ZipInputStream zip, ZipEntry entry) throws IOException, Refused {
        String name = entry.getName();
        List<String> parts = parts(name);
        byte[] words = entry.isDirectory() ? new byte[0] : words(zip, name);
        bytes += words.length;
        if (bytes > PackFiles.MOST_BYTES) {
            throw new Refused("This archive unpacks to more than 20 MB, and a pack is smaller. Nothing was added.");
        }
        if (entry.isDirectory() || leftBehind(parts)) {
            return;
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw new Refused(quoted(name) + " stands in this archive twice. Nothing was added.");
        }
        if (parts.get(parts.size() - 1).equals("pack.yml")) {
            packs.add(parts.subList(0, parts.size() - 1));
        }
        Path file = into;
        for (String part : parts) {
            file = file.resolve(part);
        }
        if (!file.normalize().startsWith(into.normalize())) {
            throw new Refused(outside(name));
        }
        Path folder = file.getParent();
        Closed.folder(folder == null ? into : folder);
        try {
            Closed.create(file, words);
        } catch (java.nio.file.FileSystemException e) {
            throw new Refused(quoted(name) + " cannot be unpacked. Nothing was added.");
        }
    }

    private static byte[] words(ZipInputStream zip, String name) throws IOException, Refused {
        byte[] words = zip.readNBytes(Page.MOST_BYTES + 1);
        if (words.length > Page.MOST_BYTES) {
            throw new Refused(quoted(name) + " is larger than 1 MB, and no file of a pack is. Nothing was added.");
        }
        return words;
    }

    private static List<String> parts(String name) throws Refused {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        List<String> parts = List.of(path.split("/", -1));
        if (path.startsWith("/") || path.contains("\\") || path.contains(":") || parts.contains("..")) {
            throw new Refused(outside(name));
        }
        if (parts.size() > DEEPEST) {
            throw new Refused(quoted(name) + " lies deeper than a pack goes. Nothing was added.");
        }
        if (!leftBehind(parts)
                && !parts.stream().allMatch(part -> NAME.matcher(part).matches())) {
            throw new Refused(quoted(name) + " cannot be the name of a file in a pack. Nothing was added.");
        }
        return parts;
    }

    private static String outside(String name) {
        return quoted(name) + " points out of the archive's own folder. Nothing was added.";
    }

    /** What systems put into archives unasked. */
    private static boolean leftBehind(List<String> parts) {
        return parts.get(0).equals("__MACOSX")
                || parts.stream().anyMatch(part -> part.startsWith(".") && !part.equals("."));
    }

    /** The id an unpacked pack gives itself, else the name of its folder. */
    static String id(Path home, Path into) throws Refused {
        Optional<String> written = new Page("pack.yml", new ArrayList<>())
                .text(home.resolve("pack.yml"))
                .flatMap(text ->
                        Yaml.read(text, new Page("pack.yml", new ArrayList<>())).value())
                .flatMap(PackZip::id);
        String id = written.orElseGet(() -> home.equals(into) ? "" : Folders.name(home));
        if (!Fields.isId(id)) {
            throw new Refused("The pack.yml of this archive begins with no id of small letters, digits and hyphens."
                    + " Nothing was added.");
        }
        return id;
    }

    private static Optional<String> id(Written value) {
        if (value instanceof Written.Entries entries) {
            for (Written.Entry entry : entries.entries()) {
                if (entry.key().equals("id") && entry.value() instanceof Written.Text text) {
                    return Optional.of(text.words());
                }
            }
        }
        return Optional.empty();
    }
}
