/** Proves that round files survive what terminals go through. */
@org.jspecify.annotations.NullMarked
package debrief.rounds;
