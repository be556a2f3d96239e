/** Simulations whose best play is computed: the shape every drill has. */
@org.jspecify.annotations.NullMarked
package debrief.drills;
