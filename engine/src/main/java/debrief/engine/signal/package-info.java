/** What was said, found by detectors that prove themselves. It must not know how good it is. */
@org.jspecify.annotations.NullMarked
package debrief.engine.signal;
