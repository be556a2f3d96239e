package debrief.print;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.print.Paper.Block;
import debrief.print.Paper.Heading;
import debrief.print.Paper.Item;
import debrief.print.Paper.Said;
import debrief.print.Paper.Table;
import debrief.print.Paper.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfTest {
    private static byte[] pdf(Block... blocks) {
        return Pdf.of(new Paper("Debrief", "Netflix, Execution", List.of(blocks)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void what_was_said_can_be_selected_and_is_the_same() throws IOException {
        String said =
                "I stopped the rollout in week three — “no way back”, they said; fi, ffl, naïve, Łódź, Ωμέγα, Привет, 90 000 €.";

        assertThat(text(pdf(new Said(said)))).contains(said);
    }

    @Test
    void every_kind_of_block_is_there() throws IOException {
        assertThat(text(pdf(
                        new Heading(1, "Committee"),
                        new Text("Two hire."),
                        new Item("+0.8", "A gate."),
                        new Table(
                                List.of(1, 2), List.of("Who", "Vote"), List.of(List.of("Engineer", "leaning hire"))))))
                .contains("Debrief", "Netflix, Execution", "Committee", "Two hire.", "+0.8", "A gate.", "Who Vote")
                .contains("Engineer leaning hire", "1 of 1");
    }

    @Test
    void fonts_are_embedded_and_hold_only_the_signs_that_are_used() throws IOException {
        byte[] pdf = pdf(new Said("Short."));
        List<String> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = Objects.requireNonNull(page.getResources().getFont(name));
                    fonts.add(font.getName());
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
        assertThat(fonts).hasSize(2).allSatisfy(name -> assertThat(name).matches("[A-Z]{6}\\+DejaVuSansCondensed.*"));
        assertThat(pdf.length).isLessThan(60_000);
    }

    @Test
    void a_sign_the_font_lacks_is_written_as_its_code_and_named_at_the_end() throws IOException {
        String text = text(pdf(new Said("Done 🚀 and 中."), new Text("After.")));

        assertThat(text).contains("Done [U+1F680] and [U+4E2D].");
        assertThat(text.indexOf("Signs the font does not have: [U+4E2D]")).isGreaterThan(text.indexOf("After."));
        assertThat(text).contains("[U+1F680] ROCKET");
    }

    @Test
    void signs_that_steer_the_text_are_named_and_never_obeyed() throws IOException {
        assertThat(text(pdf(new Said("a\u202eb\u0000c\ud800d")))).contains("a[U+202E]b[U+0000]c[U+D800]d");
    }

    @Test
    void nothing_is_named_where_nothing_is_lacking() throws IOException {
        assertThat(text(pdf(new Said("Plain.")))).doesNotContain("Signs the font does not have");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void an_answer_of_200_000_characters_is_all_there() throws IOException {
        String said = "The ledger team refused in week three. ".repeat(5_129).strip();
        byte[] pdf = pdf(new Said(said));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(20);
        }
        String text = text(pdf).replaceAll("Debrief \\d+ of \\d+ ", "");

        assertThat(text).contains(said);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_word_of_200_000_characters_is_cut_where_a_line_ends() throws IOException {
        assertThat(text(pdf(new Said("x".repeat(200_000))))
                        .chars()
                        .filter(c -> c == 'x')
                        .count())
                .isGreaterThanOrEqualTo(200_000);
    }

    @Test
    void an_address_in_an_answer_is_text_and_is_neither_linked_nor_fetched() throws IOException {
        byte[] pdf = pdf(new Said(
                "See <img src=\"http://127.0.0.1:1/x.png\"> and file:///etc/hostname and @import url(x.css)."));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
        assertThat(text(pdf)).contains("<img src=\"http://127.0.0.1:1/x.png\">", "file:///etc/hostname");
    }

    @Test
    void the_document_has_its_title_and_its_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Debrief");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }
}
