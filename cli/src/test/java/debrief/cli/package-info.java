/** What a person and a program meet at the prompt. */
@org.jspecify.annotations.NullMarked
package debrief.cli;
