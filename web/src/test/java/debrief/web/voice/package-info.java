/** What is worked out from recordings. */
@org.jspecify.annotations.NullMarked
package debrief.web.voice;
