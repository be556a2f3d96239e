package debrief.web.browser;

import debrief.rounds.DataFolder;
import debrief.web.Site;
import debrief.web.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that has a Debrief of its own: nothing is in it, and a window was let in. */
abstract class OwnDebrief {
    @TempDir
    Path temp;

    DataFolder folder;
    Database database;
    Site site;
    Tab tab;

    @SuppressWarnings("NullAway.Init") // JUnit opens before each test.
    OwnDebrief() {}

    @BeforeEach
    final void openDebrief() throws IOException {
        System.setProperty("debrief.packs", Running.packs().toString());
        folder = DataFolder.open(temp.resolve("data").toString());
        database = Database.open(folder);
        keep();
        site = Site.open(folder, database, 0);
        tab = window();
    }

    @AfterEach
    final void closeDebrief() {
        tab.close();
        site.close();
    }

    /** Puts into it what is there before the pages open: nothing, where a test does not say otherwise. */
    void keep() {}

    /** The window: wide and light, where a test does not say otherwise. */
    Tab window() throws IOException {
        return Tab.in(site);
    }
}
