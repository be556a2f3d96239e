/** Priorities: in which order to do a backlog, and where the frameworks disagree. */
@org.jspecify.annotations.NullMarked
package debrief.drills.priorities;
