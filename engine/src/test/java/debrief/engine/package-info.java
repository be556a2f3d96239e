/** What the engine promises. */
@org.jspecify.annotations.NullMarked
package debrief.engine;
