package debrief.lists;

import java.util.Optional;

/**
 * Advice that stands beside the questions.
 *
 * @param batch which batch of questions it came with, 1 for the first
 * @param title its bold words or its label; empty where it has none
 * @param text the advice
 * @param line where it stands in the file, 1 for the first line
 */
public record Tip(int batch, Optional<String> title, String text, int line) {}
