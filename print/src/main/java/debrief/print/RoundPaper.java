package debrief.print;

import debrief.engine.audit.Audit;
import debrief.engine.audit.House;
import debrief.engine.audit.Remark;
import debrief.engine.committee.Change;
import debrief.engine.committee.Committee;
import debrief.engine.committee.Flip;
import debrief.engine.committee.Vote;
import debrief.engine.debrief.Debrief;
import debrief.engine.debrief.Missing;
import debrief.engine.debrief.StoryPart;
import debrief.engine.interview.RoundDebrief;
import debrief.engine.interview.Turn;
import debrief.engine.question.WorkSample;
import debrief.engine.rating.Answered;
import debrief.engine.rating.Rating;
import debrief.engine.rating.Reason;
import debrief.engine.rating.Verdict;
import debrief.engine.signal.Dimension;
import debrief.engine.text.Quote;
import debrief.print.Paper.Block;
import debrief.print.Paper.Heading;
import debrief.print.Paper.Item;
import debrief.print.Paper.Said;
import debrief.print.Paper.Table;
import debrief.print.Paper.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The debrief of a round as a document: what the page says, in its order. */
public final class RoundPaper {
    private static final String SYNTHETIC =
            "No language model was used to judge. The figures behind the weights come from "
                    + "synthetic answers rated by language models.";

    // So many reasons are read; the page has the others.
    private static final int READ = 5;

    private RoundPaper() {}

    /**
     * The document.
     *
     * @param under company, round and level, and when, in words
     * @param turns what was asked and said, in order
     * @param house the company it was said to
     * @param made the versions it was made with, as a sentence
     */
    public static Paper of(String title, String under, List<Turn> turns, RoundDebrief round, House house, String made) {
        List<Block> blocks = new ArrayList<>();
        round.next().ifPresent(missing -> {
            blocks.add(new Heading(1, "Do this next"));
            blocks.add(new Text("“" + missing.question() + "” " + missing.point()));
        });
        blocks.add(new Heading(1, "Verdict: " + verdict(round.verdict())));
        blocks.add(new Text(round.summary()));
        boolean alone = round.debriefs().size() == 1;
        if (alone) {
            blocks.add(new Text(round.debriefs().get(0).scorecard().confidence().words() + "."));
        }
        committee(blocks, round.committee());
        samples(blocks, round.samples());
        int number = 1;
        for (Debrief debrief : round.debriefs()) {
            blocks.add(new Heading(1, alone ? "Question" : "Question " + number));
            number++;
            answer(blocks, debrief, turns, alone);
            flip(blocks, debrief.flip());
            remarks(blocks, debrief, house);
        }
        if (!round.asked().isEmpty()) {
            blocks.add(new Heading(1, "What you asked"));
            round.asked()
                    .forEach(asked -> blocks.add(new Item(
                            "·", "“" + asked.asked() + "” " + asked.reveals().says())));
        }
        blocks.add(new Heading(1, "How this was made"));
        blocks.add(new Text(made + " " + SYNTHETIC));
        return new Paper(title, under, blocks);
    }

    static String verdict(Optional<Verdict> verdict) {
        return verdict.map(Verdict::words).orElse("not rated");
    }

    /** How everybody votes. */
    static void committee(List<Block> blocks, Committee committee) {
        if (committee.votes().isEmpty()) {
            return;
        }
        blocks.add(new Heading(1, "Committee"));
        blocks.add(new Text(committee.summary()));
        List<List<String>> rows = new ArrayList<>();
        for (Vote vote : committee.votes()) {
            rows.add(List.of(
                    vote.panellist().title(),
                    String.join(
                            ", ",
                            vote.panellist().dimensions().stream()
                                    .map(Dimension::title)
                                    .map(title -> title.toLowerCase(Locale.ROOT))
                                    .toList()),
                    vote.verdict().words() + (committee.dissents(vote) ? ", dissents" : ""),
                    String.join(
                            " ", vote.reasons().stream().map(RoundPaper::why).toList())));
        }
        blocks.add(new Table(List.of(14, 17, 14, 40), List.of("Panellist", "Sees", "Vote", "Because"), rows));
    }

    /** What was played beside the votes. */
    static void samples(List<Block> blocks, List<WorkSample> samples) {
        if (samples.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Beside the committee"));
        blocks.add(new Text(WorkSample.MEANING));
        samples.forEach(sample -> blocks.add(new Item(
                "·",
                sample.name() + ": " + sample.says() + String.format(Locale.ROOT, " Regret %.2f. ", sample.regret())
                        + sample.truth() + (sample.cost().isEmpty() ? "" : " " + sample.cost()))));
    }

    private static String why(Reason reason) {
        return reason.says()
                + (reason.quotes().isEmpty()
                        ? " “" + reason.drawnOutBy() + "”"
                        : " “" + reason.quotes().get(0).text() + "”");
    }

    private static void answer(List<Block> blocks, Debrief debrief, List<Turn> turns, boolean alone) {
        blocks.add(new Text("“" + debrief.question().ask() + "”"));
        if (!alone) {
            blocks.add(new Text("Verdict: " + verdict(debrief.scorecard().verdict()) + ". " + debrief.summary() + " "
                    + debrief.scorecard().confidence().words() + "."));
        }
        if (!(debrief.scorecard().answered() instanceof Answered.OnQuestion)
                && !debrief.summary().contains(debrief.scorecard().answered().says())) {
            blocks.add(new Text(debrief.scorecard().answered().says()));
        }
        blocks.add(new Heading(2, "Your answer"));
        for (Turn turn : turns) {
            if (turn.question().equals(debrief.question().id()) && turn.kind() != Turn.Kind.CLOSE && !turn.skipped()) {
                if (turn.followUp()) {
                    blocks.add(new Text("Then you were asked: “" + turn.wording() + "”"));
                }
                blocks.add(new Said(turn.said()));
            }
        }
        for (Rating rating : debrief.scorecard().ratings()) {
            blocks.add(new Heading(
                    2,
                    rating.dimension().title() + ": "
                            + (rating.level().isPresent()
                                    ? rating.level().getAsInt() + " of 5"
                                    : "no chance to show it")));
            reasons(blocks, rating.reasons());
        }
        if (!debrief.missing().isEmpty()) {
            blocks.add(new Heading(2, "Missing"));
            for (Missing missing : debrief.missing()) {
                blocks.add(new Item("·", "“" + missing.question() + "” " + missing.point()));
            }
        }
        if (!debrief.question().kind().planned()) {
            blocks.add(new Heading(2, "Parts of the story"));
            for (StoryPart part : debrief.parts()) {
                blocks.add(new Item(
                        part.told() ? "in" : "not said",
                        part.part().title()
                                + part.quote()
                                        .map(quote -> ": “" + quote.text() + "”")
                                        .orElse("")));
            }
        }
    }

    /** The reasons that count most; the others as a sum. */
    private static void reasons(List<Block> blocks, List<Reason> reasons) {
        int read = reasons.size() <= READ + 1 ? reasons.size() : READ;
        reasons.subList(0, read).forEach(reason -> blocks.add(new Item(points(reason.tenths()), because(reason))));
        if (read < reasons.size()) {
            List<Reason> lesser = reasons.subList(read, reasons.size());
            blocks.add(new Item(
                    points(lesser.stream().mapToInt(Reason::tenths).sum()),
                    lesser.size() + " smaller reasons together."));
        }
    }

    private static String because(Reason reason) {
        return reason.says()
                + (reason.drawnOutBy().isEmpty() ? "" : " “" + reason.drawnOutBy() + "”")
                + String.join(
                        "", reason.quotes().stream().map(RoundPaper::quoted).toList());
    }

    private static String quoted(Quote quote) {
        return " “" + quote.text() + "” (" + quote.start() + "–" + quote.end() + ")";
    }

    private static String points(int tenths) {
        int size = Math.abs(tenths);
        String points = size % 10 == 0 ? String.valueOf(size / 10) : size / 10 + "." + size % 10;
        return tenths == 0 ? "0" : (tenths > 0 ? "+" : "−") + points;
    }

    private static void flip(List<Block> blocks, Flip flip) {
        blocks.add(new Heading(2, "What would flip it"));
        if (flip.state() == Flip.State.TURNS) {
            blocks.add(new Text("From " + verdict(flip.from()) + " to " + verdict(flip.to()) + ":"));
        }
        changes(blocks, flip.changes());
        blocks.add(new Text(flip.proof()));
        flip.hold()
                .ifPresent(hold -> blocks.add(new Text("What holds it up. " + flip.holds() + " “"
                        + hold.quote().text() + "”")));
    }

    static void changes(List<Block> blocks, List<Change> changes) {
        int number = 1;
        for (Change change : changes) {
            String replaces = change.adds()
                    ? ""
                    : " Replaces "
                            + String.join(
                                    ", ",
                                    change.quotes().stream()
                                            .limit(3)
                                            .map(quote -> "“" + quote.text() + "”")
                                            .toList())
                            + ".";
            blocks.add(new Item(
                    number + ".",
                    change.dimension().title() + ". " + change.instruction() + replaces + " Practise it on: “"
                            + change.question() + "”"));
            number++;
        }
    }

    private static void remarks(List<Block> blocks, Debrief debrief, House house) {
        List<Remark> remarks = Audit.of(debrief, house);
        if (remarks.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "How you said it"));
        for (Remark remark : remarks) {
            blocks.add(new Item(
                    "·",
                    remark.habit().name() + ": “" + remark.words().text() + "”. Say instead: "
                            + remark.frame().text()));
        }
    }
}
