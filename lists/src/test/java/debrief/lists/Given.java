package debrief.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A list as a test hands it over, and what was understood in short. */
final class Given {
    private Given() {}

    static QuestionList markdown(String text) {
        return file("list.md", text);
    }

    static QuestionList file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static QuestionList bytes(String name, byte[] bytes) {
        try {
            return QuestionList.read(bytes, name);
        } catch (Refused e) {
            throw new AssertionError(e.says(), e);
        }
    }

    /** The sentence a file is refused with; empty where it is read. */
    static Optional<String> refusal(String name, byte[] bytes) {
        try {
            QuestionList.read(bytes, name);
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.says());
        }
    }

    /** Each question as "number question | expected | why", without what is absent. */
    static List<String> questions(QuestionList list) {
        return list.questions().stream()
                .map(one -> one.number() + " " + one.question()
                        + one.expected().map(words -> " | " + words).orElse("")
                        + one.why().map(words -> " | why " + words).orElse(""))
                .toList();
    }

    /** Each tip as "batch title: text". */
    static List<String> tips(QuestionList list) {
        return list.tips().stream()
                .map(tip -> tip.batch() + " "
                        + tip.title().map(title -> title + ": ").orElse("") + tip.text())
                .toList();
    }

    /** Everything skipped as "line why". */
    static List<String> skipped(QuestionList list) {
        return list.skipped().stream().map(one -> one.line() + " " + one.why()).toList();
    }
}
