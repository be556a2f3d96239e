@org.jspecify.annotations.NullMarked
package debrief.web.drill;
