package debrief.mine.worksheet;

import java.util.List;
import java.util.Locale;

/** One of the three worksheets for a company. */
public enum Sheet {
    WHY_HERE(
            "Why here",
            "Asked in the first call and in the last round. What fits any company says nothing about this one.",
            List.of(
                    new Prompt(
                            "problem",
                            "Which problem of theirs do you know from your own work?",
                            "Name it, and where you met it: the system, the year, the figure."),
                    new Prompt(
                            "case",
                            "When did you work the way they say they work, and what did it cost?",
                            "One case: what you decided, who was against it, what you gave up."),
                    new Prompt(
                            "doubt",
                            "What do you doubt about the place, and what did you do to find out?",
                            "Whom you asked, and what they said."),
                    new Prompt(
                            "year",
                            "What is different there after a year with you?",
                            "Something that somebody could measure."))),
    ASK_THEM(
            "Questions to ask them",
            "The last minutes are yours. Ask what only the person opposite can tell, and what would change your mind.",
            List.of(
                    new Prompt("manager", "To the hiring manager", "A question a line."),
                    new Prompt("peer", "To an engineer or a partner", "A question a line."),
                    new Prompt("leader", "To a director, and to the recruiter", "A question a line."))),
    NINETY_DAYS(
            "Thirty, sixty, ninety days",
            "A line for each thing you do: who, by when, measured by what. And for each stretch one rule: go on, change or stop.",
            List.of(
                    new Prompt(
                            "thirty",
                            "Days 1 to 30: learn",
                            "For example: By day 20 I have met the leads of all six teams and written down what each waits for."),
                    new Prompt(
                            "sixty",
                            "Days 31 to 60: mend one thing",
                            "For example: By day 50 Ada and I halve the wait for a test slot, from 6 days to 3."),
                    new Prompt(
                            "ninety",
                            "Days 61 to 90: own something",
                            "For example: If fewer than 4 of 6 teams use the new plan by day 80, I stop it and say so.")));

    private final String title;
    private final String about;

    @SuppressWarnings("ImmutableEnumChecker") // Copied, and so never changed.
    private final List<Prompt> prompts;

    /**
     * Something to write about.
     *
     * @param key its name in forms and in what is kept
     */
    public record Prompt(String key, String asks, String hint) {}

    Sheet(String title, String about, List<Prompt> prompts) {
        this.title = title;
        this.about = about;
        this.prompts = List.copyOf(prompts);
    }

    /** The name shown to a person. */
    public String title() {
        return title;
    }

    /** What it is for, in a sentence or two. */
    public String about() {
        return about;
    }

    /** What to write about, in order. */
    public List<Prompt> prompts() {
        return prompts;
    }

    /** The name used in addresses of parts of a page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
