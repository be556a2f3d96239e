package debrief.web;

import debrief.rounds.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The note in the data folder that says at which port Debrief runs with it.
 *
 * @param file the note; after a crash it may be left behind
 */
record Running(Path file) {
    static Running in(DataFolder folder) {
        return new Running(folder.path().resolve("running"));
    }

    void note(int port) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = DataFolder.create(file)) {
            channel.write(StandardCharsets.UTF_8.encode(Integer.toString(port)));
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Where Debrief answers; empty when nothing does. */
    Optional<String> url() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String url = "http://127.0.0.1:" + Files.readString(file).strip();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url + "/health"))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(url) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
