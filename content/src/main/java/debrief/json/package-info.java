/** Debriefs as programs read them. The names of the fields are a promise. */
@org.jspecify.annotations.NullMarked
package debrief.json;
