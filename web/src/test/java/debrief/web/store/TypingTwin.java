package debrief.web.store;

import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** A process that types until it is killed, and says aloud what the store has acknowledged. */
final class TypingTwin {
    private TypingTwin() {}

    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingTwin.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) {
        DataFolder folder = new DataFolder(Path.of(arguments[0]));
        Database database = Database.open(folder);
        Rounds rounds = new Rounds(database, folder, InstantSource.system());
        SetUp setUp = new SetUp("generic", "execution", "senior", 45, Mode.COACHED, 1, List.of("q"), "e", "p");
        UUID id = rounds.begin(Person.LOCAL, setUp).id();
        for (int n = 1; ; n++) {
            for (int version = 1; version <= 7; version++) {
                rounds.saveDraft(Person.LOCAL, id, n, "draft " + n + "." + version, version);
                System.out.println(id + " draft " + n + " " + version);
            }
            rounds.answer(Person.LOCAL, id, n, new Turn("q", "", "Why?", "answer " + n));
            System.out.println(id + " answer " + n + " 0");
        }
    }
}
