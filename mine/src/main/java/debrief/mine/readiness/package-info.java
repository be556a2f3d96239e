/** Where a person stands against what a loop asks, and how sure that is. It knows no clock and keeps nothing. */
@org.jspecify.annotations.NullMarked
package debrief.mine.readiness;
