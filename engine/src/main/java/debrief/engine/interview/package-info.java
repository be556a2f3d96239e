/** A mock round: what is asked next. Pure: the same turns, the same move. */
@org.jspecify.annotations.NullMarked
package debrief.engine.interview;
