package debrief.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a conversation that says who speaks now.
 *
 * @param asker whether it is the person who asks for questions, and not who gives them
 * @param rest what is said on the same line
 */
record Turn(boolean asker, String rest) {
    private static final Set<String> ASKERS =
            Set.of("user", "human", "you", "me", "prompt", "you said", "user said", "i said", "i asked");
    private static final Set<String> ASSISTANTS = Set.of(
            "assistant",
            "chatgpt",
            "gpt",
            "claude",
            "gemini",
            "copilot",
            "bard",
            "ai",
            "bot",
            "model",
            "llm",
            "assistant said",
            "chatgpt said",
            "claude said",
            "gemini said",
            "copilot said",
            "ai assistant",
            "chatbot");
    private static final Pattern NAME =
            Pattern.compile("^[^\\p{L}\\p{N}]*([\\p{L} ]{2,20}?)(?:[- ]?\\d[\\d.]*\\w?)?\\s*(:|\uFF1A|$)\\s*");

    static Optional<Turn> of(Run run) {
        Matcher begins = NAME.matcher(run.words());
        if (!begins.find()) {
            return Optional.empty();
        }
        String name = begins.group(1).strip().toLowerCase(Locale.ROOT);
        String rest = run.words().substring(begins.end());
        if (ASKERS.contains(name)) {
            return Optional.of(new Turn(true, rest));
        }
        return ASSISTANTS.contains(name) ? Optional.of(new Turn(false, rest)) : Optional.empty();
    }
}
