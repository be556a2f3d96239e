/** How an answer is marked on the debrief page. */
@org.jspecify.annotations.NullMarked
package debrief.web.debrief;
