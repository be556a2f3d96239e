package debrief.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A file is read by what it is, or refused in one sentence. */
final class PlainTextTest {
    private static final List<String> LINES = List.of(
            "# Experience",
            "Tidewater Maps, Senior Technical Program Manager",
            "• Cut deployment time from 40 to 12 minutes & kept it there",
            "• Led 14 services into one cloud region");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void pdf_docx_markdown_and_text_give_the_same_claims_on_the_same_lines() throws Exception {
        List<String> plain =
                LINES.stream().map(line -> line.replaceFirst("^# ", "")).toList();
        List<String> ascii = plain.stream().map(line -> line.replace('•', '-')).toList();
        String markdown = "## Experience\nTidewater Maps, **Senior** [Technical](https://example.org) Program Manager"
                + "\n* Cut deployment time from 40 to 12 `minutes` & kept it there\n* Led 14 services into one cloud region";
        for (byte[] file :
                List.of(Files.pdf(1, ascii), Files.docx(LINES), bytes(markdown), bytes(String.join("\r\n", plain)))) {
            assertThat(Claim.in(Outline.of(PlainText.read(file))).claims())
                    .extracting(claim -> claim.line() + " " + claim.text())
                    .containsExactly(
                            "3 Cut deployment time from 40 to 12 minutes & kept it there",
                            "4 Led 14 services into one cloud region");
        }
    }

    @Test
    void a_json_resume_is_read_and_other_json_is_not() throws Refused {
        String json =
                "{\"basics\":{\"name\":\"Ada Quill\",\"label\":\"TPM\"},\"work\":[{\"name\":\"Tidewater\",\"position\":\"TPM\","
                        + "\"highlights\":[\"Cut deployment time from 40 to 12 minutes\",\"Led 14 services into one region\"]}],"
                        + "\"skills\":[{\"name\":\"Data\",\"keywords\":[\"SQL\",\"Looker\"]}]}";
        PlainText text = PlainText.read(bytes(json));
        assertThat(text.text()).contains("• Cut deployment time").contains("Data, SQL, Looker");
        assertThat(Claim.in(Outline.of(text)).claims()).hasSize(2);
        refused(bytes("{\"a\":1}"), "no JSON Resume");
        refused(bytes("{\n\n\"basics\": oops}"), "line 3");
    }

    @Test
    void what_is_too_large_too_deep_or_no_text_is_refused_in_one_sentence_within_two_seconds() throws IOException {
        refused(Files.pdf(400, List.of("A page of many.")), "400 pages");
        refused(Files.scan(), "no text, as scans do");
        refused(Files.picture("png"), "a picture");
        refused(Files.picture("jpg"), "a picture");
        refused(Files.bomb("word/document.xml", 300), "unpacks to more");
        refused(Files.bomb("word/media/first.bin", 900), "unpacks to more");
        refused(Files.zip("xl/workbook.xml", bytes("<x/>")), "no Word document");
        refused(bytes("PK\3\4 and then nothing"), "no Word document");
        refused(bytes("%PDF-1.7 and then nothing"), "damaged");
        refused(new byte[0], "empty");
        refused(new byte[PlainText.MOST_BYTES + 1], "larger than 5 MB");
        refused(new byte[] {'M', 'Z', 0, 1, 2}, "no resume or description");
        refused(bytes("<!DOCTYPE html><p>x"), "a web page");
        refused(bytes("{\\rtf1 hello}"), "rich text");
        refused(bytes("word ".repeat(40_000)), "longer than");
        refused(bytes("[".repeat(390_000)), "longer than");
        refused(bytes("   \n  1234 \n"), "no words");
        refused(bytes("{".repeat(5_000)), "mistake in line 1");
    }

    @Test
    void a_pdf_that_unpacks_to_a_gigabyte_is_never_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] piece = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                deflater.write(piece);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(bytes("%PDF-1.4\n1 0 obj<</Length " + packed.size() + "/Filter/FlateDecode>>stream\n"));
        pdf.write(packed.toByteArray());
        refused(pdf.toByteArray(), "unpacks to more");
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(twice)) {
            deflater.write(packed.toByteArray());
        }
        ByteArrayOutputStream nested = new ByteArrayOutputStream();
        nested.write(bytes("%PDF-1.4\n1 0 obj<</Filter[/FlateDecode/FlateDecode]>>stream\n"));
        nested.write(twice.toByteArray());
        refused(nested.toByteArray(), "unpacks to more");
    }

    @Test
    void a_document_that_declares_entities_is_refused() throws IOException {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]><d><p><t>&a;&b;</t></p></d>";
        refused(Files.zip("word/document.xml", bytes(laughs)), "damaged");
    }

    @Test
    void what_no_reader_sees_is_gone() throws Refused {
        PlainText text = PlainText.of(
                "Led \u001B[31mfour\u001B[0m teams\u202E backwards\u2069\u200B\u00AD \uFB01rst\n\uF0B7 Cut \u0007costs\u001B]0;title\u0007 by 30%");
        assertThat(text.lines()).containsExactly("Led four teams backwards first", "• Cut costs by 30%");
    }

    /** In one sentence, and in two seconds of work. */
    private static void refused(byte[] file, String because) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThatThrownBy(() -> PlainText.read(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.says())
                                .contains(because)
                                .matches("[A-Z].*[^.!?]\\.")
                                .doesNotContainPattern("[.!?] [A-Z]"));
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before)
                .as(because)
                .isLessThan(2_000_000_000L);
    }
}
