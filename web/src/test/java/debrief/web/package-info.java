/** What holds for the pages as a whole. */
@org.jspecify.annotations.NullMarked
package debrief.web;
