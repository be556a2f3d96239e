/** Programs of one's own as maps: entered, brought in, drawn, worked out, carried out. What is worked out is told by {@link debrief.drills.program}. */
@org.jspecify.annotations.NullMarked
package debrief.web.program;
