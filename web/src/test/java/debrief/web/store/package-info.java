/** What the store keeps, on both databases, and what it lets go. */
@org.jspecify.annotations.NullMarked
package debrief.web.store;
