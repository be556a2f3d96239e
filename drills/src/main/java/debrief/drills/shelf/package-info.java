/** All drills together. */
@org.jspecify.annotations.NullMarked
package debrief.drills.shelf;
