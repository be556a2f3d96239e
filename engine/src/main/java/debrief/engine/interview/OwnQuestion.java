package debrief.engine.interview;

import debrief.engine.text.Span;
import debrief.engine.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A question the candidate put in the last minutes, and what it reveals.
 *
 * @param asked the words
 * @param reveals what it says of the person who asks
 */
public record OwnQuestion(String asked, Reveals reveals) {
    /** What a question reveals. */
    public enum Reveals {
        /** It could be asked anywhere. */
        GENERIC("It could be asked anywhere, and its answer decides nothing."),
        /** It is answered where everybody can read it. */
        ANSWERED("The company's page answers it. Read it first, and ask what the page leaves out."),
        /** It asks for something only the person opposite can tell, and the answer would matter. */
        SHARP("It asks for a case, a choice or a price that only the person opposite knows.");

        private final String says;

        Reveals(String says) {
            this.says = says;
        }

        /** The name used in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The name shown to a person. */
        public String title() {
            return switch (this) {
                case GENERIC -> "Generic";
                case ANSWERED -> "Answered already";
                case SHARP -> "Sharp";
            };
        }

        /** What a person is told about it. */
        public String says() {
            return says;
        }
    }

    private static final int FEWEST_WORDS = 8;

    /** Of the words that say what it is about, so many and this share of them stand in one sentence of the page. */
    private static final int FEWEST_SHARED = 2;

    private static final double SHARE = 0.6;

    /** A case, a choice, a price, a limit: what one has to have been there for. */
    private static final Pattern SHARP = Pattern.compile(
            ".*(?:\\b(?:last (?:time|year|quarter|month|week)|the last \\w+|most recent(?:ly)?|an? (?:example|case|time|decision|launch) (?:where|when|that|in "
                    + "which)|who decides|who has the (?:last|final) (?:word|say)|who would (?:lose|pay|object)|what (?:would have to|has to|had to|must) (?:be|"
                    + "happen|change)|what did (?:you|they|the \\w+) (?:stop|give up|drop|cut|kill|decide against|get wrong|underestimate|regret)|give up|trade-?offs?|"
                    + "instead of|rather than|disagree|overrule[ds]?|veto|say no|said no|fail(?:s|ed|ure)?|went wrong|goes wrong|break[s]?|bottleneck|"
                    + "without (?:authority|a mandate)|what would make you|which (?:of|team|dependency|date|part|decision)|how many (?:teams|people|times|of)|"
                    + "in the first (?:three|six|ninety|90)|between .+ and .+)\\b|\\d).*");

    private static final Pattern GENERIC = Pattern.compile(
            ".*\\b(?:(?:typical|normal|average) (?:day|week)|day look like|what (?:is|'s) (?:the|your) culture|culture like|like (?:most |best )?about working|"
                    + "enjoy (?:most )?about|next steps?|when (?:will|can) i hear|work.?life|growth (?:opportunit\\w+|path)|opportunit\\w+ (?:for|to) (?:grow|learn)|"
                    + "biggest challenges?|how (?:is|do you measure) success|team (?:size|structure)|looking for in|benefits|how did i do|remote (?:work|policy)|"
                    + "tell me (?:more )?about (?:the|your) (?:team|company|role|culture)).*");
    private static final Pattern ASKS = Pattern.compile(
            "^(?:(?:so|and|ok|okay|well|yes|also|one more|then|first|second|thank you|thanks)[ .-]+)*(?:in |on |at |for |by |of )?(?:what|which|who|whom|whose|when|"
                    + "where|why|how|is|are|was|were|do|does|did|can|could|should|may|will|would|has|have|tell me|i'd like to|i would like to)\\b.*");

    static Rule rule() {
        String page = "A round of the loop lasts 45 minutes, and the committee decides within a week.";
        return Rule.of(
                        "own-question",
                        "A question put to the interviewer at the close that is sharp; the other texts are the company's page.",
                        said -> in(said.get(0), said.subList(1, said.size())).stream()
                                .filter(one -> one.reveals == Reveals.SHARP)
                                .map(OwnQuestion::asked)
                                .toList())
                .notices(
                        "Which decision of last quarter would this role have taken otherwise?",
                        "Which decision of last quarter would this role have taken otherwise?")
                .notices(
                        "Who decides when two directors disagree on a date?",
                        "Thank you. Who decides when two directors disagree on a date?",
                        page)
                .skips("it could be asked anywhere", "What does a typical day look like?")
                .skips("it could be asked anywhere", "What do you like about working here?", page)
                .skips("the page answers it", "How many minutes does a round of the loop last?", page)
                .skips("no question", "No, thank you.");
    }

    /** Every question in what was said, in order. */
    static List<OwnQuestion> in(String said, List<String> page) {
        List<OwnQuestion> questions = new ArrayList<>();
        for (Span sentence : Sentences.of(said)) {
            String words = Sentences.in(said, sentence);
            String plain = Sentences.plain(words);
            if (plain.endsWith("?") || ASKS.matcher(plain).matches()) {
                questions.add(new OwnQuestion(words, reveals(words, plain, page)));
            }
        }
        return questions;
    }

    private static Reveals reveals(String words, String plain, List<String> page) {
        if (isAnswered(words, page)) {
            return Reveals.ANSWERED;
        }
        boolean sharp = SHARP.matcher(plain).matches()
                && !GENERIC.matcher(plain).matches()
                && Sentences.words(words) >= FEWEST_WORDS;
        return sharp ? Reveals.SHARP : Reveals.GENERIC;
    }

    private static boolean isAnswered(String words, List<String> page) {
        List<Word> asked = ContentWords.in(words);
        if (asked.isEmpty()) {
            return false;
        }
        return page.stream().map(ContentWords::in).anyMatch(told -> {
            long shared = asked.stream()
                    .filter(word -> ContentWords.isAmong(word, told))
                    .count();
            return shared >= FEWEST_SHARED && shared >= SHARE * asked.size();
        });
    }
}
