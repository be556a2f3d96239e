/** What a person is told about an answer. It must not know rounds. */
@org.jspecify.annotations.NullMarked
package debrief.engine.debrief;
