/** Architecture sheets: written, drawn, carried out, defended. What is thin about one is told by {@link debrief.mine.sheet}. */
@org.jspecify.annotations.NullMarked
package debrief.web.sheet;
