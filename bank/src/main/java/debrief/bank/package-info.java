/** Finds questions: by words, by what they are, by where a person stands. It must not know pages or a person's data. */
@org.jspecify.annotations.NullMarked
package debrief.bank;
