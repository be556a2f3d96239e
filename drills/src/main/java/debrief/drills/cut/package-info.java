/** Cut by 30%: what to keep, shrink or defer so that the milestone holds. */
@org.jspecify.annotations.NullMarked
package debrief.drills.cut;
