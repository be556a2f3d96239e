package debrief.resume;

import debrief.content.MadeQuestion;
import debrief.engine.question.ExpectedPoint;
import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.resume.Claim.Want;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Makes questions from what a resume claims and what a role asks. The same texts give the same questions. */
public final class Tailored {
    /** A good answer takes so long, in minutes. */
    private static final int MINUTES = 4;

    private static final int LONGEST = 200;

    /** Claims to one theme or gap. */
    private static final int CLAIMS_IN_A_ROW = 2;

    private static final List<String> OF_MOVED = List.of(
            "You write “%s”: which step moved that figure most, and who resisted it?",
            "Your resume says “%s”: what would the figure be without you, and who was against what you did?",
            "“%s” stands in your resume: how was it measured on both ends, and who had to give something up for it?");
    private static final List<String> OF_RESULT = List.of(
            "You write “%s”: from what to what, and who resisted?",
            "Your resume says “%s”: what was it before, who measured that, and who was against the change?",
            "“%s” stands in your resume: what was the figure the month before, what was it after, and whom did you have to win over?");
    private static final List<String> OF_DEED = List.of(
            "You write “%s”: what was different at the end, by how much, and who resisted on the way?",
            "Your resume says “%s”: what did you decide there, what did it change in figures, and who saw it otherwise?",
            "“%s” stands in your resume: what would have happened had nobody done it, and who did not want it done?");
    private static final List<String> OF_PART = List.of(
            "You write “%s”: which part was yours alone, what did you decide in it, and who saw it otherwise?",
            "Your resume says “%s”: what would have gone otherwise without you, and who would say so?",
            "“%s” stands in your resume: what did you do there that nobody had asked for, and who resisted it?");
    private static final List<String> OF_GAP = List.of(
            "The role asks for “%s”: tell me about the nearest thing you have done, and what you would still have to learn.",
            "The description says “%s”: when did you come closest to that, what did you decide, and what came of it?",
            "They want “%s”, and your resume is quiet on it: what have you done that should convince them?");

    private Tailored() {}

    /** Every question there is to ask, the first one first: claims that promise most, with themes and gaps between them. */
    public static List<MadeQuestion> all(Fit fit) {
        List<Claim> claims = new ArrayList<>(fit.claims());
        claims.sort(Comparator.comparingInt((Claim claim) -> -claim.weight()));
        List<Fit.Themed> themes = new ArrayList<>(fit.themes());
        // What nothing backs is asked before what somebody can tell a story about.
        themes.sort(Comparator.comparing((Fit.Themed theme) -> theme.backing().isPresent()));
        Iterator<Fit.Themed> theme = themes.iterator();
        Iterator<Requirement> gap =
                fit.gaps().stream().filter(Requirement::must).iterator();
        List<MadeQuestion> all = new ArrayList<>();
        int row = 0;
        boolean gaps = false;
        for (Claim claim : claims) {
            all.add(of(claim, all.size()));
            if (++row % CLAIMS_IN_A_ROW == 0) {
                if (gaps && gap.hasNext()) {
                    all.add(of(gap.next(), all.size()));
                } else if (theme.hasNext()) {
                    all.add(of(theme.next().theme()));
                }
                gaps = !gaps;
            }
        }
        theme.forEachRemaining(one -> all.add(of(one.theme())));
        gap.forEachRemaining(one -> all.add(of(one, all.size())));
        return List.copyOf(all);
    }

    /**
     * The question a claim invites.
     *
     * @param n chooses among the wordings
     */
    public static MadeQuestion of(Claim claim, int n) {
        List<String> wordings = claim.wants().contains(Want.OWN_PART)
                ? OF_PART
                : claim.moved() ? OF_MOVED : claim.wants().contains(Want.BASELINE) ? OF_RESULT : OF_DEED;
        return new MadeQuestion(
                asked(wordings, n, claim.text()),
                Kind.STORY,
                focus(claim.text()),
                MINUTES,
                "Whether you can stand behind line " + claim.line()
                        + " of your resume: the figure before, your own part, the price.",
                "What is written in a resume is asked. A claim that is told with its baseline, its mechanism and its opponent is believed; one that is only repeated is not.",
                POINTS,
                List.of());
    }

    /** The question a theme of the role is asked with. */
    public static MadeQuestion of(Theme theme) {
        return new MadeQuestion(
                theme.question(),
                Kind.STORY,
                theme.focus(),
                MINUTES,
                "Whether you have lived it: " + theme.name().toLowerCase(Locale.ROOT) + ".",
                "The description speaks of it, or most roles like it do. A committee wants one case with dates and figures, not a method.",
                POINTS,
                List.of());
    }

    /** The question about something a role asks for and nothing backs. */
    public static MadeQuestion of(Requirement gap, int n) {
        return new MadeQuestion(
                asked(OF_GAP, n, gap.text()),
                Kind.STORY,
                focus(gap.text()),
                MINUTES,
                "What you do have where the resume is quiet, and whether you say plainly what you lack.",
                "They will ask it, because they wrote it down. An honest near miss with a case behind it beats a claim.",
                POINTS,
                List.of());
    }

    private static String asked(List<String> wordings, int n, String words) {
        String plain = words.replaceAll("[“”\"]", "").replaceFirst("[.;:,\\s]+$", "");
        return wordings.get(Math.floorMod(n, wordings.size())).replace("%s", Fit.shortened(plain, LONGEST));
    }

    /** The focus of the theme of which the most is said; the first of several. */
    private static Focus focus(String words) {
        Topics topics = Topics.of(words);
        Focus focus = Focus.EXECUTION;
        long most = 0;
        for (Theme theme : Theme.ALL) {
            long said = theme.terms().stream().filter(topics::says).count();
            if (said > most) {
                most = said;
                focus = theme.focus();
            }
        }
        return focus;
    }

    private static final List<ExpectedPoint> POINTS = List.of(
            new ExpectedPoint(
                    "before-and-after",
                    "Says how it was before and how it was after, with a figure for each.",
                    List.of(
                            List.of(
                                    "from",
                                    "before",
                                    "use to",
                                    "previously",
                                    "baseline",
                                    "at the start",
                                    "initially",
                                    "instead of"),
                            List.of(
                                    "to",
                                    "after",
                                    "now",
                                    "later",
                                    "today",
                                    "afterwards",
                                    "in the end",
                                    "become",
                                    "down to"),
                            List.of(
                                    "percent",
                                    "minute",
                                    "hour",
                                    "day",
                                    "week",
                                    "month",
                                    "second",
                                    "millisecond",
                                    "dollar",
                                    "euro",
                                    "thousand",
                                    "million",
                                    "team",
                                    "service",
                                    "customer",
                                    "user",
                                    "request",
                                    "incident",
                                    "ticket",
                                    "call",
                                    "page",
                                    "time",
                                    "engineer",
                                    "release",
                                    "deploy",
                                    "defect",
                                    "error")),
                    "What was the figure before you began, and what was it at the end?",
                    "You gave one end of it. What was the other, and who measured both?"),
            new ExpectedPoint(
                    "who-resisted",
                    "Names who was against it, and what they had to lose.",
                    List.of(
                            List.of(
                                    "resist",
                                    "object to",
                                    "oppose",
                                    "refuse",
                                    "disagree",
                                    "argue",
                                    "complain",
                                    "push back",
                                    "against",
                                    "reluctant",
                                    "afraid",
                                    "worry",
                                    "say no",
                                    "not want",
                                    "unhappy",
                                    "block",
                                    "fear",
                                    "doubt",
                                    "angry"),
                            List.of(
                                    "team",
                                    "director",
                                    "lead",
                                    "engineer",
                                    "manager",
                                    "head",
                                    "owner",
                                    "finance",
                                    "security",
                                    "legal",
                                    "sales",
                                    "product",
                                    "vendor",
                                    "president",
                                    "architect",
                                    "operation",
                                    "support",
                                    "she",
                                    "he",
                                    "they",
                                    "who",
                                    "colleague",
                                    "partner",
                                    "customer")),
                    "Who was against it, and what did they stand to lose?",
                    "You say there was resistance. Who exactly, and what did they say?"),
            new ExpectedPoint(
                    "what-did-it",
                    "Says what exactly made the difference, and why that and not something else.",
                    List.of(
                            List.of(
                                    "because",
                                    "so that",
                                    "instead of",
                                    "rather than",
                                    "the reason",
                                    "otherwise",
                                    "which be why",
                                    "since"),
                            List.of(
                                    "decide",
                                    "choose",
                                    "move",
                                    "cut",
                                    "split",
                                    "stop",
                                    "replace",
                                    "build",
                                    "write",
                                    "add",
                                    "drop",
                                    "change",
                                    "ask",
                                    "set",
                                    "take",
                                    "put",
                                    "hold",
                                    "delay",
                                    "postpone",
                                    "freeze",
                                    "merge",
                                    "remove",
                                    "introduce",
                                    "start",
                                    "test")),
                    "What exactly made the difference, and how do you know it was that?",
                    "You name several steps. If only one were allowed, which would it be, and why?"),
            new ExpectedPoint(
                    "what-it-cost",
                    "Says what was given up for it.",
                    List.of(
                            List.of(
                                    "cost",
                                    "price",
                                    "give up",
                                    "pay",
                                    "lose",
                                    "sacrifice",
                                    "in return",
                                    "in exchange",
                                    "delay",
                                    "postpone",
                                    "drop",
                                    "later",
                                    "slip",
                                    "expense",
                                    "trade"),
                            List.of(
                                    "week",
                                    "month",
                                    "day",
                                    "feature",
                                    "scope",
                                    "quality",
                                    "budget",
                                    "money",
                                    "dollar",
                                    "euro",
                                    "team",
                                    "trust",
                                    "speed",
                                    "date",
                                    "engineer",
                                    "release",
                                    "quarter",
                                    "project",
                                    "weekend",
                                    "sprint")),
                    "What did you give up for it, and who had to live with that?",
                    "Was that price known beforehand, and who agreed to it?"));
}
