package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import java.util.regex.Pattern;

/** An effect somebody outside the team would notice, with an amount. */
final class BusinessEffect {
    private static final Pattern WORTH = Pattern.compile(
            "\\b(euros?|dollars?|pounds?|yuan|usd|eur|francs?|yen|million|k|revenue|churn|cancel\\w*|refunds?|"
                    + "penalt\\w+|fines?|tickets?|complain\\w*|calls?|customers?|members?|players?|patients?|users?|"
                    + "passengers?|viewers?|students?|orders?|sales?|conversion|subscri\\w+|margin|contract|salary|"
                    + "budget|licen[cs]es?|bill|savings?|saved|cost|earn\\w*|worth|vouchers?|downtime|on time|late|early|"
                    + "watched|accounts?|parcels?|shops?|stores?)\\b");

    private BusinessEffect() {}

    static Detector detector() {
        return Detector.of("business-effect", IMPACT, "Ties the work to money, customers or time, in figures.")
                .finds(transcript -> transcript.clauses(clause -> transcript.counts(clause)
                        && Clues.hasFigure(clause)
                        && !Clues.isAbstract(clause)
                        && WORTH.matcher(clause.plain()).find()))
                .matches("[[Two days of downtime cost 2.1 million]].")
                .matches("[[Refunds fell by 300 a week]].")
                .skips("Customers were happier.", "no figure")
                .skips("We had 37 workstreams.", "work, not worth");
    }
}
