/** Architecture review: find what can go wrong with a design, and lay out what to do about it in time. */
@org.jspecify.annotations.NullMarked
package debrief.drills.review;
