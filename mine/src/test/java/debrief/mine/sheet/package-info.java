/** Tests of architecture sheets. */
@org.jspecify.annotations.NullMarked
package debrief.mine.sheet;
