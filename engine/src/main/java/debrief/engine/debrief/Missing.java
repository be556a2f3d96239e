package debrief.engine.debrief;

import debrief.engine.signal.Dimension;

/**
 * Something that was not said, and the question that would draw it out.
 *
 * @param about the id of the expected point or of the signal that is missing
 * @param dimension the dimension it speaks to most
 * @param point what is missing, in one sentence
 * @param question what an interviewer would ask
 * @param doubtful whether it was touched, but not made
 */
public record Missing(String about, Dimension dimension, String point, String question, boolean doubtful) {}
