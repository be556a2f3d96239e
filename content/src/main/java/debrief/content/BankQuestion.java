package debrief.content;

import debrief.engine.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question with all that its page tells.
 *
 * @param pack the id of the pack that holds it
 * @param line where its wording stands in its file, 1 for the first line
 * @param question what the engine needs of it
 * @param variants other wordings
 * @param tests what it really tests
 * @param why why a committee cares
 * @param whyAt why a company cares otherwise, by its id; empty where it does not
 * @param redFlags what speaks against an answer
 * @param facts what an interviewer tells when asked
 * @param firstSentence a good first sentence
 * @param outOfScope what it does not ask for
 * @param related ids of questions like it
 * @param strong an answer a committee would hire on; empty where none is written
 * @param weak an answer it would not
 * @param off an answer to another question
 * @param proofs what each expected point has to find, and what not, in the order of the points
 */
public record BankQuestion(
        String pack,
        int line,
        Question question,
        List<String> variants,
        String tests,
        String why,
        Map<String, String> whyAt,
        List<String> redFlags,
        List<String> facts,
        String firstSentence,
        List<String> outOfScope,
        List<String> related,
        Optional<String> strong,
        Optional<String> weak,
        Optional<String> off,
        List<Proof> proofs) {
    public BankQuestion {
        variants = List.copyOf(variants);
        redFlags = List.copyOf(redFlags);
        facts = List.copyOf(facts);
        outOfScope = List.copyOf(outOfScope);
        related = List.copyOf(related);
        proofs = List.copyOf(proofs);
    }

    /** The id of the question. */
    public String id() {
        return question.id();
    }

    /** Whether its wording, or one of its variants, is this plain one. */
    boolean isAsked(String plain) {
        return Wordings.plain(question.ask()).equals(plain)
                || variants.stream().anyMatch(variant -> Wordings.plain(variant).equals(plain));
    }

    /** Its file, relative to the folder of all packs. */
    public String file() {
        return QuestionFolder.path(pack, id()) + "/question.yml";
    }
}
