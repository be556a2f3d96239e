/**
 * Lists of questions from elsewhere and for elsewhere: Markdown, CSV, JSON, Anki. It reads bytes and gives
 * values; it must not know the web, the command line or the network, and only saving touches the disk.
 */
@org.jspecify.annotations.NullMarked
package debrief.lists;
