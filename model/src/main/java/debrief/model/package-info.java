/**
 * Asks a language model that a person chose: chat, and speech to text. It reads what comes back with suspicion, and what
 * goes wrong is a value with a sentence. It must not know rounds, packs, pages or where data is kept, but for the one file
 * that holds the key.
 */
@org.jspecify.annotations.NullMarked
package debrief.model;
