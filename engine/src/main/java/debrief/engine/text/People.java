package debrief.engine.text;

import java.util.Set;

/** Who counts as somebody: roles, functions, outside parties, and what only people do. */
public final class People {
    /** Roles and groups of people, as dictionary forms. */
    public static final Set<String> ROLES = Words.of(
            "director manager lead leader engineer developer architect designer analyst scientist tester owner head chief president vp "
                    + "cto ceo cfo cio coo ciso executive exec boss supervisor colleague peer vendor supplier contractor customer client partner auditor "
                    + "regulator lawyer counsel accountant buyer recruiter operator dispatcher doctor nurse surgeon pharmacist teacher pilot driver mayor "
                    + "minister officer clerk sister porter fitter mechanic electrician plumber farmer foreman captain chef dealer publisher producer artist "
                    + "player user member people person man woman lady guy fellow intern consultant researcher admin administrator planner scheduler "
                    + "colonel professor principal founder chairman chair committee board council team squad crew staff department finance legal security "
                    + "procurement marketing sales compliance hr audit support union studio agency ministry hospital bank carrier insurer steward "
                    + "sponsor stakeholder counterpart expert specialist technician assistant secretary coordinator editor reporter writer host "
                    + "trainer coach investor landlord neighbour wife husband daughter son friend operations dba sre qa devops");

    private static final Set<String> DEEDS = Words.of(
            "say tell ask answer refuse agree disagree object argue insist promise want hate fear worry complain sign accept reject approve "
                    + "demand suggest propose offer admit warn shout yell laugh think believe feel know call write email phone decide choose push fight "
                    + "resist escalate threaten hope expect trust doubt deny concede relent explain claim state declare remark express request "
                    + "decline contest dispute oppose respond reply announce comment advise instruct assert maintain challenge quote ");

    private People() {}

    /** Whether a word names a person or a group of people. */
    public static boolean isPerson(Word word) {
        return word.isAny(ROLES);
    }

    static boolean doesWhatPeopleDo(Word verb) {
        return verb.isAny(DEEDS);
    }
}
