/** Proves that packs are read whole, and that their mistakes are named where they stand. */
@org.jspecify.annotations.NullMarked
package debrief.content;
