/** Cards to know by heart: what they are made from, how each was remembered, and the page that shows one at a time. */
@org.jspecify.annotations.NullMarked
package debrief.web.review;
