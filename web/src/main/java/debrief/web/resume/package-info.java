/** The page of the resume and the job description: what was claimed, what is asked, and a round on it. Its judgement is in {@link debrief.resume}. */
@org.jspecify.annotations.NullMarked
package debrief.web.resume;
