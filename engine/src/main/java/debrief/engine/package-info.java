/** The engine: a pure, total function from words to a debrief. It must not know disk, network, clock or dice. */
@org.jspecify.annotations.NullMarked
package debrief.engine;
