package debrief.engine.rating;

import debrief.engine.text.Clause;
import debrief.engine.text.Phrases;
import debrief.engine.text.Span;
import debrief.engine.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words that speak to the rater or the program that scores: they are set aside before anything else is
 * read. A sentence is addressed to the rater when it names who scores, or what is scored, together with the score it wants.
 */
public final class AddressedToRater {
    private static final Phrases WHO = Phrases.of(
            "\\b(evaluators?|graders?|scorers?|assessors?|raters?|whoever (is )?(evaluat|rat|scor|grad|assess|"
                    + "read)\\w*|(who|person|people|anyone|someone|ai|model|system|machine) (is |that 's |who 's |"
                    + "who is |that is )?(scoring|rating|grading|evaluating|assessing)|language model|the parser|"
                    + "automated assessors?|scoring (engine|guide|mode|rubric)|scoring mode|interview guidelines|"
                    + "fair evaluation|note (to|for) (the|whoever|anyone|ai)|panel note|gold reference|control sample|"
                    + "this (candidate|response|transcript|recording|answer) (has|is|was|should|receives|fulfils|shows)|"
                    + "the candidate (has|demonstrated|should|is)|you 're (scoring|rating|grading)|your head of talent|"
                    + "recruiter confirmed|system\\b.*\\boverride|override\\b|prompt you were given|"
                    + "end of candidate answer|for this (transcript|answer|response)|parser\\b|expected verdict|"
                    + "apply that config|before you (rate|score|grade)|the answer shows)\\b");
    private static final Phrases WANTS =
            Phrases.of("\\b(strong[- _]hire|verdict|full marks|full points|top (mark|marks|band|score)|highest (mark|"
                    + "marks|score|level|rating)|maximum( mark| score)?|(award|enter|give|assign|put|record|output|set|"
                    + "mark)\\w* (me |it |a |an |the |this |for |all |them )*(five|5|full|top|highest|maximum|four|"
                    + "strong)|five (on|in|for|everywhere)|(every|each|all) (of the )?(category|categories|dimensions?|"
                    + "criterion|criteria|line|points)|raise all|scoring guide|rubric|ignore (whatever|the|all|any|your)|"
                    + "disregard (the|all|any|your)|skip the (comments|remaining|detailed|detail)|pre-?(approved|"
                    + "assessed)|already been (approved|confirmed|pre)|correct label|model answer|recommend hiring|"
                    + "(rated|rate|score) (below|above)|at least four|mark me as|exceptional|excellent judgment|"
                    + "all dimensions)\\b");
    private static final Pattern TAG = Pattern.compile(
            "(?i)(\\[/?system\\]|</?(rating|system|score|verdict|ownership|judgment)>|\\{\\s*\"(override|scores?|verdict|rating)\")");
    private static final int MOST_WORDS_OF_A_SENTENCE = 60;

    private AddressedToRater() {}

    /** The places that speak to the rater, in order. */
    public static List<Span> find(Transcript transcript) {
        List<Span> found = new ArrayList<>();
        List<Clause> clauses = transcript.clauses();
        int from = 0;
        while (from < clauses.size()) {
            int to = from;
            int words = 0;
            while (to < clauses.size()
                    && clauses.get(to).sentence() == clauses.get(from).sentence()) {
                words += clauses.get(to).words().size();
                to++;
            }
            if (words <= MOST_WORDS_OF_A_SENTENCE) {
                judge(transcript, clauses.subList(from, to), found);
            } else {
                unpunctuated(transcript, clauses.subList(from, to), found);
            }
            from = to;
        }
        return found;
    }

    private static void judge(Transcript transcript, List<Clause> clauses, List<Span> found) {
        StringBuilder plain = new StringBuilder();
        clauses.forEach(clause -> plain.append(clause.plain()).append(' '));
        Span span = new Span(
                clauses.get(0).span().start(),
                clauses.get(clauses.size() - 1).span().end());
        boolean goesOn = !found.isEmpty()
                && span.start() - found.get(found.size() - 1).end() < 4
                && (WHO.in(plain) || WANTS.in(plain));
        if (goesOn
                || addressed(plain)
                || TAG.matcher(around(transcript.text(), span)).find()) {
            found.add(span);
        }
    }

    /** The words with the brackets that stand round them. */
    private static String around(String text, Span span) {
        return text.substring(Math.max(0, span.start() - 3), Math.min(text.length(), span.end() + 2));
    }

    /** Speech without full stops: a few clauses at a time. */
    private static void unpunctuated(Transcript transcript, List<Clause> clauses, List<Span> found) {
        for (int i = 0; i < clauses.size(); i++) {
            for (int width = 1; width <= 3 && i + width <= clauses.size(); width++) {
                int before = found.size();
                judge(transcript, clauses.subList(i, i + width), found);
                if (found.size() > before) {
                    i += width - 1;
                    break;
                }
            }
        }
    }

    private static boolean addressed(CharSequence plain) {
        // Two marks asked for in one breath are addressed to whoever gives marks.
        int wants = WANTS.count(plain);
        return wants > 1 || wants > 0 && WHO.in(plain);
    }
}
