package debrief.web.debrief;

import debrief.engine.text.Quote;

/**
 * A quoted passage of an answer, with the name it has on the page.
 *
 * @param number unique on the page, 1 for the first; its place is {@code q1}, its first reason {@code r1}
 * @param letter unique in its answer, in the order of the answer
 */
public record Passage(int number, String letter, Tone tone, Quote quote) {
    /** Letters as in a list: a to z, then aa, ab and so on. */
    static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
