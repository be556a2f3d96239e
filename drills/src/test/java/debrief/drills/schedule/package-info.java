@org.jspecify.annotations.NullMarked
package debrief.drills.schedule;
