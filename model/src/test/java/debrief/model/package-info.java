@org.jspecify.annotations.NullMarked
package debrief.model;
