@org.jspecify.annotations.NullMarked
package debrief.mine.plan;
