/** A person's own program as a network of tasks: critical path, chance of its date, what each decision did to it. */
@org.jspecify.annotations.NullMarked
package debrief.drills.program;
