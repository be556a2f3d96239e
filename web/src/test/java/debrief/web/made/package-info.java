/** Tests of questions that were made for a person. */
@org.jspecify.annotations.NullMarked
package debrief.web.made;
