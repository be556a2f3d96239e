package debrief.engine.signal;

import static debrief.engine.signal.Dimension.IMPACT;

import debrief.engine.text.Phrases;

/** An effect somebody outside the team would notice, with an amount. */
final class BusinessEffect {
    private static final Phrases WORTH = Phrases.of(
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
                        && WORTH.in(clause.plain())))
                .matches("[[Two days of downtime cost 2.1 million]].")
                .matches("[[Refunds fell by 300 a week]].")
                .skips("Customers were happier.", "no figure")
                .skips("We had 37 workstreams.", "work, not worth");
    }
}
