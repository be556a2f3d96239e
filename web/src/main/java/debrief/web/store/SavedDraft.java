package debrief.web.store;

import java.util.Optional;

/**
 * What became of a draft that was sent.
 *
 * @param kept whether the text that was sent is what is stored now
 * @param draft what is stored now; empty when the turn is already answered, or there is no such round
 */
public record SavedDraft(boolean kept, Optional<Draft> draft) {}
