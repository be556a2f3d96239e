package debrief.drills.program;

import debrief.engine.question.ExpectedPoint;
import java.util.List;

/** What answers about a program should hold, and by which words it is heard. */
final class Answers {
    static final ExpectedPoint CHANGED = new ExpectedPoint(
            "changed",
            "Says what was done differently from then on, and by whom.",
            List.of(
                    List.of(
                            "move", "add", "split", "cut", "drop", "pair", "ask", "stop", "start", "change", "swap", "take", "bring", "re-plan", "replan", "escalate",
                            "agree", "decide", "put", "give", "pull", "lend", "shift", "check", "measure", "watch"),
                    List.of(
                            "engineer", "team", "scope", "order", "week", "day", "daily", "weekly", "milestone", "owner", "manager", "lead", "task", "feature",
                            "interface", "estimate", "plan", "gate", "person", "people", "date", "dashboard", "buffer")),
            "What did you change, and who did something different the next day?",
            "Would it have come right without that?");

    static final ExpectedPoint KNEW = new ExpectedPoint(
            "knew",
            "Says when it was known, from which sign, and how long before the date.",
            List.of(
                    List.of(
                            "know", "see", "notice", "hear", "tell", "show", "learn", "read", "find", "realize", "realise", "spot", "warn", "miss"),
                    List.of(
                            "week", "day", "month", "before", "after", "when", "burn", "demo", "board", "review", "standup", "stand-up", "figure", "number", "chart",
                            "early", "late", "first", "second", "signal", "sign")),
            "When did you know, and from which sign?",
            "Could you have known a week earlier?");

    static final ExpectedPoint OTHERWISE = new ExpectedPoint(
            "otherwise",
            "Says what would have happened without it, in days or as a chance of the date.",
            List.of(
                    List.of("without", "otherwise", "instead", "would", "if", "had", "alternative", "chance", "sooner", "later", "earlier", "move"),
                    List.of("day", "week", "month", "percent", "date", "critical", "path", "late", "deadline", "promise", "finish", "chance")),
            "What would have happened without it, in days?",
            "Is that a figure or a feeling?");

    static final ExpectedPoint BASIS = new ExpectedPoint(
            "basis",
            "Says on what it was decided: figures, a test, people asked, and what spoke against it.",
            List.of(
                    List.of(
                            "because", "since", "compare", "measure", "estimate", "ask", "model", "test", "prototype", "figure", "number", "data", "spike", "know",
                            "against", "risk", "option", "weigh"),
                    List.of(
                            "team", "lead", "engineer", "week", "day", "risk", "cost", "library", "option", "plan", "path", "dependency", "estimate", "load", "design",
                            "review", "date", "people")),
            "On what did you decide it, and what spoke against it?",
            "Who disagreed, and what was right in that?");

    static final ExpectedPoint BOUGHT = new ExpectedPoint(
            "bought",
            "Says what the time bought: safety, quality, a customer, a team.",
            List.of(
                    List.of(
                            "buy", "get", "save", "avoid", "keep", "protect", "prevent", "learn", "safe", "safety", "quality", "trust", "gain", "catch", "fix"),
                    List.of(
                            "customer", "user", "outage", "incident", "data", "team", "bug", "loss", "money", "risk", "failure", "people", "account", "rollback", "week",
                            "error", "night")),
            "What did you get for that time?",
            "Would you pay it again?");

    static final ExpectedPoint TOLD = new ExpectedPoint(
            "told",
            "Says who was told, when, and what they were asked to decide.",
            List.of(
                    List.of("tell", "say", "write", "call", "show", "present", "ask", "inform", "escalate", "warn", "agree", "announce", "offer"),
                    List.of(
                            "director", "manager", "customer", "sponsor", "executive", "vice president", "stakeholder", "lead", "sales", "support", "team", "board",
                            "partner", "product", "everyone", "them", "they")),
            "Whom did you tell, when, and what did you ask of them?",
            "What did they decide that they would not have decided a week later?");

    static final ExpectedPoint LEARNED = new ExpectedPoint(
            "learned",
            "Says what was tried first to narrow the range: a prototype, a spike, the hardest part first.",
            List.of(
                    List.of(
                            "prototype", "spike", "try", "test", "build", "pilot", "first", "experiment", "ask", "measure", "rehearse", "dry run", "proof", "sample",
                            "hardest", "riskiest", "early"),
                    List.of(
                            "week", "day", "part", "piece", "team", "engineer", "load", "service", "range", "estimate", "unknown", "risk", "question", "library", "data",
                            "before", "interface")),
            "What did you try first, to know sooner?",
            "How much narrower was the range after that?");

    private Answers() {}
}
