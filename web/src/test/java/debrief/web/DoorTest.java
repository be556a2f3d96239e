package debrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.rounds.DataFolder;
import debrief.web.safety.Doors;
import debrief.web.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route is asked from where nobody should get an answer. */
final class DoorTest {
    @TempDir
    private static Path temp = Path.of("");

    private static DataFolder folder;
    private static Site site;
    private static Wire wire;
    private static Wire mine;

    @SuppressWarnings("NullAway.Init") // JUnit opens before all tests.
    DoorTest() {}

    @BeforeAll
    static void open() throws IOException {
        folder = DataFolder.open(temp.resolve("data").toString());
        site = Site.open(folder, Database.open(folder), 0);
        wire = Wire.to(site);
        mine = wire.with("Cookie: " + cookie(wire.get(path(site.address()))));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_foreign_host_is_turned_away_at_every_route() throws IOException {
        for (Route route : routes()) {
            for (String host : List.of(
                    "evil.example:" + wire.port(),
                    "127.0.0.1",
                    "127.0.0.1:1",
                    "localhost.evil.example:" + wire.port())) {
                assertThat(mine.with("Host: " + host)
                                .send(route.method, route.path, "")
                                .status())
                        .as(route + " as " + host)
                        .isEqualTo(421);
            }
        }
    }

    @Test
    void a_foreign_page_changes_nothing_at_any_route() throws IOException {
        String ours = "http://127.0.0.1:" + wire.port();
        List<Wire> foreign = List.of(
                mine,
                mine.with("Origin: http://evil.example"),
                mine.with("Origin: http://evil.example").with("Sec-Fetch-Site: same-origin"),
                mine.with("Origin: http://localhost:" + wire.port()),
                mine.with("Origin: http://127.0.0.1:1"),
                mine.with("Origin: null"),
                mine.with("Origin: null").with("Sec-Fetch-Site: cross-site"),
                mine.with("Origin: " + ours).with("Sec-Fetch-Site: cross-site"),
                mine.with("Origin: " + ours).with("Sec-Fetch-Site: same-site"),
                mine.with("Sec-Fetch-Site: none"));
        for (Route route : routes()) {
            if (!route.method.equals("GET")) {
                for (Wire from : foreign) {
                    assertThat(from.send(route.method, route.path, "").status())
                            .as(route + " " + from.headers())
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void a_browser_without_the_session_is_let_in_nowhere() throws IOException {
        Wire ours = wire.with("Origin: http://127.0.0.1:" + wire.port());
        for (Route route : routes()) {
            if (!OPEN.contains(route.path)) {
                for (Wire from : List.of(ours, ours.with("Cookie: debrief-" + wire.port() + "=guess"))) {
                    assertThat(from.send(route.method, route.path, "").status())
                            .as(route.toString())
                            .isEqualTo(401);
                }
            }
        }
    }

    @Test
    void a_change_without_the_proof_of_its_form_is_refused_at_every_route() throws IOException {
        Wire ours = mine.with("Origin: http://127.0.0.1:" + wire.port());
        for (Route route : routes()) {
            if (!route.method.equals("GET")) {
                assertThat(ours.send(route.method, route.path, "_csrf=guess").status())
                        .as(route.toString())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void our_own_form_is_taken_by_any_of_the_three_names() throws IOException {
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(mine.get("/settings").body());
        assertThat(csrf.find()).isTrue();
        String form = "theme=dark&_csrf=" + csrf.group(1);
        for (String name : List.of("127.0.0.1", "localhost", "[::1]")) {
            String host = name + ":" + wire.port();
            Wire from = mine.with("Host: " + host);
            assertThat(from.with("Origin: http://" + host).post("/theme", form).status())
                    .isEqualTo(303);
            // Browsers send this when the page sends no referrer.
            assertThat(from.with("Origin: null")
                            .with("Sec-Fetch-Site: same-origin")
                            .post("/theme", form)
                            .status())
                    .isEqualTo(303);
        }
        // A script sends it as a header.
        assertThat(mine.with("Sec-Fetch-Site: same-origin")
                        .with("X-CSRF-TOKEN: " + csrf.group(1))
                        .post("/theme", "theme=dark")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_closed_door_says_how_to_come_in_and_nothing_about_the_inside() throws IOException {
        Wire.Answer closed = wire.get("/rounds");
        assertThat(closed.status()).isEqualTo(401);
        assertThat(closed.body())
                .contains("./debrief address")
                .doesNotContain("Exception", "springframework", "Tomcat");
        assertThat(wire.get("/nowhere").status()).isEqualTo(401);
        assertThat(wire.get("/error").status()).isEqualTo(401);
        assertThat(wire.get("/debrief.css/../rounds").status()).isIn(400, 401);
        assertThat(wire.get("/vendor/%2e%2e/rounds").status()).isIn(400, 401);
        assertThat(wire.get("/vendor/..;/rounds").status()).isIn(400, 401);
    }

    @Test
    void a_printed_address_lets_one_browser_in_once() throws IOException {
        String address = path(site.address());
        Wire.Answer first = wire.get(address);
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.header("Location")).contains("/");
        assertThat(first.header("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(wire.get(address).status()).isEqualTo(401);
        assertThat(wire.with("Cookie: " + cookie(first)).get("/settings").status())
                .isEqualTo(200);
        assertThat(wire.with("Cookie: " + cookie(first)).get(address).status()).isEqualTo(303);
        assertThat(wire.get("/open/guess").status()).isEqualTo(401);
    }

    @Test
    void looking_at_an_address_does_not_use_it_up() throws IOException {
        String address = path(site.address());
        assertThat(wire.send("HEAD", address, "").status()).isEqualTo(401);
        assertThat(wire.get(address).status()).isEqualTo(303);
    }

    @Test
    void a_word_that_another_process_wrote_lets_in_and_is_kept_only_as_a_hash() throws IOException {
        String word = Doors.in(folder).newWord();
        try (Stream<Path> files = Files.walk(folder.path())) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(word));
        }
        assertThat(wire.get("/open/" + word).status()).isEqualTo(303);
    }

    @Test
    void every_answer_carries_the_headers_that_keep_a_page_in_its_place() throws IOException {
        for (Wire.Answer answer : List.of(
                mine.get("/"),
                wire.get("/"),
                mine.get("/nowhere"),
                wire.get("/debrief.css"),
                mine.with("Host: evil.example").get("/"))) {
            assertThat(answer.header("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("Permissions-Policy").orElse("")).contains("microphone=(self)", "camera=()");
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(answer.header("Server")).isEmpty();
        }
        assertThat(mine.get("/settings").header("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void nothing_about_the_inside_is_on_offer() throws IOException {
        for (String path : List.of(
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/h2-console",
                "/h2-console/",
                "/db/migration/V1__rounds.sql")) {
            assertThat(mine.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(mine.send("TRACE", "/", "").status()).isIn(403, 405);
    }

    @Test
    void a_second_start_lets_the_browser_back_in_and_old_words_no_more() throws IOException {
        DataFolder other = DataFolder.open(temp.resolve("other").toString());
        String token;
        String unused;
        try (Site before = Site.open(other, Database.open(other), 0)) {
            token = cookie(Wire.to(before).get(path(before.address()))).replaceAll(".*=", "");
            unused = path(before.address());
        }
        try (Site after = Site.open(other, Database.open(other), 0)) {
            Wire again = Wire.to(after);
            assertThat(again.with("Cookie: debrief-" + again.port() + "=" + token)
                            .get("/settings")
                            .status())
                    .isEqualTo(200);
            assertThat(again.get(unused).status()).isEqualTo(401);
        }
    }

    private static final Set<String> OPEN = Set.of("/health");

    private record Route(String method, String path) {}

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (RequestMappingInfo info : site.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : info.getPatternValues()) {
                String path = pattern.replaceAll("\\{([^{}]|\\{[^}]*})*}", "11111111-1111-1111-1111-111111111111");
                if (methods.isEmpty()) {
                    routes.add(new Route("GET", path));
                    routes.add(new Route("POST", path));
                }
                methods.forEach(method -> routes.add(new Route(method.name(), path)));
            }
        }
        assertThat(routes).hasSizeGreaterThan(10);
        return routes;
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/open/"));
    }

    private static String cookie(Wire.Answer answer) {
        String cookie = answer.header("Set-Cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
