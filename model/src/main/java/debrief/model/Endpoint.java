package debrief.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a model answers: https anywhere, http on this computer only.
 *
 * @param base without a slash at its end
 */
public record Endpoint(URI base) {
    private static final int MOST = 500;
    private static final int LONGEST_NAME = 253;
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");

    public Endpoint {
        if (!problem(base).isEmpty()) {
            throw new IllegalArgumentException(problem(base));
        }
    }

    /** The address that was typed, or a sentence on why it cannot be used. */
    public static Reply<Endpoint> read(String typed) {
        String address = typed.strip();
        while (address.endsWith("/")) {
            address = address.substring(0, address.length() - 1);
        }
        if (address.length() > MOST) {
            return Reply.failed(Failure.Kind.ADDRESS, "This address is longer than " + MOST + " characters.");
        }
        try {
            URI base = new URI(address);
            String problem = problem(base);
            return problem.isEmpty() ? Reply.got(new Endpoint(base)) : Reply.failed(Failure.Kind.ADDRESS, problem);
        } catch (URISyntaxException e) {
            return Reply.failed(Failure.Kind.ADDRESS, NO_ADDRESS);
        }
    }

    /** Name and port, as shown to the person. */
    public String host() {
        return base.getPort() < 0 ? base.getHost() : base.getHost() + ":" + base.getPort();
    }

    /** Whether it is on this computer, so that nothing leaves it. */
    public boolean here() {
        return loopback(base.getHost());
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    private static final String NO_ADDRESS = "This is no address. One begins with https:// and ends where its"
            + " maker says, often with /v1; on this computer it may begin with http://.";

    private static String problem(URI base) {
        String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
        if (base.getHost() == null
                || base.getHost().length() > LONGEST_NAME
                || base.getPort() > 65_535
                || !(scheme.equals("https") || scheme.equals("http"))) {
            return NO_ADDRESS;
        }
        if (base.getRawUserInfo() != null) {
            return "An address with a name or password in it is not used. Put the key in its own field.";
        }
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            return "An address ends before ? and #.";
        }
        if (scheme.equals("http") && !loopback(base.getHost())) {
            return "http is used on this computer only (127.0.0.1, localhost), because others on the way could read"
                    + " along. Use https.";
        }
        return "";
    }

    private static boolean loopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.equals("[::1]")
                || LOOPBACK.matcher(host).matches();
    }
}
