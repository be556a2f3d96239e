@org.jspecify.annotations.NullMarked
package debrief.print;
