/** Bringing in the transcript of a real or recorded interview: who is you, which answer belongs to which question, then its debrief. */
@org.jspecify.annotations.NullMarked
package debrief.web.recorded;
