/** How words are read: sentences, clauses, words, and quotes cut from them. It must not know what is good or bad. */
@org.jspecify.annotations.NullMarked
package debrief.engine.text;
