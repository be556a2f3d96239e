package debrief.content;

import static debrief.content.Shelf.PACK;
import static debrief.content.Shelf.QUESTION;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies where a pack should be, reading ends, names it in one sentence, and reads the rest. */
class BadFilesTest {
    private Shelf shelf = Shelf.none();

    @BeforeEach
    void fill(@TempDir Path folder) {
        shelf = Shelf.in(folder);
    }

    @Test
    void aliases_that_would_grow_beyond_memory_are_refused() {
        StringBuilder laughs = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            laughs.append(c).append(": &").append(c).append(" [");
            laughs.append(("*" + (char) (c - 1) + ", ").repeat(8)).append("]\n");
        }
        refused(laughs.toString().getBytes(UTF_8), 1, "Anchors and aliases (& and *) are not read.");
    }

    @Test
    void brackets_nested_a_hundred_thousand_deep_are_refused() {
        refused("[".repeat(100_000).getBytes(UTF_8), 1, "Lists and keys are nested too deep here.");
        refused("{a: ".repeat(100_000).getBytes(UTF_8), 1, "Lists and keys are nested too deep here.");
        refused("- ".repeat(100_000).getBytes(UTF_8), 1, "Lists and keys are nested too deep here.");
        refused("? ".repeat(100_000).getBytes(UTF_8), 1, "A key has to be one word, not a list.");
    }

    @Test
    void a_file_of_5_MB_is_refused() {
        refused("# words words\n".repeat(400_000).getBytes(UTF_8), 0, "This file is larger than 1 MB.");
    }

    @Test
    void a_binary_file_is_refused() {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        bytes[7] = 0;
        shelf.write(QUESTION, bytes);
        assertThat(shelf.read().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo(QUESTION));
        refused("ask: \"what\"\0\0".getBytes(UTF_8), 0, "This is a binary file, not text.");
    }

    @Test
    void another_encoding_is_refused_with_the_line_it_shows_on() {
        refused("ask: \"why\"\ntests: \"caf\u00e9\"\n".getBytes(ISO_8859_1), 2, "From here on this is not UTF-8 text.");
        refused("ask: \"why\"\n".getBytes(UTF_16), 1, "From here on this is not UTF-8 text.");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        shelf.write(QUESTION, "\uFEFF" + shelf.text(QUESTION).replace("\n", "\r\n"));

        assertThat(shelf.read().problems()).isEmpty();
    }

    @Test
    void an_empty_file_and_a_second_document_are_named() {
        shelf.write(QUESTION, shelf.text(QUESTION) + "---\nask: more\n");
        assertThat(shelf.read().problems()).extracting(Problem::says).containsExactly("A second document begins here.");
        refused(new byte[0], 0, "This file is empty.");
        refused("# nothing yet\n".getBytes(UTF_8), 0, "This file is empty.");
        refused(
                "just words\n".getBytes(UTF_8),
                1,
                "Here stands \"just words\", where the keys of a question are expected.");
    }

    @Test
    void a_folder_that_is_absent_or_empty_or_holds_no_pack_is_named(@TempDir Path empty) throws IOException {
        assertThat(Packs.read(empty.resolve("none")).problems())
                .extracting(Problem::says)
                .containsExactly("There is no such folder.");
        assertThat(Packs.read(empty).problems())
                .extracting(Problem::says)
                .containsExactly("There is no pack in this folder.");
        Files.createDirectory(empty.resolve("new"));
        assertThat(Packs.read(empty).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "new/pack.yml: This folder has no pack.yml. Write one, or take the folder away.",
                        "new/questions: This pack has no questions. Make this folder, with a folder in it for each question.");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_named() throws IOException {
        Files.delete(shelf.path(QUESTION));
        Files.createDirectory(shelf.path(QUESTION));

        assertThat(shelf.read().problems()).extracting(Problem::says).containsExactly("This is not a file.");
    }

    @Test
    void any_bytes_and_any_mutation_of_a_good_pack_give_a_list_of_problems() {
        Random random = new Random(Long.getLong("fuzz", 20261120));
        byte[] question = shelf.text(QUESTION).getBytes(UTF_8);
        byte[] pack = shelf.text(PACK).getBytes(UTF_8);
        for (int i = 0; i < Integer.getInteger("fuzz.times", 250); i++) {
            shelf.write(QUESTION, mutated(question, random)).write(PACK, mutated(pack, random));

            Packs packs = shelf.read();

            assertThat(packs.pack("generic")).isPresent();
            assertThat(packs.problems()).allSatisfy(problem -> {
                assertThat(problem.file()).isNotBlank();
                assertThat(problem.says()).matches("(?s)\\S.*[.?]");
                assertThat(problem.tryThis()).matches("(?s)\\S.*[.?]");
                assertThat(problem.toString()).hasSizeLessThan(600);
            });
        }
    }

    /** Bytes that are changed, cut, doubled, swapped for signs of YAML, or simply anything. */
    private static byte[] mutated(byte[] good, Random random) {
        if (random.nextInt(10) == 0) {
            byte[] any = new byte[random.nextInt(300)];
            random.nextBytes(any);
            return any;
        }
        List<Byte> bytes = new ArrayList<>();
        for (byte one : good) {
            bytes.add(one);
        }
        String signs = "[]{}:,-?&*!|>'\"%@`#\n\t ~<0\\";
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && !bytes.isEmpty(); i++) {
            int at = random.nextInt(bytes.size());
            switch (random.nextInt(6)) {
                case 0 -> bytes.set(at, (byte) random.nextInt(256));
                case 1 -> bytes.set(at, (byte) signs.charAt(random.nextInt(signs.length())));
                case 2 -> bytes.add(at, (byte) signs.charAt(random.nextInt(signs.length())));
                case 3 -> bytes.remove(at);
                case 4 -> {
                    int end = Math.min(bytes.size(), at + random.nextInt(60));
                    bytes.addAll(random.nextInt(bytes.size()), List.copyOf(bytes.subList(at, end)));
                }
                default ->
                    bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(60)))
                            .clear();
            }
        }
        byte[] mutated = new byte[bytes.size()];
        for (int i = 0; i < mutated.length; i++) {
            mutated[i] = bytes.get(i);
        }
        return mutated;
    }

    private void refused(byte[] question, int line, String says) {
        Packs packs = shelf.write(QUESTION, question).read();

        assertThat(packs.problems())
                .filteredOn(problem -> problem.says().equals(says))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo(QUESTION);
                    assertThat(problem.line()).isEqualTo(line);
                });
        assertThat(packs.question("lean-program")).isPresent();
        assertThat(packs.question("late-program")).isEmpty();
    }
}
