package debrief.engine.signal;

import debrief.engine.text.Quote;

/**
 * Something a detector found.
 *
 * @param id the detector's id
 * @param dimension the dimension it speaks to most
 * @param quote the words it was found in
 */
public record Signal(String id, Dimension dimension, Quote quote) {}
