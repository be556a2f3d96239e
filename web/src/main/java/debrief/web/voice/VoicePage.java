package debrief.web.voice;

import debrief.web.store.Recordings;
import java.util.List;
import java.util.Locale;

/**
 * The page about microphone, voices and recordings.
 *
 * @param keep whether recordings are kept in the data folder
 * @param folder the data folder
 * @param host that can write recordings down; empty where none is set
 * @param recordings those in the data folder
 */
public record VoicePage(boolean keep, String folder, String host, List<Kept> recordings) {
    /**
     * A recording in the data folder.
     *
     * @param what company and round, in words
     * @param open whether its round has a page
     */
    public record Kept(String round, int n, String what, String size, boolean open) {}

    /** A number of bytes as a person reads it, such as "1.4 MB". */
    public static String size(long bytes) {
        return bytes < 1 << 20
                ? (bytes + 1023) / 1024 + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
    }

    /** All of them together. */
    public static String size(List<Recordings.Recording> recordings) {
        return size(recordings.stream().mapToLong(Recordings.Recording::bytes).sum());
    }
}
