/** Questions made for a person from what they brought, kept for as long as a round asks them. It must not know what they were made from. */
@org.jspecify.annotations.NullMarked
package debrief.web.made;
