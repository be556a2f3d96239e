/** What calibration promises. */
@org.jspecify.annotations.NullMarked
package debrief.calibration;
