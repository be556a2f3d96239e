package debrief.web.story;

import debrief.engine.debrief.Part;
import debrief.mine.story.Story;
import debrief.mine.story.StoryText;
import debrief.web.page.Asked;
import debrief.web.page.Given;
import debrief.web.store.Document;
import debrief.web.store.Person;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Brings stories in from text: first shown as they were understood, then kept if the person says so. */
@Controller
final class StoryImportPages {
    private static final String NOTHING = "Choose a file or paste your stories, then press the button again.";
    private static final String NONE =
            "There is no story in it that Debrief can tell from other text. Begin each with a line like “### [Recovery] The late roster”.";
    private static final String LONG = "That is longer than two million characters. Bring it in pieces.";
    private static final String NO_TEXT =
            "That is no text. Save it as Markdown or plain text in UTF-8 and choose it again.";

    /** Nobody has so many stories. */
    private static final int MOST = 500;

    private final Stories stories;

    StoryImportPages(Stories stories) {
        this.stories = stories;
    }

    @GetMapping("/stories/import")
    String choose(Model model) {
        model.addAttribute("found", Optional.empty());
        return "storyimport";
    }

    /** Shows what was understood. */
    @PostMapping("/stories/import")
    ModelAndView look(
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        Optional<Given> given = Given.of(file, text, "pasted text");
        if (given.isEmpty()) {
            return refused(NOTHING, text);
        }
        try {
            StoryText read = read(given.get().bytes());
            if (read.stories().isEmpty()) {
                return refused(NONE, given.get().pasted() ? text : "");
            }
            ModelAndView page = new ModelAndView("storyimport");
            page.addObject(
                    "found",
                    Optional.of(
                            StoryImport.of(read, given.get().name(), given.get().carried(), here())));
            page.addObject("text", given.get().pasted() ? text : "");
            return page;
        } catch (CharacterCodingException e) {
            return refused(NO_TEXT, "");
        } catch (IllegalArgumentException e) {
            return refused(LONG, given.get().pasted() ? text : "");
        }
    }

    /** Keeps what was shown. */
    @PostMapping("/stories/import/yes")
    ModelAndView keep(@RequestParam String bytes) throws IOException {
        try {
            StoryText read = read(java.util.Base64.getDecoder().decode(bytes));
            List<Story> fresh = StoryImport.fresh(read.stories(), here());
            fresh.forEach(story -> stories.documents().add(Person.LOCAL, story));
            return Asked.goTo("/stories?imported=" + fresh.size());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return refused(NOTHING, "");
        }
    }

    private List<Story> here() {
        return stories.documents().all(Person.LOCAL).stream()
                .map(Document::body)
                .toList();
    }

    private static StoryText read(byte[] bytes) throws CharacterCodingException {
        if (bytes.length > 4 * StoryText.MOST_CHARACTERS) {
            throw new IllegalArgumentException(LONG);
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.length() > StoryText.MOST_CHARACTERS) {
            throw new IllegalArgumentException(LONG);
        }
        StoryText read = StoryText.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (read.stories().size() > MOST || read.stories().stream().anyMatch(StoryImportPages::tooLong)) {
            throw new IllegalArgumentException(LONG);
        }
        return read;
    }

    private static boolean tooLong(Story story) {
        for (Part part : Part.values()) {
            if (story.part(part).length() > StoryForm.MOST_CHARACTERS) {
                return true;
            }
        }
        return false;
    }

    private static ModelAndView refused(String sentence, String text) {
        ModelAndView page = new ModelAndView("storyimport", "found", Optional.empty());
        page.addObject("wrong", sentence);
        page.addObject("text", text);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
