/** Offers: what they are worth in four years, part by part, and what a person asks for. All of it before tax. */
@org.jspecify.annotations.NullMarked
package debrief.mine.offer;
