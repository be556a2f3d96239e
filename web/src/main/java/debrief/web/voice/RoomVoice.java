package debrief.web.voice;

/**
 * What the room needs to be answered by voice.
 *
 * @param keep whether the person keeps recordings in the data folder
 * @param kept whether the recording of this turn is there
 * @param coached whether figures may be shown before the debrief
 * @param home a name for the database, see {@link debrief.web.store.Deliveries#home}
 * @param host that can write recordings down; empty where none is set
 * @param agreed whether this round's recordings may be sent to that host
 */
public record RoomVoice(
        String round, int turn, boolean keep, boolean kept, boolean coached, String home, String host, boolean agreed) {
    /** Where a recording is kept, in words. */
    public String where() {
        return keep ? "kept in the data folder" : "kept in this browser only";
    }
}
