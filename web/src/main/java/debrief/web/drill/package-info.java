/** Drills in the pages: a case is dealt, played move by move, and compared with its best play. */
@org.jspecify.annotations.NullMarked
package debrief.web.drill;
