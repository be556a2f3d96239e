/** Settings and privacy: what is kept, taking it along, deleting all of it. It must not know how rounds are shown. */
@org.jspecify.annotations.NullMarked
package debrief.web.settings;
