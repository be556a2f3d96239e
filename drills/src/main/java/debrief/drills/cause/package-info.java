/** Which values of which attributes a rise in failures comes from. */
@org.jspecify.annotations.NullMarked
package debrief.drills.cause;
