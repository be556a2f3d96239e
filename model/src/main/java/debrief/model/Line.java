package debrief.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The way to one endpoint. It goes nowhere else: no redirect is followed, and no cookie is kept. */
public final class Line {
    /** The most bytes of a reply that are read. */
    public static final int MOST = 4 << 20;

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Endpoint endpoint;
    private final Optional<Key> key;
    private final int most;
    private final HttpClient client;

    /** To this endpoint, with the key where there is one. */
    public Line(Endpoint endpoint, Optional<Key> key) {
        this(endpoint, key, MOST);
    }

    Line(Endpoint endpoint, Optional<Key> key, int most) {
        this.endpoint = endpoint;
        this.key = key;
        this.most = most;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
        if (endpoint.here()) {
            builder.proxy(HttpClient.Builder.NO_PROXY);
        } else if (ProxySelector.getDefault() != null) {
            builder.proxy(ProxySelector.getDefault());
        }
        this.client = builder.build();
    }

    /** Where it goes, as shown to the person. */
    public String host() {
        return endpoint.host();
    }

    /** Whether it stays on this computer. */
    public boolean here() {
        return endpoint.here();
    }

    /** What was answered with a status below 300. */
    record Answer(String body) {}

    /** What was answered with another status. */
    record Refusal(int status, Optional<Duration> after, Failure failure) {}

    /** One or the other. */
    record Answered(Reply<Answer> reply, Optional<Refusal> refusal) {}

    /** Asks once and waits, for the whole of it, no longer than {@code total}. */
    Answered post(String path, String type, List<byte[]> body, Duration total) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.at(path))
                .timeout(total)
                .setHeader("Content-Type", type)
                .setHeader("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body));
        key.ifPresent(one -> one.onto(request));
        CompletableFuture<HttpResponse<Body>> asked = client.sendAsync(request.build(), response -> new Bounded(most));
        try {
            return answered(asked.get(total.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            asked.cancel(true);
            return failed(Failure.Kind.SLOW, slow(total));
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return failed(Failure.Kind.UNREACHABLE, host() + " was not waited for, because Debrief is closing.");
        } catch (ExecutionException e) {
            // A connection that is not made in its time is nobody there, not somebody slow.
            boolean slow = e.getCause() instanceof HttpTimeoutException
                    && !(e.getCause() instanceof HttpConnectTimeoutException);
            return slow
                    ? failed(Failure.Kind.SLOW, slow(total))
                    : failed(
                            Failure.Kind.UNREACHABLE,
                            host() + " could not be reached. Look whether it runs and whether the address is right.");
        }
    }

    private String slow(Duration total) {
        long seconds = Math.max(1, Math.round(total.toMillis() / 1000.0));
        return host() + " did not answer within " + seconds + (seconds == 1 ? " second." : " seconds.");
    }

    private Answered answered(HttpResponse<Body> response) {
        int status = response.statusCode();
        if (status >= 300 && status < 400) {
            return refused(
                    response,
                    Failure.Kind.REDIRECTED,
                    host() + " asked to go to another address, and Debrief did not. Type the address it is really at.");
        }
        if (status == 401 || status == 403) {
            return refused(response, Failure.Kind.KEY, host() + " did not accept the key. Look at it in Settings.");
        }
        if (status == 404) {
            return refused(
                    response,
                    Failure.Kind.NOT_FOUND,
                    host() + " has no such address or model. Look at both in Settings.");
        }
        if (status == 429) {
            return refused(
                    response, Failure.Kind.BUSY, host() + " was asked too often, or there is no credit left there.");
        }
        if (status >= 500) {
            return refused(response, Failure.Kind.TROUBLE, host() + " is in trouble itself (" + status + ").");
        }
        if (status >= 400) {
            return refused(
                    response, Failure.Kind.MALFORMED, host() + " did not understand the request (" + status + ").");
        }
        if (response.body().tooMany()) {
            return failed(Failure.Kind.TOO_LARGE, host() + " answered with more than Debrief reads.");
        }
        return new Answered(Reply.got(new Answer(response.body().text())), Optional.empty());
    }

    private static Answered refused(HttpResponse<Body> response, Failure.Kind kind, String says) {
        Failure failure = new Failure(kind, says);
        Optional<Duration> after = response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,3}"))
                .map(seconds -> Duration.ofSeconds(Integer.parseInt(seconds)));
        return new Answered(
                new Reply.Failed<>(failure), Optional.of(new Refusal(response.statusCode(), after, failure)));
    }

    private static Answered failed(Failure.Kind kind, String says) {
        return new Answered(Reply.failed(kind, says), Optional.empty());
    }

    private record Body(String text, boolean tooMany) {}

    /** Takes up to so many bytes and then listens no more. */
    private static final class Bounded implements HttpResponse.BodySubscriber<Body> {
        private final int most;
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final CompletableFuture<Body> done = new CompletableFuture<>();
        private Optional<Flow.Subscription> source = Optional.empty();

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public CompletionStage<Body> getBody() {
            return done;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = Optional.of(subscription);
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                if (done.isDone()) {
                    return;
                }
                if (taken.size() + buffer.remaining() > most) {
                    source.ifPresent(Flow.Subscription::cancel);
                    done.complete(new Body("", true));
                    return;
                }
                byte[] some = new byte[buffer.remaining()];
                buffer.get(some);
                taken.writeBytes(some);
            }
        }

        @Override
        public void onError(Throwable failed) {
            done.completeExceptionally(new IOException("The reply broke off.", failed));
        }

        @Override
        public void onComplete() {
            done.complete(new Body(taken.toString(StandardCharsets.UTF_8), false));
        }
    }
}
