package debrief.content;

import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What an own question is taken for where its writer did not say. */
final class Guess {
    private static final Pattern MOTIVATION = Pattern.compile(
            "\\bwhy (?:do you|would you|are you|us|here|this company)\\b|\\byour (?:strength|weakness)|\\bin (?:five|ten) years");
    private static final Pattern HYPOTHETICAL = Pattern.compile(
            "\\b(?:what|how) would you\\b|\\bhow (?:do|will) you\\b|\\bsuppose\\b|\\bimagine\\b|\\bwhat do you do\\b|\\bif you\\b");
    private static final Pattern REVIEW = Pattern.compile("^review\\b|\\bdesign (?:a|an|the)\\b");

    /** Stems by focus, the first focus with the most of them wins. */
    private static final Map<Focus, List<String>> STEMS = Map.of(
            Focus.EXECUTION,
                    List.of(
                            "deadline",
                            "schedul",
                            "milestone",
                            "scope",
                            "plan",
                            "deliver",
                            "risk",
                            "depend",
                            "budget",
                            "timeline",
                            "launch",
                            "program",
                            "project"),
            Focus.TECHNICAL,
                    List.of(
                            "architect",
                            "system",
                            "api",
                            "technic",
                            "scal",
                            "latenc",
                            "database",
                            "migrat",
                            "debt",
                            "design",
                            "servic",
                            "code"),
            Focus.ANALYTICAL,
                    List.of("data", "metric", "measur", "analy", "root cause", "triage", "number", "experiment"),
            Focus.PRODUCT, List.of("product", "user", "customer", "roadmap", "feature", "priorit", "value"),
            Focus.INFLUENCE,
                    List.of(
                            "stakeholder",
                            "conflict",
                            "disagree",
                            "influenc",
                            "persuad",
                            "vendor",
                            "partner",
                            "communicat",
                            "executive",
                            "authority"),
            Focus.CULTURE,
                    List.of(
                            "team",
                            "feedback",
                            "mistake",
                            "fail",
                            "learn",
                            "motivat",
                            "burnout",
                            "divers",
                            "culture",
                            "yourself",
                            "growth",
                            "improv"));

    private Guess() {}

    /** The kind of question its wording suggests: a story where nothing else is plain. */
    static Kind kind(String ask) {
        String plain = ask.toLowerCase(Locale.ROOT).strip();
        if (REVIEW.matcher(plain).find()) {
            return Kind.REVIEW;
        }
        if (MOTIVATION.matcher(plain).find()) {
            return Kind.MOTIVATION;
        }
        return HYPOTHETICAL.matcher(plain).find() ? Kind.HYPOTHETICAL : Kind.STORY;
    }

    /** The focus most of its words belong to: execution where none do. */
    static Focus focus(String ask) {
        String plain = ask.toLowerCase(Locale.ROOT);
        Focus best = Focus.EXECUTION;
        long most = 0;
        for (Focus focus : Focus.values()) {
            long found = STEMS.getOrDefault(focus, List.of()).stream()
                    .filter(plain::contains)
                    .count();
            if (found > most) {
                best = focus;
                most = found;
            }
        }
        return best;
    }
}
