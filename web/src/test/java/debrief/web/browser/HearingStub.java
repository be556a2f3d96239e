package debrief.web.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An endpoint on this computer that writes recordings down as the test tells it to. */
final class HearingStub implements AutoCloseable {
    /** One reply: its status and body. */
    record Says(int status, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Deque<Says> replies = new ConcurrentLinkedDeque<>();

    /** What was sent, one character a byte. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    HearingStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/audio/transcriptions", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address() {
        return "http://" + host() + "/v1";
    }

    /** Says this next; when nothing is left to say it is silent until it is closed. */
    void says(int status, String body) {
        replies.add(new Says(status, body));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            Says says = replies.poll();
            if (says == null) {
                closing.await();
                return;
            }
            byte[] bytes = says.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(says.status(), bytes.length);
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
