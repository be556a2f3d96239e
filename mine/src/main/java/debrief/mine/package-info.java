/** What a person brings and plans: stories, plan, memory, readiness, applications, offers, worksheets. It knows no store, web or clock. */
@org.jspecify.annotations.NullMarked
package debrief.mine;
