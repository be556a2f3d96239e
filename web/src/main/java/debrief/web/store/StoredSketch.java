package debrief.web.store;

/**
 * A sketch as it is kept.
 *
 * @param n the turn it was drawn for
 * @param drawing its boxes and arrows, as JSON
 * @param version grows by one with each save; the page counts it
 */
public record StoredSketch(int n, String drawing, long version) {}
