/** What the person writes before the day, and the remarks on it. */
@org.jspecify.annotations.NullMarked
package debrief.web.worksheet;
