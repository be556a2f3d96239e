package debrief.content;

/**
 * Something an author wrote that cannot be used.
 *
 * @param file the file, relative to the folder that was read
 * @param line the line, 1 for the first; 0 where the whole file is meant
 * @param says what is wrong, in one sentence
 * @param tryThis what to do about it, in one sentence
 */
public record Problem(String file, int line, String says, String tryThis) {
    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file) + ": " + says + " " + tryThis;
    }
}
