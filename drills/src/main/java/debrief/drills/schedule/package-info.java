/** Projects with precedence and scarce resources: a lower bound, and the shortest schedule that is found. */
@org.jspecify.annotations.NullMarked
package debrief.drills.schedule;
