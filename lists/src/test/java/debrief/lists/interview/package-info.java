@org.jspecify.annotations.NullMarked
package debrief.lists.interview;
