package debrief.web.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the frame round every page shows.
 *
 * @param theme "light", "dark", or "system" for what the computer is set to
 * @param csrfName the name of the form field that proves a form is ours
 * @param csrfToken its value
 * @param path the address of this page, to come back to
 * @param versions of Debrief, its engine and its packs, in words
 * @param modelHost where a language model is asked; empty where none is
 * @param undo the last thing that was deleted, while it can still be had back
 */
public record Shell(
        String theme,
        String csrfName,
        String csrfToken,
        String path,
        String versions,
        String modelHost,
        Optional<Undo> undo) {
    /**
     * Something deleted less than a minute ago.
     *
     * @param id of the deletion
     * @param says what was deleted
     */
    public record Undo(String id, String says) {}

    /** The theme for the page's root; nothing where the computer decides. */
    public @Nullable String dataTheme() {
        return theme.equals("system") ? null : theme;
    }
}
