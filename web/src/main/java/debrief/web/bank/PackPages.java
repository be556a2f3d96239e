package debrief.web.bank;

import debrief.content.ForeignPack;
import debrief.content.OwnFolder;
import debrief.content.Refused;
import debrief.web.library.Library;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The packs there are: looking at one from elsewhere, using it, taking it away. */
@Controller
final class PackPages {
    private final Library library;
    private final OwnFolder folder;
    private final InstantSource clock;

    PackPages(Library library, OwnFolder folder, InstantSource clock) {
        this.library = library;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping("/packs")
    String packs(Model model) {
        // A pack may have been put into the folder by hand.
        library.reload();
        model.addAttribute("page", page(""));
        return "packs";
    }

    /** Takes a pack in from a ZIP file; it waits then to be looked at. */
    @PostMapping("/packs")
    ModelAndView add(@RequestParam("archive") MultipartFile archive) throws IOException {
        if (archive.isEmpty()) {
            return refused("Choose the ZIP file first, then press the button again.");
        }
        try (InputStream in = archive.getInputStream()) {
            String id = folder.unpack(in, library.shipped());
            library.reload();
            return Asked.goTo("/packs#pack-" + id);
        } catch (Refused e) {
            return refused(e.says());
        }
    }

    /** Says yes to a pack as it was shown. */
    @PostMapping("/packs/{id}/use")
    ModelAndView use(@PathVariable String id, @RequestParam String shown) throws IOException {
        library.reload();
        try {
            folder.use(find(id), shown);
        } catch (Refused e) {
            return refused(e.says());
        }
        library.reload();
        return Asked.goTo("/packs#pack-" + id);
    }

    /** Takes a pack away; for a minute it can be had back. */
    @PostMapping("/packs/{id}/take-away")
    ModelAndView takeAway(@PathVariable String id, HttpServletResponse response) throws IOException {
        folder.takeAway(find(id), clock.instant()).ifPresent(moment -> new Undo("pack." + moment).offer(response));
        library.reload();
        return Asked.goTo("/packs");
    }

    private ForeignPack find(String id) {
        return library.own().foreign().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no pack of that name"));
    }

    private ModelAndView refused(String sentence) {
        ModelAndView packs = new ModelAndView("packs", "page", page(sentence));
        packs.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return packs;
    }

    private PacksPage page(String wrong) {
        return PacksPage.of(library.shipped(), library.own(), folder.path().toString(), wrong);
    }
}
