package debrief.model;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns speech into words at an endpoint ({@code audio/transcriptions}). */
public final class Transcription {
    /** The most bytes of audio that are sent at once. */
    public static final int MOST = 25_000_000;

    private static final Duration TOTAL = Duration.ofMinutes(2);
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(500), Duration.ofSeconds(2));
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[A-Za-z0-9.+-]+(;\\s*codecs=[A-Za-z0-9.,-]+)?");

    private final Line line;
    private final String model;
    private final Duration total;
    private final Consumer<Duration> pause;

    /**
     * Asks there.
     *
     * @param model the name of the model that hears
     */
    public Transcription(Line line, String model) {
        this(line, model, TOTAL, Transcription::sleep);
    }

    /**
     * The same in other time.
     *
     * @param total how long one try may take
     * @param pause waits between two tries
     */
    public Transcription(Line line, String model, Duration total, Consumer<Duration> pause) {
        if (!Chat.NAME.matcher(model).matches()) {
            throw new IllegalArgumentException("No name of a model: " + model);
        }
        this.line = line;
        this.model = model;
        this.total = total;
        this.pause = pause;
    }

    /** Where the audio goes, as shown to the person. */
    public String host() {
        return line.host();
    }

    /**
     * The words in this audio. What may pass by itself (nobody there, too busy, trouble on the other side) is tried
     * twice more.
     *
     * @param file a name with the ending that tells the kind, such as {@code answer.webm}
     * @param type the media type, such as {@code audio/webm}
     */
    public Reply<Heard> hear(byte[] audio, String file, String type) {
        if (audio.length == 0) {
            return Reply.failed(Failure.Kind.UNFIT, "There is nothing in this recording, so nothing was sent.");
        }
        if (audio.length > MOST) {
            return Reply.failed(
                    Failure.Kind.TOO_LARGE,
                    "This recording is larger than 25 MB, so it was not sent. Record less at once.");
        }
        if (!FILE.matcher(file).matches() || !TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("No name or type of audio: " + file + ", " + type);
        }
        Line.Answered answered = tried(audio, file, type, "verbose_json");
        if (answered.refusal().filter(refusal -> refusal.status() == 400).isPresent()) {
            // Some models know no segments.
            answered = tried(audio, file, type, "json");
        }
        return answered.reply().then(this::heard);
    }

    private Line.Answered tried(byte[] audio, String file, String type, String format) {
        Line.Answered answered = once(audio, file, type, format);
        for (Duration rest : PAUSES) {
            if (!mayPass(answered)) {
                return answered;
            }
            Duration asked = answered.refusal().flatMap(Line.Refusal::after).orElse(rest);
            pause.accept(asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked);
            if (Thread.currentThread().isInterrupted()) {
                return answered;
            }
            answered = once(audio, file, type, format);
        }
        return answered;
    }

    private static boolean mayPass(Line.Answered answered) {
        return answered.reply()
                .failure()
                .filter(failure -> switch (failure.kind()) {
                    case UNREACHABLE, BUSY, TROUBLE -> true;
                    default -> false;
                })
                .isPresent();
    }

    private Line.Answered once(byte[] audio, String file, String type, String format) {
        String boundary = "debrief-" + UUID.randomUUID();
        StringBuilder head = new StringBuilder();
        field(head, boundary, "model", model);
        field(head, boundary, "response_format", format);
        head.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"");
        head.append(file).append("\"\r\nContent-Type: ").append(type).append("\r\n\r\n");
        byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return line.post(
                "/audio/transcriptions",
                "multipart/form-data; boundary=" + boundary,
                List.of(head.toString().getBytes(StandardCharsets.UTF_8), audio, foot),
                total);
    }

    private static void field(StringBuilder form, String boundary, String name, String value) {
        form.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"");
        form.append(name).append("\"\r\n\r\n").append(value).append("\r\n");
    }

    private Reply<Heard> heard(Line.Answer answer) {
        Optional<ObjectNode> read = Json.object(answer.body());
        JsonNode text = read.map(object -> object.path("text")).orElseGet(Json.MAPPER::missingNode);
        if (!text.isString()) {
            return Reply.failed(
                    Failure.Kind.MALFORMED, line.host() + " answered, but not with the words of the recording.");
        }
        List<Heard.Segment> segments = new ArrayList<>();
        for (JsonNode one : read.orElseThrow().path("segments")) {
            double start = one.path("start").asDouble(-1);
            double end = one.path("end").asDouble(-1);
            String words = one.path("text").asString("").strip();
            if (start >= 0 && end >= start && end < 1_000_000 && !words.isEmpty()) {
                segments.add(new Heard.Segment(Math.round(start * 1000), Math.round(end * 1000), words));
            }
        }
        return Reply.got(new Heard(text.asString().strip(), segments));
    }

    private static void sleep(Duration rest) {
        try {
            Thread.sleep(rest.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
