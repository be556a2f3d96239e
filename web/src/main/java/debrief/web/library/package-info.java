/** The packs a person practises from. Every page that needs one asks here, because packs may be added while it runs. */
@org.jspecify.annotations.NullMarked
package debrief.web.library;
