/** The attempts at one question, side by side. */
@org.jspecify.annotations.NullMarked
package debrief.web.attempts;
