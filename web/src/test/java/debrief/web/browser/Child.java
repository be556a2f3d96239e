package debrief.web.browser;

import debrief.rounds.DataFolder;
import debrief.web.Site;
import debrief.web.store.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Debrief in a process of its own, so that it can be killed. */
final class Child {
    private final Process process;
    private final String address;

    private Child(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** What the process runs: a folder, a port. */
    public static void main(String[] arguments) throws IOException {
        DataFolder folder = DataFolder.open(arguments[0]);
        Site site = Site.open(folder, Database.open(folder), Integer.parseInt(arguments[1]));
        System.out.println(site.address());
    }

    static Child start(Path data, int port) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // It runs for seconds: what the second compiler and more collectors gain comes later.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Ddebrief.packs=" + Running.packs(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data.toString(),
                        String.valueOf(port)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("http://")) {
                return new Child(process, line);
            }
        }
        throw new IOException("Debrief ended before it said where it is");
    }

    /** A port that nobody uses. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The address that lets a browser in, once. */
    String address() {
        return address;
    }

    /** Where the pages are. */
    String url() {
        return address.substring(0, address.indexOf("/open/"));
    }

    /** As {@code kill -9} does: no word of farewell. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
