/** The slip: a program is late, and something has to give. */
@org.jspecify.annotations.NullMarked
package debrief.drills.slip;
