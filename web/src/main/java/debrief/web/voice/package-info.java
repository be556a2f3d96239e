/**
 * Answering by voice: recordings, how they sounded, and having them written down. It must not know how an answer is
 * judged.
 */
@org.jspecify.annotations.NullMarked
package debrief.web.voice;
