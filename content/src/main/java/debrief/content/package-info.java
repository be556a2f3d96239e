/** Packs: questions, companies and loops, read from YAML into records. It must not know the web or the command line. */
@org.jspecify.annotations.NullMarked
package debrief.content;
