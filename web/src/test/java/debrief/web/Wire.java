package debrief.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A request written byte by byte, because a polite client would not lie about its host.
 *
 * @param port of the site
 * @param headers sent, one a line
 */
record Wire(int port, List<String> headers) {
    static Wire to(Site site) {
        int port = Integer.parseInt(site.url().substring(site.url().lastIndexOf(':') + 1));
        return new Wire(port, List.of("Host: 127.0.0.1:" + port));
    }

    /** The same with one more header, or another value for it. */
    Wire with(String header) {
        String name = header.substring(0, header.indexOf(':') + 1);
        List<String> all = new ArrayList<>(headers);
        all.removeIf(one -> one.startsWith(name));
        all.add(header);
        return new Wire(port, all);
    }

    /** The same without a header. */
    Wire without(String name) {
        return new Wire(
                port,
                headers.stream().filter(one -> !one.startsWith(name + ":")).toList());
    }

    Answer get(String path) throws IOException {
        return send("GET", path, "");
    }

    Answer post(String path, String form) throws IOException {
        return send("POST", path, form);
    }

    Answer send(String method, String path, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
            headers.forEach(header -> request.append(header).append("\r\n"));
            if (!body.isEmpty()) {
                request.append("Content-Type: application/x-www-form-urlencoded\r\n");
            }
            request.append("Content-Length: ").append(body.length()).append("\r\nConnection: close\r\n\r\n");
            out.write(request.append(body).toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    record Answer(int status, List<String> headers, String body) {
        static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            List<String> lines = Arrays.asList(text.substring(0, end).split("\r\n"));
            return new Answer(
                    Integer.parseInt(lines.get(0).split(" ", -1)[1]),
                    lines.subList(1, lines.size()),
                    text.substring(end + 4));
        }

        Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ": ";
            return headers.stream()
                    .filter(one -> one.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(one -> one.substring(start.length()))
                    .findFirst();
        }
    }
}
