package debrief.resume;

import debrief.resume.Topics.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a resume claims, what a role asks, and what of the second nothing in the first backs.
 *
 * @param claims in the order of the resume
 * @param asides lines of the resume that speak to a rater or a program, and were left out
 * @param themes eight to ten where there is a description, those it speaks of most first; else empty
 * @param requirements in the order of the description
 */
public record Fit(List<Claim> claims, List<Claim.Aside> asides, List<Themed> themes, List<Asked> requirements) {
    /** So much of what a requirement names has to be met by one text, where it names more than a few things. */
    private static final double SHARE = 0.34;

    private static final int LEAST_SHARED = 2;

    /** So many lines besides the claims may back something: skills, education. */
    private static final int MOST_LINES = 300;

    public Fit {
        claims = List.copyOf(claims);
        asides = List.copyOf(asides);
        themes = List.copyOf(themes);
        requirements = List.copyOf(requirements);
    }

    /**
     * Words of the person's own that back something.
     *
     * @param line of the resume; 0 where it is a story
     */
    public record Backing(int line, String words) {}

    /**
     * A theme of the role.
     *
     * @param lines of the description that speak of it; empty where most roles ask it and this one does not say so
     * @param backing a claim or story about it; empty is a gap
     */
    public record Themed(Theme theme, List<Integer> lines, Optional<Backing> backing) {
        public Themed {
            lines = List.copyOf(lines);
        }
    }

    /** A requirement, with what backs it; empty is a gap. */
    public record Asked(Requirement requirement, Optional<Backing> backing) {}

    private record Own(Backing backing, Topics topics, boolean claimed) {}

    /**
     * Reads both.
     *
     * @param resume empty where none was given
     * @param description empty where none was given
     * @param stories the person's stories, a text each
     */
    public static Fit of(Optional<PlainText> resume, Optional<PlainText> description, List<String> stories) {
        Optional<Outline> own = resume.map(Outline::of);
        Claim.Found found = own.map(Claim::in).orElse(new Claim.Found(List.of(), List.of()));
        List<Own> backings = backings(found, own, stories);
        Optional<Outline> role = description.map(Outline::of);
        List<Requirement> requirements = role.map(Requirement::in).orElse(List.of());
        List<Theme.Of> themes =
                role.map(outline -> Theme.of(outline, requirements)).orElse(List.of());
        return new Fit(
                found.claims(),
                found.asides(),
                themes.stream()
                        .map(one -> new Themed(one.theme(), one.lines(), backing(one.theme(), backings)))
                        .toList(),
                requirements.stream()
                        .map(one -> new Asked(one, backing(one, backings)))
                        .toList());
    }

    private static List<Own> backings(Claim.Found found, Optional<Outline> resume, List<String> stories) {
        List<Own> all = new ArrayList<>();
        for (Claim claim : found.claims()) {
            all.add(new Own(new Backing(claim.line(), claim.text()), Topics.of(claim.text()), true));
        }
        for (String story : stories) {
            String opening = Requirement.sentences(story).stream().findFirst().orElse("");
            all.add(new Own(new Backing(0, shortened(opening, 160)), Topics.of(story), true));
        }
        resume.ifPresent(outline -> outline.items().stream()
                .filter(item -> found.claims().stream().noneMatch(claim -> claim.line() == item.line()))
                .filter(item -> found.asides().stream().noneMatch(aside -> aside.line() == item.line()))
                .limit(MOST_LINES)
                .forEach(item -> all.add(new Own(
                        new Backing(item.line(), shortened(item.text(), 160)), Topics.of(item.text()), false))));
        return all;
    }

    /** Only an accomplishment or a story backs a theme: a word in a list of skills tells no story. */
    private static Optional<Backing> backing(Theme theme, List<Own> own) {
        return own.stream()
                .filter(one -> one.claimed() && theme.isIn(one.topics()))
                .map(Own::backing)
                .findFirst();
    }

    private static Optional<Backing> backing(Requirement requirement, List<Own> own) {
        Set<Topic> asked = Topics.of(requirement.text()).words();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return own.stream()
                .filter(one -> {
                    long met = asked.stream()
                            .filter(word -> word.isIn(one.topics()))
                            .count();
                    return met == asked.size() || met >= LEAST_SHARED && met >= SHARE * asked.size();
                })
                .max(Comparator.comparingLong((Own one) -> asked.stream()
                                .filter(word -> word.isIn(one.topics()))
                                .count())
                        .thenComparing(Own::claimed)
                        .thenComparingInt(one -> -one.backing().line()))
                .map(Own::backing);
    }

    /** Words up to a length, cut between two of them. */
    static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        return words.substring(0, Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end) + "…";
    }

    /** The requirements nothing backs. */
    public List<Requirement> gaps() {
        return requirements.stream()
                .filter(one -> one.backing().isEmpty())
                .map(Asked::requirement)
                .toList();
    }
}
