/** Debriefs on paper: what a debrief holds in order, and that as PDF or Markdown. It knows no web, no store and no network. */
@org.jspecify.annotations.NullMarked
package debrief.print;
