package debrief.web;

import debrief.content.OwnFolder;
import debrief.rounds.DataFolder;
import debrief.web.library.Library;
import debrief.web.made.MadeQuestions;
import debrief.web.safety.Doors;
import debrief.web.store.Database;
import debrief.web.store.Rounds;
import debrief.web.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Debrief, running: its pages answer on this computer until it is closed. */
public final class Site implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Database database;
    private final Rounds rounds;
    private final OwnFolder own;
    private final Doors doors;
    private final Running running;
    private final int port;
    private final Timer purging = new Timer("purging", true);

    private Site(ConfigurableApplicationContext context, Database database, DataFolder folder, Doors doors) {
        this.context = context;
        this.database = database;
        this.doors = doors;
        this.rounds = context.getBean(Rounds.class);
        this.own = context.getBean(OwnFolder.class);
        this.running = Running.in(folder);
        this.port = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /**
     * Starts the pages over an open database, which is closed with them, or when they cannot start.
     *
     * @param port 0 for any that is free
     * @throws Refused when the port is taken
     */
    public static Site open(DataFolder folder, Database database, int port) throws IOException {
        return open(folder, CompletableFuture.completedFuture(database), port);
    }

    /** The same while the database is still being opened. */
    static Site open(DataFolder folder, CompletableFuture<Database> database, int port) throws IOException {
        try {
            Doors doors = Doors.in(folder);
            ConfigurableApplicationContext context = started(folder, database, doors, port);
            Site site = new Site(context, database.join(), folder, doors);
            doors.closeAll();
            site.running.note(site.port);
            site.purgeEveryFiveSeconds();
            return site;
        } catch (IOException | RuntimeException e) {
            database.thenAccept(Database::close).exceptionally(failed -> null).join();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    throw Refused.undone(
                            "Port " + port + " is used by another program. Choose another: ./debrief run --port "
                                    + (port == 65_535 ? 8080 : port + 1));
                }
                if (cause instanceof StoreException said) {
                    throw said;
                }
            }
            throw e;
        }
    }

    private static ConfigurableApplicationContext started(
            DataFolder folder, CompletableFuture<Database> database, Doors doors, int port) {
        OwnFolder own = new OwnFolder(folder.packs());
        Library library = Library.open(
                Path.of(System.getProperty("debrief.packs", "packs")),
                own,
                () -> new MadeQuestions(database.join(), InstantSource.system()).all());
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", port);
        return new SpringApplicationBuilder(App.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(fresh -> {
                    GenericApplicationContext beans = (GenericApplicationContext) fresh;
                    beans.registerBean(DataFolder.class, () -> folder);
                    beans.registerBean(Doors.class, () -> doors);
                    beans.registerBean(Library.class, () -> library);
                    beans.registerBean(OwnFolder.class, () -> own);
                    // Ours closes it after the pages.
                    beans.registerBean(Database.class, database::join, bean -> bean.setDestroyMethodName(""));
                })
                .properties(settings)
                .run();
    }

    /** Where the pages are, without the word that lets a browser in. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** An address that lets one browser in, once. */
    public String address() throws IOException {
        return url() + "/open/" + doors.newWord();
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    private void purgeEveryFiveSeconds() {
        TimerTask purge = new TimerTask() {
            @Override
            public void run() {
                try {
                    own.purge(Instant.now().minus(Rounds.UNDO));
                    rounds.purge();
                } catch (StoreException | IOException e) {
                    // Tried again in five seconds; the next page says what is wrong with the database.
                }
            }
        };
        purging.schedule(purge, 0, 5_000);
    }

    /** Ends the pages, takes what was deleted out of the database, and closes it. */
    @Override
    public synchronized void close() {
        purging.cancel();
        context.close();
        try {
            running.remove();
            own.purge(Instant.now());
            rounds.purgeNow();
        } catch (IOException | StoreException e) {
            System.err.println(e.getMessage());
        } finally {
            database.close();
        }
    }
}
