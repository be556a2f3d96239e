package debrief.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How soon a new drill is on the page, and the page after the call, in a server that is warm. Each case is dealt once, so that none
 * lies ready; the best plays of the cases before are still being worked out beside. Loopback only.
 *
 * <p>Arguments: the address that {@code ./debrief run} prints, and how many cases of each drill and difficulty.
 */
public final class DrillPagesBench {
    private static final List<String> DRILLS =
            List.of("triage", "review", "cut", "slip", "migration", "estimate", "plain", "priorities");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"([^\"]+)\"");
    private static final int WARMING = 1_000;
    private static final double NANOS = 1e6;

    private final String site;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private DrillPagesBench(String address) throws IOException, InterruptedException {
        this.site = address.substring(0, address.indexOf("/open/"));
        get(address);
    }

    /** A page and how long it took. */
    private record Page(String path, String text, double millis) {
        String find(Pattern pattern) throws IOException {
            Matcher found = pattern.matcher(text);
            if (!found.find()) {
                throw new IOException("The page at " + path + " is not what it should be.");
            }
            return found.group(1);
        }
    }

    /** Prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        DrillPagesBench bench = new DrillPagesBench(arguments[0]);
        int cases = Integer.parseInt(arguments[1]);
        for (int seed = 1; seed <= 2; seed++) {
            for (String drill : DRILLS) {
                bench.play(drill, WARMING + seed, seed);
            }
        }
        System.out.println(
                "| drill | difficulty | new: best ms | slowest | after the call: best ms | slowest | best play there after, most s |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (String drill : DRILLS) {
            for (int difficulty = 1; difficulty <= 3; difficulty++) {
                double[] dealt = new double[cases];
                double[] ended = new double[cases];
                double[] ready = new double[cases];
                for (int i = 0; i < cases; i++) {
                    double[] took = bench.play(drill, 1 + i, difficulty);
                    dealt[i] = took[0];
                    ended[i] = took[1];
                    ready[i] = took[2];
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.1f |%n",
                        drill,
                        difficulty,
                        least(dealt),
                        most(dealt),
                        least(ended),
                        most(ended),
                        most(ready) / 1e3);
            }
        }
    }

    private static double least(double[] all) {
        return Arrays.stream(all).min().orElse(0);
    }

    private static double most(double[] all) {
        return Arrays.stream(all).max().orElse(0);
    }

    /** Deals a case and makes the call at once: milliseconds to the page, to the page after the call, and to the best play. */
    private double[] play(String drill, long seed, int difficulty) throws IOException, InterruptedException {
        String token = get(site + "/drills/" + drill).find(TOKEN);
        Page dealt =
                post("/drills/" + drill + "/new", "_csrf=" + token + "&seed=" + seed + "&difficulty=" + difficulty);
        Page ended = post(
                URI.create(dealt.path()).getPath() + "/end",
                "_csrf=" + dealt.find(TOKEN) + "&_version=" + dealt.find(VERSION));
        double ready = dealt.millis() + ended.millis();
        Page now = ended;
        while (now.text().contains("id=\"working\"")) {
            Thread.sleep(20);
            now = get(ended.path());
            ready += 20 + now.millis();
        }
        return new double[] {dealt.millis(), ended.millis(), ready};
    }

    private Page get(String address) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(address)).build());
    }

    private Page post(String path, String form) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private Page sent(HttpRequest request) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        double millis = (System.nanoTime() - began) / NANOS;
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return new Page(answer.uri().toString(), answer.body(), millis);
    }
}
