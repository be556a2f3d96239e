package debrief.mine.worksheet;

/**
 * A remark on something that was written.
 *
 * @param prompt where it stands
 * @param words the exact words it is about
 * @param name what it is about, in a few words
 * @param why why it hurts
 * @param instead how to say it, with gaps; empty where there is no one way
 */
public record Remark(String prompt, String words, String name, String why, String instead) {}
