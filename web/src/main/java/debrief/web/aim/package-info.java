/** What a person aims at: the interview's day and company. It must not know what is made of that. */
@org.jspecify.annotations.NullMarked
package debrief.web.aim;
