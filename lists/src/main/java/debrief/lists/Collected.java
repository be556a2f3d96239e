package debrief.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Gathers what a reader finds and makes one list of it, each question once. */
final class Collected {
    private static final int LONGEST_QUESTION = 1_000;
    private static final int MOST_SKIPPED = 20_000;
    private static final int LONGEST_PART = 20_000;

    private final List<Found> found = new ArrayList<>();
    private final List<Tip> tips = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    /** Adds a question; one that is too long, or holds no word, is skipped. */
    void question(Found met) throws Refused {
        if (!Words.any(met.question())) {
            skip(met.line(), "no words", met.question());
            return;
        }
        if (met.question().length() > LONGEST_QUESTION) {
            skip(met.line(), "too long for a question; 1,000 characters are the most", met.question());
            return;
        }
        found.add(new Found(
                met.line(),
                met.section(),
                met.number(),
                met.question(),
                part(met.expected(), "the expected answer", met),
                part(met.why(), "the reason", met)));
        if (found.size() > 2 * QuestionList.MOST_QUESTIONS) {
            throw tooMany();
        }
    }

    private Optional<String> part(Optional<String> words, String what, Found met) throws Refused {
        if (words.isPresent() && words.get().length() > LONGEST_PART) {
            skip(met.line(), what + " of this question is too long; 20,000 characters are the most", words.get());
            return Optional.empty();
        }
        return words.filter(text -> !text.isEmpty());
    }

    void tip(Tip tip) {
        tips.add(tip);
    }

    void skip(int line, String why, String words) throws Refused {
        if (skipped.size() == MOST_SKIPPED) {
            throw new Refused(
                    "This file holds more than 20,000 things that are no questions; keep only the questions and try"
                            + " again.");
        }
        skipped.add(new Skipped(line, why, words));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** One list: what was met again is skipped, and who has no number gets its position. */
    QuestionList list() throws Refused {
        List<Found> once = Repeats.taken(found, this);
        if (once.size() > QuestionList.MOST_QUESTIONS) {
            throw tooMany();
        }
        long numbers = once.stream()
                .map(Found::number)
                .filter(OptionalInt::isPresent)
                .distinct()
                .count();
        boolean useless = numbers == 1
                && once.stream().filter(one -> one.number().isPresent()).count() > 1;
        List<ListedQuestion> questions = new ArrayList<>();
        for (Found one : once) {
            int position = questions.size() + 1;
            questions.add(new ListedQuestion(
                    useless ? position : one.number().orElse(position),
                    one.question(),
                    one.expected(),
                    one.why(),
                    one.line()));
        }
        skipped.sort(Comparator.comparingInt(Skipped::line));
        return new QuestionList(questions, tips, skipped);
    }

    private static Refused tooMany() {
        return new Refused("This list has more than 5,000 questions; split it and try again.");
    }
}
