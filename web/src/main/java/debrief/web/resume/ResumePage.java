package debrief.web.resume;

import debrief.content.MadeQuestion;
import debrief.engine.interview.FiguresApart;
import debrief.resume.Claim;
import debrief.resume.Fit;
import debrief.resume.Tailored;
import debrief.web.play.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A resume and a description as a page; before there is one, the form for both.
 *
 * @param fit empty before anything was read, and where what was sent is refused
 * @param first the question a round begins with; empty where there is none
 * @param apart figures that differ
 * @param resume what stands in the box
 * @param description what stands in the other box
 * @param version of what is kept; 0 where nothing is
 * @param wrongResume a sentence on what cannot be; empty where nothing is wrong
 * @param wrongDescription the same for the description
 */
public record ResumePage(
        Optional<Fit> fit,
        Optional<String> first,
        List<Apart> apart,
        String resume,
        String description,
        int version,
        String wrongResume,
        String wrongDescription) {
    /**
     * A figure told with two values.
     *
     * @param where it differs, such as "an answer"
     * @param href of that place
     */
    public record Apart(int line, String written, String said, String where, String href) {}

    public ResumePage {
        apart = List.copyOf(apart);
    }

    static ResumePage empty(String resume, String description, String wrongResume, String wrongDescription) {
        return new ResumePage(
                Optional.empty(), Optional.empty(), List.of(), resume, description, 0, wrongResume, wrongDescription);
    }

    static ResumePage of(
            Fit fit, List<String> stories, List<OwnWords.Said> said, String resume, String description, int version) {
        return new ResumePage(
                Optional.of(fit),
                Tailored.all(fit).stream().findFirst().map(MadeQuestion::ask),
                apart(fit, stories, said),
                resume,
                description,
                version,
                "",
                "");
    }

    private static List<Apart> apart(Fit fit, List<String> stories, List<OwnWords.Said> said) {
        List<Claim> claims = fit.claims().stream()
                .filter(claim -> !claim.figures().isEmpty())
                .toList();
        List<String> written = claims.stream().map(Claim::told).toList();
        List<Apart> all = new ArrayList<>();
        for (FiguresApart one : FiguresApart.between(written, stories)) {
            Claim claim = claims.get(one.written());
            all.add(new Apart(claim.line(), claim.text(), one.other(), "a story", "/stories"));
        }
        List<String> answers = said.stream().map(OwnWords.Said::words).toList();
        for (FiguresApart one : FiguresApart.between(written, answers)) {
            Claim claim = claims.get(one.written());
            OwnWords.Said answer = said.get(one.said());
            all.add(new Apart(claim.line(), claim.text(), one.other(), "an answer", answer.href()));
        }
        return all;
    }

    /** What was found, in a sentence. */
    public String says() {
        return fit.map(found -> count(found.claims().size(), "claim") + ", "
                        + count(found.requirements().size(), "requirement") + ", "
                        + (found.gaps().isEmpty() ? "none" : found.gaps().size()) + " of them with nothing behind "
                        + (found.gaps().size() == 1 ? "it" : "them") + ".")
                .orElse("");
    }

    private static String count(int n, String of) {
        return n + " " + of + (n == 1 ? "" : "s");
    }

    /** What a claim leaves open, in words. */
    public static String wants(Claim claim) {
        return claim.wants().stream().map(Claim.Want::says).collect(Collectors.joining("; "));
    }

    /** Lines in words: "lines 3, 8". */
    public static String lines(List<Integer> lines) {
        return lines.isEmpty()
                ? "not in the description; most roles ask it"
                : (lines.size() == 1 ? "line " : "lines ")
                        + lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
