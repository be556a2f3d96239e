/** A real or recorded interview from elsewhere: who said what, and which answer belongs to which question. */
@org.jspecify.annotations.NullMarked
package debrief.lists.interview;
