package debrief.lists;

import static debrief.lists.Given.bytes;
import static debrief.lists.Given.questions;
import static debrief.lists.Given.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are no lists: each is refused in one sentence, and none keeps anybody waiting. */
@Timeout(60)
final class RefusedTest {
    private static void refused(String name, String text, String says) {
        refused(name, text.getBytes(StandardCharsets.UTF_8), says);
    }

    private static void refused(String name, byte[] bytes, String says) {
        String sentence = refusal(name, bytes).orElse("it was read");
        assertThat(sentence).contains(says).endsWith(".").doesNotContain("\n").hasSizeLessThan(200);
        assertThat(sentence.replaceAll("\\b[\\w-]*\\.(md|json|csv|yml|xml|txt|docx)\\b", "")
                        .replaceAll(" \\.\\w+ file", ""))
                .as("one sentence")
                .containsOnlyOnce(".");
    }

    @Test
    void deep_nesting_is_refused() {
        refused("a.md", ">".repeat(100_000) + " Who decides?", "nested");
        refused("a.md", "> ".repeat(100) + "Who decides?", "nested");
        refused("a.md", "- ".repeat(100) + "Who decides?", "nested");
        refused("a.md", "1. ".repeat(100_000) + "Who decides?", "nested");
        refused("a.md", "- a\n" + " ".repeat(200) + "- Who decides?", "nested");
        refused("a.json", "[".repeat(100_000), "nested");
        refused("a.json", "{\"questions\":".repeat(100_000), "nested");
        refused("a.json", "[{\"question\":" + "[".repeat(100_000), "nested");
    }

    @Test
    void what_would_keep_the_parser_busy_is_refused() {
        refused("a.md", "word ".repeat(100_000), "20,000 characters");
        refused("a.md", "*a **b ".repeat(100_000), "more lines or marks");
        refused("a.md", "*a **b\n".repeat(60_000), "more lines or marks");
        refused("a.md", "[".repeat(1_000).concat("\n").repeat(100), "more lines or marks");
        refused("a.md", "# a\n".repeat(1_000_000), "more lines or marks");
        refused("a.json", "{" + numbered(200_000, "\"k%d\":1", ",") + "}", "100 names of fields");
        refused("a.json", "[1" + "0".repeat(100_000) + "]", "many digits");
        refused("a.csv", "question\n" + "\"a\",b\n".repeat(30_000), "no questions");
    }

    @Test
    void entities_that_multiply_are_refused_or_plain_words() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>";
        refused("a.xml", laughs, "XML");
        refused("a.md", laughs, "XML");
        refused("a.yml", "a: &a [ha]\nb: &b [*a, *a]\nc: [*b, *b]\n", ".yml");
        assertThat(bytes("a.txt", "a: &a [ha]\nb: &b [*a, *a]\nc: [*b, *b]\n".getBytes(StandardCharsets.UTF_8))
                        .questions())
                .isEmpty();
        assertThat(questions(bytes("a.md", "1. What is &lol9; or &amp;?".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1 What is &lol9; or &?");
    }

    @Test
    void fifty_megabytes_are_refused_unread() {
        refused("a.md", new byte[50_000_000], "larger than 5 MB");
    }

    @Test
    void binary_files_are_refused() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        refused("a.md", noise, "not plain text");
        refused("a.csv", noise, "not plain text");
        refused("a.json", noise, "not plain text");
        refused("a.txt", "Who decides?\0", "not plain text");
        refused("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0}, "Word");
        refused("a.md", "%PDF-1.7 Who decides?", "a PDF");
        refused("a.txt", "<!DOCTYPE html><p>1. Who decides?</p>", "a web page");
    }

    @Test
    void a_wrong_encoding_is_refused_or_with_its_mark_read() {
        String list = "1. Wer tr\u00E4gt das?\n2. \u201EWann\u201C?\n";
        refused("a.md", "1. Wer tr\u00E4gt das?".getBytes(StandardCharsets.ISO_8859_1), "save it as UTF-8");
        refused("a.csv", list.getBytes(Charset.forName("windows-1252")), "save it as UTF-8");
        refused("a.md", list.getBytes(StandardCharsets.UTF_16LE), "save it as UTF-8");
        refused("a.md", list.getBytes(Charset.forName("UTF-32")), "save");
        assertThat(bytes("a.md", list.getBytes(StandardCharsets.UTF_16)).questions())
                .hasSize(2);
        assertThat(questions(bytes("a.md", ("\uFEFF" + list).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1 Wer tr\u00E4gt das?", "2 \u201EWann\u201C?");
    }

    @Test
    void an_empty_file_is_refused() {
        refused("a.md", "", "is empty");
        refused("a.csv", "\uFEFF \n\t\n", "is empty");
    }

    @Test
    void more_than_five_thousand_questions_are_refused() {
        refused("a.md", numbered(5_001, "%d. Who decides on %<d?", "\n"), "more than 5,000 questions");
        refused("a.json", "[" + numbered(200_000, "\"Who decides on %d?\"", ",") + "]", "more than 5,000 questions");
        assertThat(bytes(
                                "a.csv",
                                ("question\n" + numbered(5_000, "Who decides on %d?", "\n"))
                                        .getBytes(StandardCharsets.UTF_8))
                        .questions())
                .hasSize(5_000);
    }

    private static String numbered(int count, String pattern, String between) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> String.format(java.util.Locale.ROOT, pattern, i))
                .collect(Collectors.joining(between));
    }
}
