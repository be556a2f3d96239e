package debrief.engine.rating;

import debrief.engine.text.Quote;
import java.util.List;

/** Whether the question was answered at all. It is settled before anything is rated. */
public sealed interface Answered {
    /** The name used in JSON. */
    String key();

    /** What a person is told about it. */
    String says();

    /** The answer bears on the question. */
    record OnQuestion() implements Answered {
        @Override
        public String key() {
            return "on-question";
        }

        @Override
        public String says() {
            return "The answer bears on the question.";
        }
    }

    /**
     * The answer has neither the question's subject nor anything that would bear on it.
     *
     * @param subject what the question was about, in plain words; empty where it has no name
     */
    record OffQuestion(String subject) implements Answered {
        @Override
        public String key() {
            return "off-question";
        }

        @Override
        public String says() {
            return subject.isEmpty()
                    ? "This answer is about something other than what was asked. However good, it cannot count."
                    : "The question was about " + subject
                            + "; this answer is about something else. However good, it cannot count.";
        }
    }

    /** The answer says what a good answer would contain; nothing happened in it. */
    record Recital(List<Quote> quotes) implements Answered {
        public Recital {
            quotes = List.copyOf(quotes);
        }

        @Override
        public String key() {
            return "recital";
        }

        @Override
        public String says() {
            return "This tells what an answer would contain. Nothing happens in it yet: tell one thing that happened.";
        }
    }

    /** Little beyond the question's own words. */
    record Echo() implements Answered {
        @Override
        public String key() {
            return "echo";
        }

        @Override
        public String says() {
            return "Little here goes beyond the question's own words.";
        }
    }

    /** No clause says what somebody did, would do, or how something behaves. */
    record TooShort() implements Answered {
        @Override
        public String key() {
            return "too-short";
        }

        @Override
        public String says() {
            return "No sentence says yet what anybody did, would do, or how anything behaves. There is too little to judge.";
        }
    }

    /** The answer is in another language. It is kept, and not rated. */
    record NotEnglish() implements Answered {
        @Override
        public String key() {
            return "not-english";
        }

        @Override
        public String says() {
            return "This is not English. It is saved, and not rated: the engine reads English only.";
        }
    }
}
