package debrief.cli;

import debrief.content.PackCounts;
import debrief.content.Packs;
import debrief.json.Json;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Counts what there is to practise with. */
@Command(name = "stats", sortOptions = false, description = "Counts the questions by focus, kind, round and company.")
final class PacksStatsCommand implements Callable<Integer> {
    private final Prompt prompt;

    @Option(names = "--packs", paramLabel = "DIR", description = "the folder of packs")
    private @Nullable Path packs;

    @Option(names = "--json", description = "one JSON document instead of text")
    private boolean json;

    PacksStatsCommand(Prompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public Integer call() {
        PackCounts counts = PackCounts.of(Packs.read(Judge.folder(Optional.ofNullable(packs), prompt)));
        prompt.print(json ? document(counts) + "\n" : text(counts));
        return 0;
    }

    private static String text(PackCounts counts) {
        StringBuilder text = new StringBuilder();
        text.append(counts.total())
                .append(" questions, ")
                .append(counts.exemplars())
                .append(" with a strong, a weak and an off answer.\n");
        lines(text, "By focus", counts.byFocus());
        lines(text, "By kind", counts.byKind());
        lines(text, "By company, where the question stands", counts.byCompany());
        lines(text, "By round, with what it may draw from the generic pack", counts.byRound());
        return text.toString();
    }

    private static void lines(StringBuilder text, String title, Map<String, Integer> counts) {
        text.append('\n').append(title).append('\n');
        counts.forEach((name, count) -> text.append(String.format("%6d  %s%n", count, name)));
    }

    private static String document(PackCounts counts) {
        return Json.document(document -> {
            document.writeStartObject();
            document.writeObjectPropertyStart("questions");
            document.writeNumberProperty("total", counts.total());
            write(document, "byFocus", counts.byFocus());
            write(document, "byKind", counts.byKind());
            write(document, "byRound", counts.byRound());
            write(document, "byCompany", counts.byCompany());
            document.writeEndObject();
            document.writeNumberProperty("exemplars", counts.exemplars());
            document.writeEndObject();
        });
    }

    private static void write(JsonGenerator document, String name, Map<String, Integer> counts) {
        document.writeObjectPropertyStart(name);
        counts.forEach(document::writeNumberProperty);
        document.writeEndObject();
    }
}
