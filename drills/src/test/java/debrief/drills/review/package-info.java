@org.jspecify.annotations.NullMarked
package debrief.drills.review;
