package debrief.engine.interview;

import debrief.engine.text.Clause;
import debrief.engine.text.Figures;
import debrief.engine.text.Quantity;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.util.ArrayList;
import java.util.List;

/** A number in a clause, with what it counts or measures. */
record Figure(Clause clause, Quantity quantity, String unit) {
    double value() {
        return quantity.value();
    }

    /** What it counts or measures, read anew from its clause. */
    String named() {
        return unit(clause, quantity);
    }

    static List<Figure> in(Transcript transcript) {
        List<Figure> figures = new ArrayList<>();
        for (Clause clause : transcript.clauses()) {
            for (Quantity quantity : clause.quantities()) {
                if (quantity.value() > 0 && quantity.unit() != Quantity.Unit.NONE) {
                    figures.add(new Figure(clause, quantity, unit(clause, quantity)));
                }
            }
        }
        return figures;
    }

    private static String unit(Clause clause, Quantity quantity) {
        for (Word word : clause.words()) {
            if (word.span().end() == quantity.span().end() && !Figures.isFigure(word)) {
                return word.lemmas().isEmpty() ? word.lower() : word.lemmas().get(0);
            }
        }
        return quantity.unit().name();
    }
}
