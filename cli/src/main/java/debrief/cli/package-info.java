/** The command line: score, mock, packs check, doctor. It must not know the web or a database. */
@org.jspecify.annotations.NullMarked
package debrief.cli;
