package debrief.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A YAML text as its author wrote it. It is read event by event, without recursion, so that neither
 * depth nor aliases can hurt.
 *
 * @param value the outermost value; empty where nothing could be read
 * @param whole whether the text was read to its end; what stands behind a fault in the YAML itself is not known
 */
record Yaml(Optional<Written> value, boolean whole) {
    /** Packs need six levels. */
    private static final int DEEPEST = 12;

    /** Reads a text; each fault is a problem of the page. */
    static Yaml read(String text, Page page) {
        return new Reading(page).read(text);
    }

    /** A list or a mapping that is still open. */
    private static final class Open {
        final boolean mapping;
        final int line;
        final List<Written> items = new ArrayList<>();
        final List<Written.Entry> entries = new ArrayList<>();
        Written.@Nullable Text key;

        Open(boolean mapping, int line) {
            this.mapping = mapping;
            this.line = line;
        }

        Written closed() {
            return mapping
                    ? new Written.Entries(List.copyOf(entries), line)
                    : new Written.Items(List.copyOf(items), line);
        }
    }

    private static final class Reading {
        private final Page page;
        private final Deque<Open> open = new ArrayDeque<>();
        private @Nullable Written outermost;

        Reading(Page page) {
            this.page = page;
        }

        Yaml read(String text) {
            boolean whole = events(text);
            while (!open.isEmpty()) {
                add(open.pop().closed());
            }
            return new Yaml(Optional.ofNullable(outermost), whole);
        }

        private boolean events(String text) {
            LoadSettings settings = LoadSettings.builder()
                    .setCodePointLimit(Page.MOST_BYTES)
                    .setUseMarks(true)
                    .build();
            try {
                Iterator<Event> events = new Parse(settings).parseString(text).iterator();
                while (events.hasNext()) {
                    if (!take(events.next())) {
                        return false;
                    }
                }
                return true;
            } catch (MarkedYamlEngineException e) {
                int line =
                        e.getProblemMark().or(e::getContextMark).map(Yaml::line).orElse(0);
                page.problem(line, "This line cannot be read as YAML: " + sentence(e.getProblem()), HINT);
            } catch (YamlEngineException e) {
                page.problem(0, "This cannot be read as YAML.", HINT);
            } catch (RuntimeException e) {
                // The parser is somebody else's, and the text may be anything.
                page.problem(0, "This cannot be read as YAML.", HINT);
            }
            return false;
        }

        /** Whether reading can go on. */
        private boolean take(Event event) {
            int line = event.getStartMark().map(Yaml::line).orElse(0);
            if (event instanceof AliasEvent
                    || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
                page.problem(
                        line,
                        "Anchors and aliases (& and *) are not read.",
                        "Write the words out, or put them in quotes.");
                return false;
            }
            if (event instanceof ScalarEvent scalar) {
                return untagged(scalar.getTag(), line)
                        && add(new Written.Text(scalar.getValue(), scalar.isPlain(), line));
            }
            if (event instanceof SequenceStartEvent start) {
                return untagged(start.getTag(), line) && push(new Open(false, line));
            }
            if (event instanceof MappingStartEvent start) {
                return untagged(start.getTag(), line) && push(new Open(true, line));
            }
            switch (event.getEventId()) {
                case SequenceEnd, MappingEnd -> add(open.pop().closed());
                case DocumentStart -> {
                    if (outermost != null) {
                        page.problem(
                                line,
                                "A second document begins here.",
                                "Keep one document in a file: take out the line ---.");
                        return false;
                    }
                }
                default -> {
                    // The stream's beginning and end say nothing.
                }
            }
            return true;
        }

        private boolean untagged(Optional<?> tag, int line) {
            if (tag.isPresent()) {
                page.problem(
                        line,
                        "Tags (words that begin with !) are not read.",
                        "Take the tag out, or put the words in quotes.");
            }
            return tag.isEmpty();
        }

        private boolean push(Open next) {
            if (open.size() == DEEPEST) {
                page.problem(
                        next.line,
                        "Lists and keys are nested too deep here.",
                        "Compare the file with one of the packs that came with Debrief.");
                return false;
            }
            Open outer = open.peek();
            if (outer != null && outer.mapping && outer.key == null) {
                page.problem(
                        next.line,
                        "A key has to be one word, not a list.",
                        "Write the key, a colon, and then its value.");
                return false;
            }
            open.push(next);
            return true;
        }

        private boolean add(Written value) {
            Open outer = open.peek();
            if (outer == null) {
                outermost = value;
            } else if (!outer.mapping) {
                outer.items.add(value);
            } else if (outer.key == null) {
                // A mapping that was closed by force may end in a value that has no key.
                outer.key = value instanceof Written.Text text ? text : null;
            } else {
                outer.entries.add(new Written.Entry(outer.key.words(), outer.key.line(), value));
                outer.key = null;
            }
            return true;
        }
    }

    private static final String HINT =
            "Look for a missing quote, a tab, or a line that is not indented like its neighbours.";

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static String sentence(String problem) {
        String line = problem.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? "it stops here." : line.endsWith(".") ? line : line + ".";
    }
}
