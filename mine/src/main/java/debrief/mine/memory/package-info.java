/** What is remembered, and until when: cards, reviews, and when the next one is due. It knows no clock and keeps nothing. */
@org.jspecify.annotations.NullMarked
package debrief.mine.memory;
