/**
 * What is kept about a person, and the only package that speaks SQL. It must not know pages, nor how an answer is
 * judged.
 */
@org.jspecify.annotations.NullMarked
package debrief.web.store;
