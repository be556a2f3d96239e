/** Resumes and job descriptions: their text, claims, themes, requirements and gaps. It knows no store, web or clock. */
@org.jspecify.annotations.NullMarked
package debrief.resume;
