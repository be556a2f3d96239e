/** How good it is, as sums of reasons. It must not know what to practise. */
@org.jspecify.annotations.NullMarked
package debrief.engine.rating;
