package debrief.web.voice;

import java.util.function.Function;

/**
 * A place that writes recordings down.
 *
 * @param host where it is, as shown to the person
 * @param listens sends the bytes of one recording there, once; an interrupt ends it
 */
record Ear(String host, Function<byte[], Heard> listens) {}
