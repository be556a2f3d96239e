package debrief.web.voice;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * A place that writes recordings down.
 *
 * @param host where it is, as shown to the person
 * @param listens sends the bytes of a recording there; before each further try it calls the second, which waits. An
 *     interrupt ends it
 */
record Ear(String host, BiFunction<byte[], Consumer<Duration>, Heard> listens) {}
