/** Kept rounds joined with the questions they were asked from. It must not know pages. */
@org.jspecify.annotations.NullMarked
package debrief.web.play;
