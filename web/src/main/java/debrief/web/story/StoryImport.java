package debrief.web.story;

import debrief.engine.debrief.Part;
import debrief.mine.story.Story;
import debrief.mine.story.StoryText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was understood of a text, before anything is kept.
 *
 * @param name of the file
 * @param bytes the text in Base64, as the form carries it
 * @param rows a story each
 * @param left the lines that were not understood
 * @param fresh how many are kept on a yes
 */
public record StoryImport(String name, String bytes, List<Row> rows, List<StoryText.Left> left, int fresh) {
    /**
     * A story that was found.
     *
     * @param parts each part that was found with its first words
     * @param more figures, people, systems, date and marks, in words
     * @param here whether the same story is kept already
     */
    public record Row(String title, String theme, List<String> parts, String more, boolean here) {}

    private static final int FIRST_WORDS = 90;

    static StoryImport of(StoryText read, String name, String bytes, List<Story> here) {
        Set<String> seen = seen(here);
        List<Row> rows = new ArrayList<>();
        for (Story story : read.stories()) {
            boolean kept = seen.add(StoryText.write(List.of(story)));
            rows.add(new Row(story.title(), story.theme(), parts(story), more(story), !kept));
        }
        int fresh = (int) rows.stream().filter(row -> !row.here()).count();
        return new StoryImport(name, bytes, rows, read.left(), fresh);
    }

    /** The stories that are not here yet, each once. Where one was kept from makes no other story of it. */
    static List<Story> fresh(List<Story> found, List<Story> here) {
        Set<String> seen = seen(here);
        return found.stream()
                .filter(story -> seen.add(StoryText.write(List.of(story))))
                .toList();
    }

    private static Set<String> seen(List<Story> here) {
        Set<String> seen = new HashSet<>();
        here.forEach(story -> seen.add(StoryText.write(List.of(story))));
        return seen;
    }

    private static List<String> parts(Story story) {
        List<String> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            String words = story.part(part).replace('\n', ' ');
            if (!words.isEmpty()) {
                parts.add(part.title() + ": "
                        + (words.length() > FIRST_WORDS
                                ? words.substring(0, FIRST_WORDS).strip() + " …"
                                : words));
            }
        }
        return parts;
    }

    private static String more(Story story) {
        List<String> more = new ArrayList<>();
        if (!story.figures().isEmpty()) {
            more.add(
                    story.figures().size() == 1 ? "one figure" : story.figures().size() + " figures");
        }
        if (!story.kinds().isEmpty()) {
            more.add(String.join(
                    ", ", story.kinds().stream().map(kind -> kind.key()).toList()));
        }
        if (!story.when().isEmpty()) {
            more.add(story.when());
        }
        if (story.confidential()) {
            more.add("confidential");
        }
        return String.join(" · ", more);
    }

    /** What was found, in words. */
    public String says() {
        String found = rows.size() == 1 ? "One story was understood" : rows.size() + " stories were understood";
        int here = rows.size() - fresh;
        String again = here == 0
                ? ""
                : here == 1 ? "; one of them is here already" : "; " + here + " of them are here already";
        String rest = left.isEmpty()
                ? ". Every line was understood."
                : left.size() == 1 ? ". One line was not." : ". " + left.size() + " lines were not.";
        return found + again + rest;
    }

    /** What the button says. */
    public String yes() {
        return fresh == 1 ? "Keep this story" : "Keep these " + fresh + " stories";
    }
}
