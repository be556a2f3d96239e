/** Where a person stands against a loop, drawn. */
@org.jspecify.annotations.NullMarked
package debrief.web.readiness;
