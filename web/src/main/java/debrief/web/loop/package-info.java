/** Whole loops: how far each got, and what comes next. It must not know the room, nor how a debrief is shown. */
@org.jspecify.annotations.NullMarked
package debrief.web.loop;
