/**
 * Reads resumes and job descriptions: text from files, claims, themes of the role, requirements, gaps, and questions made of them. What
 * stands in a text is never more than data. It must not know pages, a store, a clock or dice.
 */
@org.jspecify.annotations.NullMarked
package debrief.resume;
