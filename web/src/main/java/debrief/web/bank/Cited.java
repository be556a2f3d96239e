package debrief.web.bank;

import debrief.content.Pack;
import java.util.Optional;

/**
 * The source a figure names.
 *
 * @param id unique in its pack
 * @param address where the source is written out
 * @param year when the source was published or read
 */
public record Cited(String id, String address, int year) {
    /** The source of that id; empty where the pack names none, so that the page can say so. */
    static Optional<Cited> of(Pack pack, String id) {
        return pack.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(source -> new Cited(id, "/companies/" + pack.id() + "#" + place(id), source.year()));
    }

    /** Where a source stands on the page of its company. */
    public static String place(String id) {
        return "source-" + id;
    }
}
