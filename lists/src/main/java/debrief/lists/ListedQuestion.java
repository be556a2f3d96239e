package debrief.lists;

import java.util.Optional;

/**
 * A question of a list.
 *
 * @param number the number written before it, else its position, 1 for the first
 * @param question the words, on one line
 * @param expected what a good answer holds, one paragraph or point a line; empty where the list does not say
 * @param why why it is asked; empty where the list does not say
 * @param line where it stands in the file, 1 for the first line
 */
public record ListedQuestion(int number, String question, Optional<String> expected, Optional<String> why, int line) {}
