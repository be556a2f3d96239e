package debrief.web;

import debrief.rounds.DataFolder;
import debrief.web.safety.Doors;
import debrief.web.store.Archive;
import debrief.web.store.Database;
import debrief.web.store.Documents;
import debrief.web.store.Forget;
import debrief.web.store.Imported;
import debrief.web.store.Person;
import debrief.web.store.Rounds;
import debrief.web.store.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.json.JsonMapper;

/** Starts the pages, or does one thing to the data and ends. Exit 0 done, 1 not done, 2 wrong use. */
public final class Main {
    private static final String USAGE = """
            ./debrief run [--port 8080] [--data DIR] [--database jdbc:postgresql://...]
            ./debrief address [--data DIR]         prints an address that lets one browser in
            ./debrief export FILE.zip [--data DIR] writes everything into one file
            ./debrief import FILE.zip [--data DIR] adds what such a file holds
            ./debrief forget --all [--yes] [--data DIR]
                                                   deletes everything
            Each takes --json: what came of it, as one JSON document on standard output.""";

    private final PrintStream out;
    private final PrintStream err;
    private final InputStream in;

    private Main(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** The first argument says what to do; without one, it is {@code run}. */
    public static void main(String[] arguments) {
        int exit = run(List.of(arguments), System.in, System.out, System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** What {@link #main} does, with the exit code as an answer. Returns at once when the pages were started. */
    static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        try {
            new Main(in, out, err).does(Typed.read(arguments));
            return 0;
        } catch (Refused e) {
            err.println(e.getMessage());
            return e.exit();
        } catch (StoreException | IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void does(Typed typed) throws IOException {
        if (typed.has("help")) {
            out.println(USAGE);
            return;
        }
        switch (typed.command()) {
            case "run" -> start(typed);
            case "address" -> address(typed);
            case "export" -> export(typed);
            case "import" -> bringIn(typed);
            case "forget" -> forget(typed);
            default -> throw Refused.misused("There is no command " + typed.command() + ". See ./debrief --help.");
        }
    }

    private void start(Typed typed) throws IOException {
        typed.noOperands();
        int port = typed.port();
        DataFolder folder = folder(typed);
        Optional<String> server = server(typed);
        CompletableFuture<Database> database = CompletableFuture.supplyAsync(() -> Database.open(folder, server));
        Site site = Site.open(folder, database, port);
        if (Boolean.getBoolean("debrief.rehearsal")) {
            try (site) {
                Rehearsal.of(site);
            }
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(site::close, "closing"));
        // The one line of standard output is the address, so that a script can read it.
        err.println("Your answers stay on this computer, in " + folder.path() + ". Stop with Ctrl+C.");
        result(typed, site.address(), Map.of("address", site.address()));
    }

    private void address(Typed typed) throws IOException {
        typed.noOperands();
        DataFolder folder = folder(typed);
        String url = Running.in(folder)
                .url()
                .orElseThrow(() -> Refused.undone(
                        "Debrief is not running with the data in " + folder.path() + ". Start it with ./debrief run."));
        String address = url + "/open/" + Doors.in(folder).newWord();
        result(typed, address, Map.of("address", address));
    }

    private void export(Typed typed) throws IOException {
        String file = typed.file();
        if (file.equals("-") && typed.has("json")) {
            throw Refused.misused("Standard output carries the export itself; name a file, or leave --json out.");
        }
        DataFolder folder = folder(typed);
        try (Database database = idle(typed, folder, "or export on its Settings page")) {
            Archive archive = archive(database, folder);
            boolean confidential = typed.has("confidential");
            int rounds = file.equals("-")
                    ? archive.write(Person.LOCAL, out, false, confidential)
                    : archive.write(Person.LOCAL, Path.of(file), confidential);
            int home = confidential ? 0 : Documents.confidential(database, Person.LOCAL);
            err.println(rounds + " " + (rounds == 1 ? "round" : "rounds")
                    + " exported. Keep the file as private as the answers in it."
                    + (home == 0
                            ? ""
                            : " What is marked confidential stayed here (" + home
                                    + "): --confidential takes it along."));
            result(typed, "", Map.of("rounds", rounds));
        }
    }

    private void bringIn(Typed typed) throws IOException {
        String file = typed.file();
        if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
            throw Refused.undone("There is no file " + file + " to read. Nothing was changed.");
        }
        DataFolder folder = folder(typed);
        try (Database database = idle(typed, folder, "or import on its Settings page");
                InputStream from = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
            Imported imported = archive(database, folder).read(Person.LOCAL, from);
            err.println(imported.says());
            result(typed, "", imported);
        }
    }

    private void forget(Typed typed) throws IOException {
        typed.noOperands();
        if (!typed.has("all")) {
            throw Refused.misused("This deletes everything, for good. Type ./debrief forget --all if you mean it.");
        }
        DataFolder folder = folder(typed);
        if (!typed.has("yes") && !agrees(folder)) {
            throw Refused.undone("Nothing was deleted.");
        }
        Optional<String> server = server(typed);
        if (server.isPresent()) {
            try (Database database = Database.open(folder, server)) {
                new Rounds(database, folder, InstantSource.system()).forget(Person.LOCAL);
            }
        }
        try {
            boolean left = Forget.everything(folder);
            err.println("Everything was deleted."
                    + (left ? " Other files in " + folder.path() + " are not Debrief's and were left." : "")
                    + " Recordings that a browser kept go when it clears the data of this address.");
            result(typed, "", Map.of("deleted", true));
        } catch (StoreException e) {
            throw e.isInUse() ? inUse("or delete everything on its Settings page") : e;
        }
    }

    /** Standard output carries the result alone: the words, or the same as a JSON document. */
    private void result(Typed typed, String words, Object document) {
        if (typed.has("json")) {
            out.println(new JsonMapper().writeValueAsString(document));
        } else if (!words.isEmpty()) {
            out.println(words);
        }
        out.flush();
    }

    private boolean agrees(DataFolder folder) throws IOException {
        err.print("This deletes every round, answer and draft in " + folder.path()
                + ", for good. Type \"forget\" to go on: ");
        err.flush();
        String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        return line != null && line.strip().equals("forget");
    }

    private static DataFolder folder(Typed typed) throws IOException {
        return DataFolder.open(typed.option("data").orElse(""));
    }

    private static Optional<String> server(Typed typed) {
        Map<String, String> environment = System.getenv();
        Optional<String> named =
                typed.option("database").or(() -> Optional.ofNullable(environment.get("DEBRIEF_DATABASE")));
        named.filter(url -> !url.startsWith("jdbc:postgresql:")).ifPresent(url -> {
            throw Refused.misused("--database takes the address of a PostgreSQL database: jdbc:postgresql://host/name");
        });
        return named;
    }

    private static Database idle(Typed typed, DataFolder folder, String instead) {
        try {
            return Database.open(folder, server(typed));
        } catch (StoreException e) {
            throw e.isInUse() ? inUse(instead) : e;
        }
    }

    private static Refused inUse(String instead) {
        return Refused.undone("Debrief is running with this data. Stop it first (Ctrl+C where it runs), " + instead
                + ". Nothing was changed.");
    }

    private static Archive archive(Database database, DataFolder folder) {
        return new Archive(database, new Rounds(database, folder, InstantSource.system()));
    }
}
