/** The pages. It must not know how an answer is judged. */
@org.jspecify.annotations.NullMarked
package debrief.web;
