/** Deleting, and having it back for a minute. It must not know how rounds are shown. */
@org.jspecify.annotations.NullMarked
package debrief.web.removal;
