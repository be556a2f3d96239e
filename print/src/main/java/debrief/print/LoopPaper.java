package debrief.print;

import debrief.engine.committee.Flip;
import debrief.engine.interview.LoopDebrief;
import debrief.engine.interview.LoopTurning;
import debrief.print.Paper.Block;
import debrief.print.Paper.Heading;
import debrief.print.Paper.Item;
import debrief.print.Paper.Table;
import debrief.print.Paper.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Several rounds judged as one, as a document. */
public final class LoopPaper {
    private LoopPaper() {}

    /**
     * The document.
     *
     * @param under company and level, in words
     * @param when when each round was held, in words, in their order
     * @param made the versions it was made with, as a sentence
     */
    public static Paper of(String title, String under, List<String> when, LoopDebrief loop, String made) {
        List<Block> blocks = new ArrayList<>();
        loop.next().ifPresent(next -> {
            blocks.add(new Heading(1, "Do this next"));
            blocks.add(new Text("“" + next.missing().question() + "” "
                    + next.missing().point() + " In " + place(next.answer()) + "."));
        });
        blocks.add(new Heading(1, "Verdict: " + RoundPaper.verdict(loop.verdict())));
        blocks.add(new Text(loop.summary()));
        RoundPaper.committee(blocks, loop.committee());
        RoundPaper.samples(blocks, loop.samples());
        turning(blocks, loop.turning());
        rounds(blocks, loop, when);
        dimensions(blocks, loop);
        if (!loop.repeats().isEmpty()) {
            blocks.add(new Heading(1, "One story told twice"));
            for (LoopDebrief.Repeat repeat : loop.repeats()) {
                blocks.add(new Text(
                        "Both tell of " + String.join(", ", repeat.story().shared()) + "."));
                said(blocks, repeat.first(), repeat.story().first().text());
                said(blocks, repeat.second(), repeat.story().second().text());
            }
        }
        if (!loop.differing().isEmpty()) {
            blocks.add(new Heading(1, "Figures that differ"));
            for (LoopDebrief.Differing one : loop.differing()) {
                said(blocks, one.first(), one.earlier());
                said(blocks, one.second(), one.later());
            }
        }
        blocks.add(new Heading(1, "How this was made"));
        blocks.add(new Text(made
                + " No language model was used to judge. The figures behind the weights come from synthetic answers "
                + "rated by language models."));
        return new Paper(title, under, blocks);
    }

    private static String place(LoopDebrief.Answer answer) {
        return answer.round() + ", “" + answer.debrief().question().ask() + "”";
    }

    private static void said(List<Block> blocks, LoopDebrief.Answer answer, String words) {
        blocks.add(new Item("·", "“" + words + "” — " + place(answer)));
    }

    private static void turning(List<Block> blocks, LoopTurning turning) {
        blocks.add(new Heading(1, "What would flip it"));
        blocks.add(new Text((turning.state() == Flip.State.TURNS ? "To " + RoundPaper.verdict(turning.to()) + ". " : "")
                + turning.says()));
        for (LoopTurning.Lift lift : turning.lifts()) {
            blocks.add(new Heading(2, place(lift.answer())));
            RoundPaper.changes(blocks, lift.changes());
        }
    }

    private static void rounds(List<Block> blocks, LoopDebrief loop, List<String> when) {
        blocks.add(new Heading(1, "The rounds"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < loop.sittings().size(); i++) {
            LoopDebrief.Sitting sitting = loop.sittings().get(i);
            rows.add(List.of(
                    i < when.size() ? when.get(i) : "",
                    sitting.name(),
                    RoundPaper.verdict(sitting.debrief().verdict()),
                    sitting.debrief().summary()));
        }
        blocks.add(new Table(List.of(16, 16, 14, 40), List.of("When", "Round", "Verdict", "In one sentence"), rows));
    }

    private static void dimensions(List<Block> blocks, LoopDebrief loop) {
        blocks.add(new Heading(1, "Each dimension across the rounds"));
        List<Integer> shares = new ArrayList<>(List.of(20, 10));
        List<String> head = new ArrayList<>(List.of("", "All"));
        for (LoopDebrief.Sitting sitting : loop.sittings()) {
            shares.add(12);
            head.add(sitting.name());
        }
        List<List<String>> rows = new ArrayList<>();
        for (LoopDebrief.Across one : loop.dimensions()) {
            List<String> row = new ArrayList<>(List.of(one.dimension().title(), tenths(one.all())));
            one.tenths().forEach(value -> row.add(tenths(value)));
            rows.add(row);
        }
        blocks.add(new Table(shares, head, rows));
    }

    private static String tenths(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() / 10 + "." + value.getAsInt() % 10 : "–";
    }
}
