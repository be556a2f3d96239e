/** Where the person has applied, as a board and as a table. */
@org.jspecify.annotations.NullMarked
package debrief.web.application;
