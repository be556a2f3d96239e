/** Measures the engine: how long a score takes. It must not know the pages, and nothing of the product knows it. */
@org.jspecify.annotations.NullMarked
package debrief.bench;
