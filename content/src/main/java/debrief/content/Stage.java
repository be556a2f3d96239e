package debrief.content;

import debrief.engine.question.Focus;
import debrief.engine.signal.Dimension;
import java.util.List;
import java.util.Map;

/**
 * A round of a company's loop.
 *
 * @param id unique in its pack
 * @param name shown to a person
 * @param foci one or two
 * @param minutes how long it lasts
 * @param who sits there
 * @param weighs by dimension; what is not named weighs as the company weighs it
 */
public record Stage(String id, String name, List<Focus> foci, int minutes, String who, Map<Dimension, Double> weighs) {}
