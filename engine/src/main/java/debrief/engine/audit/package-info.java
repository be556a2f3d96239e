/** How a thing was said, as one company hears it and as another would. It must not know rounds. */
@org.jspecify.annotations.NullMarked
package debrief.engine.audit;
