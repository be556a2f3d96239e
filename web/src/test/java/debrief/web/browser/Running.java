package debrief.web.browser;

import debrief.rounds.DataFolder;
import debrief.web.Site;
import debrief.web.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One running Debrief for all browser tests, on a free port, with a data folder of its own. */
final class Running {
    private static @Nullable Site site;
    private static @Nullable DataFolder folder;

    private Running() {}

    static synchronized Site site() {
        if (site == null) {
            try {
                System.setProperty("debrief.packs", packs().toString());
                DataFolder opened = DataFolder.open(
                        Files.createTempDirectory("debrief-pages").toString());
                Site started = Site.open(opened, Database.open(opened), 0);
                folder = opened;
                Runtime.getRuntime().addShutdownHook(new Thread(started::close));
                site = started;
            } catch (IOException e) {
                throw new UncheckedIOException("Debrief did not start", e);
            }
        }
        return site;
    }

    /** Where it keeps its data. */
    static synchronized DataFolder folder() {
        site();
        return Objects.requireNonNull(folder);
    }

    /** The packs of the checkout. */
    static Path packs() {
        return Path.of(System.getProperty("debrief.packs", "../packs"))
                .toAbsolutePath()
                .normalize();
    }
}
