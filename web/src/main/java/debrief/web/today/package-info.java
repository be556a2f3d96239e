/** The first page and the list of rounds. It must not know how a round is run. */
@org.jspecify.annotations.NullMarked
package debrief.web.today;
