/** Who is let in and who is not, asked over the wire. */
@org.jspecify.annotations.NullMarked
package debrief.web.safety;
