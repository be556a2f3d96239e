/** What a person writes before the day: why here, questions to ask, the first ninety days; and remarks on it. */
@org.jspecify.annotations.NullMarked
package debrief.mine.worksheet;
