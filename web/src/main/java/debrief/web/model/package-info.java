/**
 * The language model a person may choose: its settings, which rounds are sent to it, how it puts a follow-up, what it makes
 * of a round. Nothing here moves a rating, and nothing is asked while it is off. It must not know how rounds are shown.
 */
@org.jspecify.annotations.NullMarked
package debrief.web.model;
