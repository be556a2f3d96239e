/** Boxes and arrows: what a person draws beside an answer, by hand or as Mermaid text. It must not know how a round is run. */
@org.jspecify.annotations.NullMarked
package debrief.web.sketch;
