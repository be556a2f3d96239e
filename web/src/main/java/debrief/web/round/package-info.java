/** Setting up a round and taking it: the room, the draft that saves itself, the live marks. It must not know the debrief page. */
@org.jspecify.annotations.NullMarked
package debrief.web.round;
