package debrief.cli;

import debrief.cli.Page.Ink;
import debrief.content.Packs;
import debrief.json.Json;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks whether this computer has what Debrief needs, and says what to do where it has not. Changes nothing. */
@Command(
        name = "doctor",
        sortOptions = false,
        description = "Looks whether this computer has what Debrief needs, and says what to do where not.")
final class DoctorCommand implements Callable<Integer> {
    private static final long ENOUGH_MEMORY = 1L << 30;

    private final Prompt prompt;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder; ~/.debrief if not said")
    private @Nullable String data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "the port ./debrief run will use; ${DEFAULT-VALUE} if not said")
    private int port;

    @Option(names = "--packs", paramLabel = "DIR", description = "another folder of packs")
    private @Nullable Path packs;

    @Option(names = "--json", description = "one JSON document instead of text")
    private boolean json;

    DoctorCommand(Prompt prompt) {
        this.prompt = prompt;
    }

    /** How something stands: fine, of no matter to most, or in the way. */
    private enum State {
        OK,
        NOTE,
        TROUBLE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param tryThis what to do; empty where nothing need be done
     */
    private record Finding(String name, State state, String says, String tryThis) {
        static Finding ok(String name, String says) {
            return new Finding(name, State.OK, says, "");
        }
    }

    @Override
    public Integer call() {
        if (port < 1 || port > 65_535) {
            throw Fault.use("--port is 1 to 65535.");
        }
        List<Finding> findings = List.of(java(), memory(), dataFolder(), port(), packs(), browser(), node());
        boolean trouble = findings.stream().anyMatch(finding -> finding.state() == State.TROUBLE);
        prompt.print(json ? document(findings, !trouble) + "\n" : text(findings, trouble));
        return trouble ? Fault.DONE_WITH_FAULTS : 0;
    }

    private String text(List<Finding> findings, boolean trouble) {
        Page page = new Page(prompt.colour());
        for (Finding finding : findings) {
            String mark = finding.state() == State.OK ? "+ " : finding.state() == State.NOTE ? "~ " : "- ";
            Ink ink = finding.state() == State.TROUBLE ? Ink.AGAINST : Ink.PLAIN;
            page.line(
                    ink,
                    mark + String.format(Locale.ROOT, "%-9s", finding.name()),
                    "           ",
                    (finding.says() + " " + finding.tryThis()).strip());
        }
        page.line()
                .line(
                        Ink.PLAIN,
                        trouble ? "Mend what is marked with -, then look again." : "Nothing stands in the way.");
        return page.toString();
    }

    private static String document(List<Finding> findings, boolean fine) {
        return Json.document(document -> {
            document.writeStartObject();
            document.writeBooleanProperty("ok", fine);
            document.writeArrayPropertyStart("findings");
            for (Finding finding : findings) {
                document.writeStartObject();
                document.writeStringProperty("name", finding.name());
                document.writeStringProperty("state", finding.state().key());
                document.writeStringProperty("says", finding.says());
                Json.textOrNull(document, "tryThis", finding.tryThis());
                document.writeEndObject();
            }
            document.writeEndArray();
            document.writeEndObject();
        });
    }

    private Finding java() {
        String version = prompt.properties().getOrDefault("java.version", "unknown");
        String home = prompt.properties().getOrDefault("java.home", "");
        boolean compiler =
                Files.exists(Path.of(home, "bin", "javac")) || Files.exists(Path.of(home, "bin", "javac.exe"));
        return compiler
                ? Finding.ok("java", "Java " + version + ", with its compiler.")
                : new Finding(
                        "java",
                        State.NOTE,
                        "Java " + version + ", without a compiler.",
                        "That is enough for the packaged Debrief; to build it, install a JDK 17 or newer.");
    }

    private static Finding memory() {
        long bytes =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getTotalMemorySize()
                        : Long.MAX_VALUE;
        String says = bytes == Long.MAX_VALUE ? "Its size is not known." : (bytes >> 20) + " MB in this computer.";
        return bytes >= ENOUGH_MEMORY
                ? Finding.ok("memory", says)
                : new Finding("memory", State.NOTE, says, "Debrief needs about 250 MB; close what else is large.");
    }

    private Finding dataFolder() {
        Path folder = dataPath();
        if (!Files.exists(folder)) {
            Path parent = folder;
            while (parent != null && !Files.exists(parent)) {
                parent = parent.getParent();
            }
            return parent != null && Files.isWritable(parent)
                    ? Finding.ok("data", folder + " will be made when it is first needed.")
                    : new Finding(
                            "data",
                            State.TROUBLE,
                            folder + " is not there and cannot be made by this account.",
                            "Name another folder with --data.");
        }
        if (!Files.isDirectory(folder)) {
            return new Finding(
                    "data", State.TROUBLE, folder + " is a file.", "Move it away, or name a folder with --data.");
        }
        if (!Files.isReadable(folder) || !Files.isWritable(folder)) {
            return new Finding(
                    "data",
                    State.TROUBLE,
                    folder + " cannot be written by this account.",
                    "Give yourself the rights to it, or name another folder with --data.");
        }
        return rights(folder);
    }

    private static Finding rights(Path folder) {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
            Set<PosixFilePermission> own = PosixFilePermissions.fromString("rwx------");
            return own.containsAll(rights)
                    ? Finding.ok("data", folder + ", open to this account only.")
                    : new Finding(
                            "data",
                            State.TROUBLE,
                            folder + " is open to other accounts (" + PosixFilePermissions.toString(rights) + ").",
                            "Close it: chmod 700 " + folder);
        } catch (UnsupportedOperationException e) {
            return Finding.ok("data", folder + ", in this account's own space.");
        } catch (IOException e) {
            return new Finding("data", State.TROUBLE, folder + " cannot be looked at.", "Name another with --data.");
        }
    }

    private Path dataPath() {
        String named = data != null ? data : prompt.environment().getOrDefault("DEBRIEF_DATA", "");
        Path path = named.isEmpty()
                ? Path.of(prompt.properties().getOrDefault("user.home", "."), ".debrief")
                : Path.of(named);
        return path.toAbsolutePath().normalize();
    }

    private Finding port() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Finding.ok("port", port + " is free.");
        } catch (IOException e) {
            return new Finding(
                    "port",
                    State.NOTE,
                    port + " is taken.",
                    "If Debrief is running already, open its page; else take another: ./debrief run --port "
                            + (port == 8080 ? 8081 : 8080));
        }
    }

    private Finding packs() {
        Path folder = packs != null ? packs : Path.of(prompt.properties().getOrDefault("debrief.packs", "packs"));
        if (!Files.isDirectory(folder, new LinkOption[0])) {
            return new Finding("packs", State.TROUBLE, "There is no folder " + folder + ".", "Name one with --packs.");
        }
        Packs read = Packs.read(folder);
        int questions =
                read.packs().stream().mapToInt(pack -> pack.questions().size()).sum();
        String says = read.packs().size() + " packs, " + questions + " questions.";
        return read.problems().isEmpty()
                ? Finding.ok("packs", says)
                : new Finding(
                        "packs",
                        State.TROUBLE,
                        says + " " + read.problems().size() + " mistakes.",
                        "./debrief packs check names them.");
    }

    private Finding browser() {
        return onPath(List.of("chromium", "chromium-browser", "google-chrome", "chrome"))
                .map(path -> Finding.ok("chromium", path + ", for ./debrief check."))
                .orElseGet(() -> new Finding(
                        "chromium",
                        State.NOTE,
                        "Not found.",
                        "Only ./debrief check needs it: install the package chromium (Debian, Ubuntu)."));
    }

    private Finding node() {
        List<String> missing = new ArrayList<>();
        for (String name : List.of("node", "npm")) {
            if (onPath(List.of(name)).isEmpty()) {
                missing.add(name);
            }
        }
        return missing.isEmpty()
                ? Finding.ok("node", "node and npm, for ./debrief check.")
                : new Finding(
                        "node",
                        State.NOTE,
                        String.join(" and ", missing) + " not found.",
                        "Only ./debrief check needs it: install the packages nodejs and npm.");
    }

    private Optional<Path> onPath(List<String> names) {
        String path = prompt.environment().getOrDefault("PATH", "");
        for (String folder : path.split(File.pathSeparator, -1)) {
            for (String name : names) {
                Path program = Path.of(folder.isEmpty() ? "." : folder, name);
                if (Files.isExecutable(program) && !Files.isDirectory(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }
}
