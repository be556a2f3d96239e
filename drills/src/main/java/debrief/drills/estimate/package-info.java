/** Estimate: a figure nobody knows, from factors somebody can guess. */
@org.jspecify.annotations.NullMarked
package debrief.drills.estimate;
