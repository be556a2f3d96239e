package debrief.web;

import debrief.rounds.DataFolder;
import debrief.web.safety.Doors;
import debrief.web.store.Database;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Debrief, running: its pages answer on this computer until it is closed. */
public final class Site implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Doors doors;
    private final int port;

    private Site(ConfigurableApplicationContext context, Doors doors, int port) {
        this.context = context;
        this.doors = doors;
        this.port = port;
    }

    /**
     * Starts the pages over an open database, which is closed with them.
     *
     * @param port 0 for any that is free
     */
    public static Site open(DataFolder folder, Database database, int port) throws IOException {
        Doors doors = Doors.in(folder);
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", port);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(App.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(fresh -> {
                    GenericApplicationContext beans = (GenericApplicationContext) fresh;
                    beans.registerBean(DataFolder.class, () -> folder);
                    beans.registerBean(Database.class, () -> database);
                    beans.registerBean(Doors.class, () -> doors);
                })
                .properties(settings)
                .run();
        int chosen = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
        return new Site(context, doors, chosen);
    }

    /** Where the pages are, without the word that lets a browser in. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** An address that lets one browser in, once. */
    public String address() throws IOException {
        return url() + "/open/" + doors.newWord();
    }

    @Override
    public void close() {
        context.close();
    }
}
