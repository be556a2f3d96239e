/** Say it plainly: a technical constraint, told to somebody who decides and is no engineer. */
@org.jspecify.annotations.NullMarked
package debrief.drills.plain;
