package debrief.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.engine.interview.Turn;
import debrief.rounds.DataFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

final class KilledTest {
    @TempDir
    private Path folder = Path.of("");

    @RepeatedTest(3)
    void a_process_killed_in_the_middle_of_writing_has_lost_nothing_it_had_acknowledged() throws Exception {
        Process typing = TypingTwin.start(folder);
        String[] last = killedAfter(typing, 150).split(" ", -1);

        DataFolder data = new DataFolder(folder);
        try (Database database = Database.open(data)) {
            Rounds rounds = new Rounds(database, data, InstantSource.system());
            UUID id = UUID.fromString(last[0]);
            StoredRound round = rounds.find(Person.LOCAL, id).orElseThrow();
            int n = Integer.parseInt(last[2]);
            // It may have done one thing more than it could say.
            if (last[1].equals("answer") || round.stored().size() == n) {
                assertThat(round.stored()).hasSizeBetween(n, n + 1);
            } else {
                assertThat(round.stored()).hasSize(n - 1);
                Draft draft = rounds.draft(Person.LOCAL, id, n).orElseThrow();
                assertThat(draft.version()).isGreaterThanOrEqualTo(Long.parseLong(last[3]));
                assertThat(draft.text()).isEqualTo("draft " + n + "." + draft.version());
            }
            for (StoredTurn turn : round.stored()) {
                assertThat(turn.turn()).isEqualTo(new Turn("q", "", "Why?", "answer " + turn.n()));
            }
        }
    }

    private static String killedAfter(Process process, int lines) throws IOException {
        String last = "";
        try (BufferedReader said = process.inputReader()) {
            int heard = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
                heard++;
                if (heard == lines) {
                    // Through its handle, because the process itself would close what it has said.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        // The last line may be cut off by the kill; a line with all its parts was said whole.
        assertThat(last).isNotEmpty();
        return last;
    }
}
