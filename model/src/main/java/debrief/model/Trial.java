package debrief.model;

import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** Asks a model something small and fixed, to see whether it is there. Nothing of the person's is in it. */
public final class Trial {
    /** How long it may take: a server may have to load the model first. */
    public static final Duration TOTAL = Duration.ofSeconds(30);

    private final Chat chat;
    private final Duration total;

    /** Asks this model, within {@link #TOTAL}. */
    public Trial(Chat chat) {
        this(chat, TOTAL);
    }

    /** The same within another time. */
    public Trial(Chat chat, Duration total) {
        this.chat = chat;
        this.total = total;
    }

    /** How long the answer took, in milliseconds, or why it did not come. */
    public Reply<Long> run() {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.put("type", "object").put("additionalProperties", false);
        schema.putObject("properties").putObject("word").put("type", "string");
        schema.putArray("required").add("word");
        long began = System.nanoTime();
        return chat.ask(
                        "Repeat the value of \"word\" in the user message.",
                        Json.MAPPER.createObjectNode().put("word", "ready"),
                        schema,
                        100,
                        total)
                .then(reply -> reply.path("word").asString("").strip().equalsIgnoreCase("ready")
                        ? Reply.got(Duration.ofNanos(System.nanoTime() - began).toMillis())
                        : Reply.failed(
                                Failure.Kind.MALFORMED,
                                chat.model() + " at " + chat.host()
                                        + " answers, but not in the form asked for. Another model may."));
    }
}
