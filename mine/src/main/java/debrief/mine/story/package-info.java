/** Stories of a person's own work: how strong each part is, which question each fits, which to take into a loop. */
@org.jspecify.annotations.NullMarked
package debrief.mine.story;
