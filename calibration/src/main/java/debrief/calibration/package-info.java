/**
 * Rated answers, and how far judgements agree with their raters. It takes judgements from anybody, so that a rubric that
 * is being fitted can be measured like the one that is used. It must not know packs, the command line or the pages.
 */
@org.jspecify.annotations.NullMarked
package debrief.calibration;
