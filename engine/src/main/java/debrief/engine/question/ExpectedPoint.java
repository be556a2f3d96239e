package debrief.engine.question;

import java.util.List;

/**
 * Something a strong answer to a question holds.
 *
 * @param id unique within its question
 * @param point what the answer should say, in one sentence
 * @param terms concept lists of dictionary forms; one entry of each must meet in one or two
 *     neighbouring clauses
 * @param missing what to ask when it was not said
 * @param doubtful what to ask when it was touched but not made
 */
public record ExpectedPoint(String id, String point, List<List<String>> terms, String missing, String doubtful) {
    public ExpectedPoint {
        terms = terms.stream().map(List::copyOf).toList();
    }
}
