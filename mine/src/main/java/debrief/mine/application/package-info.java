/** Where a person has applied, what comes next, and the table that carries it in and out. */
@org.jspecify.annotations.NullMarked
package debrief.mine.application;
