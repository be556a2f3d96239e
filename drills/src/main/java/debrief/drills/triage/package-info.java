/** Triage: failures have risen somewhere. Which slices to look at, when to stop looking, and whom to send. */
@org.jspecify.annotations.NullMarked
package debrief.drills.triage;
