@org.jspecify.annotations.NullMarked
package debrief.web.sketch;
