/** Rules that hold for the whole module. */
@org.jspecify.annotations.NullMarked
package debrief;
