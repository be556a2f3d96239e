package debrief.web.bank;

import debrief.content.OwnFolder;
import debrief.lists.OwnQuestions;
import debrief.lists.QuestionList;
import debrief.lists.Refused;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.Given;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Brings a list of questions in: first shown as it was understood, then kept if the person says so. */
@Controller
final class ImportPages {
    private static final String PASTED = "pasted.md";
    private static final String NOTHING = "Choose a file or paste a list, then press the button again.";
    private static final String NONE =
            "There is no question in it that Debrief can tell from other text. Put each on a line"
                    + " of its own with a number before it.";

    private final Library library;
    private final OwnFolder folder;

    ImportPages(Library library, OwnFolder folder) {
        this.library = library;
        this.folder = folder;
    }

    @GetMapping("/questions/import")
    String choose(Model model) {
        model.addAttribute("found", Optional.empty());
        return "import";
    }

    /** Shows what was understood. */
    @PostMapping("/questions/import")
    ModelAndView look(
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        Optional<Given> given = Given.of(file, text, PASTED);
        if (given.isEmpty()) {
            return refused(NOTHING, text);
        }
        Given list = given.get();
        try {
            QuestionList read = QuestionList.read(list.bytes(), list.name());
            if (read.questions().isEmpty()) {
                return refused(NONE, text);
            }
            ModelAndView page = new ModelAndView("import");
            page.addObject("found", Optional.of(ImportPage.of(read, list.name(), list.carried(), library.packs())));
            page.addObject("text", list.pasted() ? text : "");
            return page;
        } catch (Refused e) {
            return refused(e.says(), text);
        }
    }

    /** Keeps what was shown. */
    @PostMapping("/questions/import/yes")
    ModelAndView keep(@RequestParam String bytes, @RequestParam String name) throws IOException {
        try {
            QuestionList list = QuestionList.read(Base64.getDecoder().decode(bytes), name);
            OwnQuestions own = OwnQuestions.save(list.questions(), folder.questions(), library.packs());
            library.reload();
            return Asked.goTo("/questions/own?imported=" + own.saved());
        } catch (Refused e) {
            return refused(e.says(), "");
        } catch (IllegalArgumentException e) {
            return refused(NOTHING, "");
        }
    }

    private static ModelAndView refused(String sentence, String text) {
        ModelAndView page = new ModelAndView("import", "found", Optional.empty());
        page.addObject("wrong", sentence);
        page.addObject("text", text);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
