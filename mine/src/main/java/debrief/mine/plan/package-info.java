/** What to do on each day until the interview. It knows no clock and keeps nothing: days come as arguments. */
@org.jspecify.annotations.NullMarked
package debrief.mine.plan;
