/** The debrief page: the engine's judgement beside the words it rests on. It must not know how a round is run. */
@org.jspecify.annotations.NullMarked
package debrief.web.debrief;
