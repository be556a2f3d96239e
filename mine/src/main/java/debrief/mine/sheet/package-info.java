/** A person's own system on a sheet: its parts, what flows between them, where they end and how they fail, and questions that ask for it. */
@org.jspecify.annotations.NullMarked
package debrief.mine.sheet;
