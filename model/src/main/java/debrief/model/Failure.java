package debrief.model;

import java.util.Locale;

/**
 * Why a reply did not come.
 *
 * @param says one plain sentence for the person; it never holds the key, nor anything the other side wrote
 */
public record Failure(Kind kind, String says) {
    /** The ways in which it can go wrong. */
    public enum Kind {
        /** What was typed is no address that may be used. */
        ADDRESS,
        /** Nobody answers there. */
        UNREACHABLE,
        /** No answer in the time there was. */
        SLOW,
        /** The key is missing or not accepted. */
        KEY,
        /** There is no such address or model. */
        NOT_FOUND,
        /** Too much was asked for lately. */
        BUSY,
        /** The other side is in trouble. */
        TROUBLE,
        /** It asked us to go elsewhere, and we did not. */
        REDIRECTED,
        /** It said more than we read. */
        TOO_LARGE,
        /** It answered in another form than the one asked for. */
        MALFORMED,
        /** The model would not. */
        REFUSED,
        /** It answered in the right form with what may not be used. */
        UNFIT;

        /** The name in the store and on pages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
