package debrief.engine.debrief;

import debrief.engine.question.ExpectedPoint;
import debrief.engine.text.Quote;

/** An expected point that the answer makes, with the words that make it. */
public record PointFound(ExpectedPoint point, Quote quote) {}
