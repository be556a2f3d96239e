package debrief.web.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A language model on this computer that says what the test tells it to say. */
final class ModelStub implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile UnaryOperator<JsonNode> says = data -> data;
    private volatile int status = 200;
    private volatile boolean silent;

    /** The bodies of what was asked, in order. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    ModelStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address() {
        return "http://" + host() + "/v1";
    }

    /** Answers with what the data it was sent is turned into; data without words of a round is sent back. */
    void says(UnaryOperator<JsonNode> reply) {
        says = reply;
        status = 200;
        silent = false;
    }

    void says(String json) {
        says(data -> JSON.readTree(json));
    }

    void status(int refused) {
        status = refused;
    }

    /** Answers nothing until it is closed. */
    void silent() {
        silent = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(body);
            if (silent) {
                closing.await();
            }
            JsonNode data = JSON.readTree(
                    JSON.readTree(body).path("messages").path(1).path("content").asString());
            String reply = JSON.createObjectNode()
                    .set(
                            "choices",
                            JSON.createArrayNode()
                                    .add(JSON.createObjectNode()
                                            .set(
                                                    "message",
                                                    JSON.createObjectNode()
                                                            .put(
                                                                    "content",
                                                                    says.apply(data)
                                                                            .toString()))))
                    .toString();
            byte[] bytes = reply.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
