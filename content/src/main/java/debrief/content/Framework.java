package debrief.content;

import java.util.List;
import java.util.Optional;

/**
 * A way to think a thing through, or to put an answer in order, on one page.
 *
 * @param id unique across all packs
 * @param name shown to a person
 * @param inShort what it is, in one or two sentences
 * @param useWhen when it helps
 * @param notWhen when it does not
 * @param steps what one does, in order
 * @param example a worked case of an invented company
 * @param picture the case as a picture, where one shows more than words
 * @param said how it sounds in an interview, in two to four sentences
 * @param mistakes what goes wrong with it
 * @param questions ids of questions it serves, in any pack
 * @param seeAlso ids of frameworks like it
 */
public record Framework(
        String id,
        String name,
        String inShort,
        List<String> useWhen,
        List<String> notWhen,
        List<Step> steps,
        Example example,
        Optional<Picture> picture,
        String said,
        List<String> mistakes,
        List<String> questions,
        List<String> seeAlso) {
    public Framework {
        useWhen = List.copyOf(useWhen);
        notWhen = List.copyOf(notWhen);
        steps = List.copyOf(steps);
        mistakes = List.copyOf(mistakes);
        questions = List.copyOf(questions);
        seeAlso = List.copyOf(seeAlso);
    }

    /** One thing to do. */
    public record Step(String name, String says) {}

    /**
     * A worked case.
     *
     * @param text its paragraphs
     * @param table its figures, where there are some
     */
    public record Example(String title, List<String> text, Optional<Table> table) {
        public Example {
            text = List.copyOf(text);
        }
    }
}
