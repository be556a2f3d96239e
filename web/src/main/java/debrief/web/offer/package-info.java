/** Offers side by side over four years, and the sheet for talking about them. */
@org.jspecify.annotations.NullMarked
package debrief.web.offer;
