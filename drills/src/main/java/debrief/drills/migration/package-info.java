/** Migration: in which waves to move services, how carefully, and what it costs in days and failures. */
@org.jspecify.annotations.NullMarked
package debrief.drills.migration;
