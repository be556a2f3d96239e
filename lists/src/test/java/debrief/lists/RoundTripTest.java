package debrief.lists;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.Wordings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read again word for word, and whatever is read never breaks anything. */
@Timeout(120)
final class RoundTripTest {
    private static final String[] PIECES = {
        "plan",
        "the",
        "How",
        "Why:",
        "Expected answer:",
        "A:",
        "Q:",
        "Tip:",
        "1.",
        "2)",
        "#",
        "-",
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "[x](y)",
        "![",
        "<b>",
        "&amp;",
        "&",
        "\\",
        "|",
        "~",
        "\u201Cquoted\u201D",
        "don\u2019t",
        "\"",
        "\"\"",
        "'",
        "''=1",
        ";",
        ",",
        "\t",
        "=1+2",
        "+3",
        "@x",
        "-4",
        "\u00E9",
        "\uD83D\uDE80",
        "\u4F60\u597D",
        "\u2026",
        "\u00A0",
        "Question 5:",
        "User:",
        "Assistant",
        "---",
        "===",
        ">",
        "http://a.example/_b_",
        "snake_case_word",
        "2*3*4",
        "100%",
        "{",
        "}",
        "\u2022",
        "10.",
        "?",
        "!",
        "a.b",
        "C:\\dir",
        "<!--",
        "$x$"
    };

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : random.nextInt(4) == 0 ? "" : " ").append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }

    private static Optional<String> part(Random random) {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        StringBuilder part = new StringBuilder(words(random, 10));
        for (int i = random.nextInt(3); i > 0; i--) {
            part.append('\n').append(words(random, 8));
        }
        return Words.some(part.toString());
    }

    private static List<Exported> list(long seed) {
        Random random = new Random(seed);
        List<Exported> list = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            String question = Words.line(words(random, 12) + (random.nextInt(3) == 0 ? "" : "?"));
            if (Words.any(question) && asked.add(Wordings.plain(question))) {
                list.add(new Exported(
                        random.nextInt(5) == 0 ? 1 + random.nextInt(500) : list.size() + 1,
                        question,
                        part(random),
                        part(random),
                        Optional.empty(),
                        List.of()));
            }
        }
        return list;
    }

    private static void isReadAgain(List<Exported> list, Format format) {
        String text = format.write(list);
        QuestionList read = Given.file("list." + (format == Format.MARKDOWN ? "md" : format.key()), text);
        assertThat(read.questions().stream().map(Exported::of).toList())
                .as(text)
                .isEqualTo(list);
    }

    @RepeatedTest(60)
    void markdown_is_read_again_word_for_word(RepetitionInfo run) {
        isReadAgain(list(run.getCurrentRepetition()), Format.MARKDOWN);
    }

    @RepeatedTest(60)
    void csv_is_read_again_word_for_word(RepetitionInfo run) {
        isReadAgain(list(1_000L + run.getCurrentRepetition()), Format.CSV);
    }

    @RepeatedTest(60)
    void json_is_read_again_word_for_word(RepetitionInfo run) {
        isReadAgain(list(2_000L + run.getCurrentRepetition()), Format.JSON);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANKI")
    void a_conversation_is_read_again_word_for_word(Format format) throws java.io.IOException {
        QuestionList list;
        try (var in = RoundTripTest.class.getResourceAsStream("conversation.md")) {
            list = Given.bytes("conversation.md", in == null ? new byte[0] : in.readAllBytes());
        }
        isReadAgain(list.questions().stream().map(Exported::of).toList(), format);
    }

    @Test
    void no_cell_begins_like_a_formula() {
        List<Exported> list = List.of(
                exported(1, "=HYPERLINK(\"x\") is what?", "+1 or -1\nand so on"),
                exported(2, "'=already?", "@somebody"),
                exported(3, "'quoted' at first?", "-"));
        String text = Format.CSV.write(list);

        assertThat(text).contains("'=HYPERLINK", "''=already", ",'@somebody", "\n3,'quoted'");
        assertThat(text.lines().flatMap(line -> java.util.Arrays.stream(line.split(",", -1))))
                .noneMatch(cell -> cell.matches("\"?[=+@-].*"));
        isReadAgain(list, Format.CSV);
    }

    private static Exported exported(int number, String question, String expected) {
        return new Exported(number, question, Words.some(expected), Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    void cards_are_as_anki_reads_them() {
        String text = Format.ANKI.write(List.of(
                new Exported(
                        1,
                        "# Who\tdecides, \"you\"?",
                        Optional.of("One.\nTwo."),
                        Optional.of("So."),
                        Optional.of("I did."),
                        List.of("execution", "story")),
                new Exported(2, "What is late?", Optional.empty(), Optional.empty(), Optional.empty(), List.of())));

        assertThat(text).isEqualTo("""
                        #separator:tab
                        #html:false
                        #columns:Front\tBack\tTags
                        #tags column:3
                        "# Who\tdecides, ""you""?"\t"One.
                        Two.
                        I did."\texecution story
                        What is late?\t\t
                        """);
        assertThat(Given.refusal("cards.txt", text.getBytes(StandardCharsets.UTF_8))
                        .orElse(""))
                .contains("Anki");
    }

    @RepeatedTest(40)
    void whatever_the_bytes_are_they_are_read_or_refused(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        byte[] noise = new byte[random.nextInt(3_000)];
        random.nextBytes(noise);
        StringBuilder marks = new StringBuilder();
        for (int i = random.nextInt(400); i > 0; i--) {
            marks.append(PIECES[random.nextInt(PIECES.length)]).append(" \n\t".charAt(random.nextInt(3)));
            marks.append(random.nextInt(6) == 0 ? " ".repeat(random.nextInt(8)) : "");
        }
        byte[] text = marks.toString().getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("a.md", "a.txt", "a.csv", "a.tsv", "a.json", "a.jsonl", "a")) {
            for (byte[] bytes : List.of(noise, text)) {
                Optional<String> refusal = Given.refusal(name, bytes);
                if (refusal.isEmpty()) {
                    QuestionList list = Given.bytes(name, bytes);
                    long lines =
                            new String(bytes, StandardCharsets.UTF_8).lines().count();
                    assertThat(list.questions()).allSatisfy(one -> {
                        assertThat(one.line()).isBetween(1, (int) Math.max(1, lines));
                        assertThat(Words.any(one.question())).isTrue();
                    });
                    assertThat(list.skipped())
                            .allSatisfy(one -> assertThat(one.line()).isBetween(1, (int) lines + 1));
                } else {
                    assertThat(refusal.get()).endsWith(".");
                }
            }
        }
    }
}
