/** Tests of what is read from resumes and descriptions. */
@org.jspecify.annotations.NullMarked
package debrief.resume;
