/** The data folder and the round files in it, shared by the command line and the web. It must not know packs' YAML. */
@org.jspecify.annotations.NullMarked
package debrief.rounds;
