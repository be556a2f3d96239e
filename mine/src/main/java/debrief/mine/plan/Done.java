package debrief.mine.plan;

import java.time.LocalDate;

/**
 * Something that really happened.
 *
 * @param id of the item it was, where it is known; may be empty
 * @param title what was done
 * @param href where it is kept
 * @param minutes it took, at least 1
 */
public record Done(LocalDate day, Item.Kind kind, String id, String title, String href, int minutes) {}
