package debrief.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many interviews at once on one server, each saving its draft every two seconds and asking for the live panel every second, as
 * fast as people speak. The server is killed in the middle, started again, and each draft it had acknowledged is looked for.
 *
 * <p>A time runs from the moment a request was due, so that a server that falls behind cannot hide it. Everything stays on
 * loopback and stops by itself.
 *
 * <p>Arguments: the {@code debrief} script, a folder for the data, how many interviews, seconds of warming up, seconds measured.
 */
public final class InterviewLoad {
    private static final long SAVE_EVERY_MS = 2000;
    private static final long PANEL_EVERY_MS = 1000;

    /** Words a second: as fast as people speak, 150 a minute. */
    private static final double PACE = 2.5;

    /** Words an answer has at most; it then begins anew. */
    private static final int LONGEST = 300;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path script;
    private final Path data;
    private final int people;
    private final List<String> words;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .executor(Executors.newFixedThreadPool(2, InterviewLoad::daemon))
            .build();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1, InterviewLoad::daemon);
    private final ConcurrentLinkedQueue<Long> saves = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> panels = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicBoolean counting = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();
    private final List<Interview> interviews = new ArrayList<>();
    private Server server;
    private volatile String token = "";

    private InterviewLoad(Path script, Path data, int people) throws IOException {
        this.script = script;
        this.data = data;
        this.people = people;
        this.words = Arrays.asList(Sample.STRONG.text().split("\\s+"));
        this.server = Server.start(script, data, 0);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "load");
        thread.setDaemon(true);
        return thread;
    }

    /** One person in one room. */
    private static final class Interview {
        private final String path;
        private final String fields;
        private final int head;
        private long version;
        private volatile long acknowledged;
        private long expected;
        private volatile String last = "";

        private Interview(String path, String fields, int head) {
            this.path = path;
            this.fields = fields;
            this.head = head;
        }
    }

    /** Debrief as a person starts it. */
    private record Server(Process process, String address) {
        static Server start(Path script, Path data, int port) throws IOException {
            Process process = new ProcessBuilder(
                            script.toString(), "run", "--port", String.valueOf(port), "--data", data.toString())
                    .redirectError(data.resolveSibling("server.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            BufferedReader out = process.inputReader();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("http://")) {
                    return new Server(process, line);
                }
            }
            throw new IOException("Debrief did not start; see server.log beside the data");
        }

        String url() {
            return address.substring(0, address.indexOf("/open/"));
        }

        int port() {
            return URI.create(url()).getPort();
        }
    }

    /** Runs the load and prints what it measured; exit 1 where an acknowledged draft was lost. */
    public static void main(String[] arguments) throws Exception {
        InterviewLoad load =
                new InterviewLoad(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        int lost = load.run(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        System.exit(lost == 0 ? 0 : 1);
    }

    private int run(int warming, int measured) throws Exception {
        enter();
        for (int i = 0; i < people; i++) {
            interviews.add(begin(i));
        }
        System.err.println(people + " interviews have begun");
        for (int i = 0; i < people; i++) {
            Interview interview = interviews.get(i);
            every(SAVE_EVERY_MS, SAVE_EVERY_MS * i / people, due -> save(interview, due));
            every(PANEL_EVERY_MS, PANEL_EVERY_MS * i / people, due -> panel(interview, due));
        }
        TimeUnit.SECONDS.sleep(warming);
        counting.set(true);
        TimeUnit.SECONDS.sleep(measured);
        counting.set(false);
        print("");
        long before = size();
        // What was sent while it was counted is answered first.
        TimeUnit.SECONDS.sleep(1);
        int lost = killed();
        System.out.printf(
                Locale.ROOT,
                "killed in the middle and started again: %d of %d acknowledged drafts lost%n",
                lost,
                people);
        long after = size();
        saves.clear();
        panels.clear();
        // A process that has just begun runs slowly at first, as the one before did.
        TimeUnit.SECONDS.sleep(warming);
        counting.set(true);
        TimeUnit.SECONDS.sleep(measured);
        counting.set(false);
        print(" after the restart");
        System.out.printf(
                Locale.ROOT,
                "refused or failed %d%ndata file %.1f MB after %d s, %.1f MB after the kill and the start, words in it %.2f MB%n",
                refused.get(),
                before / 1e6,
                warming + measured,
                after / 1e6,
                interviews.stream().mapToLong(one -> one.last.length()).sum() / 1e6);
        clock.shutdownNow();
        server.process.destroy();
        server.process.waitFor();
        System.out.printf(Locale.ROOT, "data file %.1f MB after it was closed%n", size() / 1e6);
        return lost;
    }

    private interface Due {
        void at(long due);
    }

    private void every(long period, long first, Due work) {
        long[] due = {System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(first)};
        var unused = clock.scheduleAtFixedRate(
                () -> {
                    long now = due[0];
                    due[0] += TimeUnit.MILLISECONDS.toNanos(period);
                    if (!away.get()) {
                        work.at(now);
                    }
                },
                first,
                period,
                TimeUnit.MILLISECONDS);
    }

    private int killed() throws Exception {
        int port = server.port();
        // Whatever is under way is neither counted nor expected.
        away.set(true);
        server.process.toHandle().destroyForcibly();
        server.process.waitFor();
        interviews.forEach(one -> one.expected = one.acknowledged);
        server = Server.start(script, data, port);
        enter();
        int lost = 0;
        for (Interview interview : interviews) {
            String room = get(interview.path + "/room");
            long kept = Long.parseLong(found(room, "data-version=\"(\\d+)\""));
            if (kept < interview.expected) {
                lost++;
            }
        }
        away.set(false);
        return lost;
    }

    private void enter() throws Exception {
        get(server.address.substring(server.url().length()));
        token = found(get("/interview"), "name=\"_csrf\" value=\"([^\"]+)\"");
    }

    private Interview begin(int i) throws Exception {
        String form =
                "_csrf=" + encoded(token) + "&company=netflix&round=execution&level=senior&minutes=45&mode=coached";
        HttpResponse<String> answer = client.send(post("/rounds", form).build(), BodyHandlers.ofString());
        String path = answer.headers().firstValue("Location").orElseThrow().replaceFirst("/room$", "");
        path = URI.create(path).getPath();
        String room = get(path + "/room");
        String fields = Stream.of("turn", "question", "about")
                .map(name -> "&" + name + "=" + encoded(found(room, "name=\"" + name + "\" value=\"([^\"]*)\"")))
                .collect(Collectors.joining());
        return new Interview(path, fields, (int) ((long) LONGEST * i / people));
    }

    private String form(Interview interview) {
        long said = interview.head + (long) (System.nanoTime() / 1e9 * PACE);
        interview.last = String.join(" ", words.subList(0, (int) Math.min(words.size(), said % LONGEST + 1)));
        return "_csrf=" + encoded(token) + interview.fields + "&answer=" + encoded(interview.last);
    }

    private void save(Interview interview, long due) {
        long version = ++interview.version;
        String body = form(interview) + "&version=" + version;
        ask(saves, interview.path + "/draft", body, due, () -> interview.acknowledged = version);
    }

    private void panel(Interview interview, long due) {
        ask(panels, interview.path + "/live", form(interview), due, () -> {});
    }

    private void ask(ConcurrentLinkedQueue<Long> times, String path, String body, long due, Runnable done) {
        boolean counted = counting.get();
        var unused = client.sendAsync(
                        post(path, body).header("HX-Request", "true").build(), BodyHandlers.ofString())
                .whenComplete((answer, failed) -> {
                    long took = System.nanoTime() - due;
                    if (failed == null && answer.statusCode() == 200) {
                        done.run();
                        if (counted) {
                            times.add(took);
                        }
                    } else if (counted) {
                        refused.incrementAndGet();
                    }
                });
    }

    private HttpRequest.Builder post(String path, String form) {
        return HttpRequest.newBuilder(URI.create(server.url() + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.url())
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path))
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofString());
        return answer.body();
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("The page has no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private long size() throws IOException {
        return Files.size(data.resolve("debrief.mv.db"));
    }

    private void print(String when) {
        print("draft saved" + when, saves);
        print("live panel" + when, panels);
    }

    private static void print(String what, ConcurrentLinkedQueue<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: %d requests, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                what,
                sorted.size(),
                at(sorted, .5),
                at(sorted, .95),
                at(sorted, .99),
                at(sorted, 1));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1)) / 1e6;
    }
}
