package debrief.cli;

import debrief.content.PackCheck;
import debrief.content.Packs;
import debrief.content.Problem;
import debrief.drills.shelf.Drills;
import debrief.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Names every mistake in the packs, with file and line. */
@Command(name = "check", sortOptions = false, description = "Names every mistake in the packs, with file and line.")
final class PacksCheckCommand implements Callable<Integer> {
    private final Prompt prompt;

    @Option(names = "--packs", paramLabel = "DIR", description = "the folder of packs")
    private @Nullable Path packs;

    @Option(names = "--json", description = "one JSON document instead of text")
    private boolean json;

    PacksCheckCommand(Prompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public Integer call() {
        Path folder = Judge.folder(Optional.ofNullable(packs), prompt);
        Packs read = Packs.read(folder);
        List<Problem> problems = new ArrayList<>(PackCheck.all(folder));
        problems.addAll(Drills.problems(read));
        int questions =
                read.packs().stream().mapToInt(pack -> pack.questions().size()).sum();
        if (json) {
            prompt.print(document(read, questions, problems) + "\n");
        } else {
            problems.forEach(problem -> prompt.print(problem + "\n"));
            prompt.print(read.packs().size() + " packs, " + questions + " questions, "
                    + (problems.isEmpty() ? "no mistakes" : problems.size() + " to mend") + ".\n");
        }
        return problems.isEmpty() ? 0 : Fault.DONE_WITH_FAULTS;
    }

    private static String document(Packs read, int questions, List<Problem> problems) {
        return Json.document(document -> {
            document.writeStartObject();
            document.writeNumberProperty("packs", read.packs().size());
            document.writeNumberProperty("questions", questions);
            document.writeArrayPropertyStart("problems");
            for (Problem problem : problems) {
                document.writeStartObject();
                document.writeStringProperty("file", problem.file());
                document.writeNumberProperty("line", problem.line());
                document.writeStringProperty("says", problem.says());
                document.writeStringProperty("tryThis", problem.tryThis());
                document.writeEndObject();
            }
            document.writeEndArray();
            document.writeEndObject();
        });
    }
}
