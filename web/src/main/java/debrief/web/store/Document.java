package debrief.web.store;

import java.time.Instant;
import java.util.UUID;

/**
 * Something a person keeps as a whole: a story, a resume, an offer.
 *
 * @param version grows by one with each change, from 1
 * @param changed when it was kept last
 */
public record Document<T>(UUID id, T body, int version, Instant changed) {}
