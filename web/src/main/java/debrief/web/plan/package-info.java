/** The days until the interview: what was set, the plan that is made from it, its pages and its calendar. */
@org.jspecify.annotations.NullMarked
package debrief.web.plan;
