package debrief.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names people give to the parts of a question, in a list, a table or a program's file. */
enum Label {
    QUESTION("(interview |full )?questions?( text)?|ask(ed)?|prompt|wording|text|q|frage|pregunta|pergunta|domanda"
            + "|вопрос|问题|問題|質問"),
    NUMBER("number|num|no|nr|n|index|id|#|№|nummer|número|numero|numéro|номер|编号|番号"),
    EXPECTED(
            "expect(ed|ations?)|(the |an? |your )?(expected|strong|good|great|ideal|best|model|sample|example|suggested|possible"
                    + "|winning|recommended|excellent|perfect|detailed|key|short|full)( \\w+)?"
                    + " (answers?|responses?|elements?|points?)( (structure|outline|framework|should.*))?"
                    + "|(your |the )?(answers?|responses?)( should.*)?|a|ans"
                    + "|what (they|we|you|i|interviewers?|the interviewers?|the panel|a committee)( are| re)?( really)?"
                    + " (look(ing|s)?|listen(ing|s)?|wants?|hopes?|expects?)( for| to hear| to see)?"
                    + "|what to (look|listen) for|look(s|ing)? for|listen(s|ing)? for"
                    + "|what (an? )?(strong|good|great|ideal|excellent)( (answers?|candidates?|responses?))?"
                    + " (looks? like|sounds? like|includes?|contains?|covers?|has|have|shows?|says?|holds?|should .*)"
                    + "|(key |talking |main )+points|points to (cover|make|hit|include)"
                    + "|what to (say|cover|include|mention|answer)|how to (answer|approach)( it| this)?( question)?|approach"
                    + "|(erwartete |gute |ideale )?antwort|erwartet|respuesta( (esperada|ideal|modelo))?|réponse( (attendue|idéale|type))?"
                    + "|resposta( (esperada|ideal))?|risposta( (attesa|ideale))?|(ожидаемый )?ответ"
                    + "|(期望|预期|预期的|参考)?(回答|答案)|模範解答|期待される回答"),
    WHY(
            "why|why (it|this|that|they|we|i|you|interviewers?|the interviewers?|the panel|companies|the question|this question)( is| s)?"
                    + "( really)? (matters?|important|relevant|asks?|asked|works?|counts?|cares?)"
                    + "( (this|it|about it|about this|for|here|at|in|to))*( question)?( \\w+)?"
                    + "|why is (it|this|this question) (important|asked|relevant)|why (important|ask)"
                    + "|reasons?|reasoning|rationale|purpose|intent|importance|significance|relevance"
                    + "|what (it|this|the question|this question) (really )?(tests?|assesses|reveals|shows|measures|evaluates)|tests"
                    + "|warum( .*wichtig.*)?|begründung|grund|por qué( (importa|es importante))?|razón|pourquoi( .*important.*)?|raison"
                    + "|por que( .*importa.*)?|perché( .*importa.*)?|почему( .*важно.*)?|为什么(重要)?|理由|なぜ.*"),
    TIP(
            "((pro|quick|bonus|insider|interview|preparation|prep|extra|top) )?(tips?|hints?|advice)|tipp|consejo|conseil|dica|consiglio"
                    + "|совет|提示|建议");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2019](?=\\p{L})");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}#№]+|[^\\p{L}\\p{N}#№]+$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_/-]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final int LONGEST = 60;

    private final Pattern names;

    Label(String names) {
        this.names = Pattern.compile(names);
    }

    /** The part that goes by this name; case, punctuation and what stands in brackets do not count. */
    static Optional<Label> of(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = CAMEL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        plain = APOSTROPHE.matcher(BRACKETS.matcher(plain).replaceAll(" ")).replaceAll(" ");
        plain = BETWEEN.matcher(plain).replaceAll(" ").strip();
        plain = AROUND.matcher(plain).replaceAll("");
        for (Label label : values()) {
            if (label.names.matcher(plain).matches()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
