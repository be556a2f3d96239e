package debrief.web;

import debrief.rounds.DataFolder;
import debrief.web.store.Database;
import debrief.web.store.StoreException;
import java.io.IOException;

/** Starts the pages, or does one thing to the data and ends. */
public final class Main {
    private Main() {}

    /** The first argument says what to do; without one, it is {@code run}. */
    public static void main(String[] arguments) throws IOException {
        try {
            DataFolder folder = DataFolder.open(System.getProperty("user.home") + "/.debrief");
            Site site = Site.open(folder, Database.open(folder), 8080);
            System.out.println(site.address());
        } catch (StoreException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
