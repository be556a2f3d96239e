package debrief.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Opens the first pages once, so that the archive made of this run holds the classes that the next one needs. */
final class Rehearsal {
    private static final List<String> PAGES = List.of("/", "/interview", "/rounds", "/settings");

    private Rehearsal() {}

    static void of(Site site) throws IOException {
        String cookie = "";
        try (Page in = Page.open(site.address(), "")) {
            cookie = in.cookie();
        }
        for (String page : PAGES) {
            Page.open(site.url() + page, cookie).close();
        }
    }

    private record Page(HttpURLConnection connection) implements AutoCloseable {
        static Page open(String address, String cookie) throws IOException {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Cookie", cookie);
            try (InputStream page = connection.getInputStream()) {
                page.readAllBytes();
            }
            return new Page(connection);
        }

        String cookie() {
            String all = connection.getHeaderField("Set-Cookie");
            return all == null ? "" : all.replaceAll(";.*", "");
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }
}
