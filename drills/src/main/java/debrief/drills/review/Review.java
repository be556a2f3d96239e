package debrief.drills.review;

import debrief.content.Detail;
import debrief.content.DrillTexts;
import debrief.drills.Case;
import debrief.drills.Dice;
import debrief.drills.Drill;
import debrief.drills.Move;
import debrief.drills.Truth;
import debrief.drills.review.Design.Flow;
import debrief.drills.review.Design.Part;
import debrief.drills.review.Design.Planted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Architecture review: risks are planted in a sound design, next to things that only look like risks. They are marked with their
 * severity, and a plan says which to mend before the gate. Compared with what was planted.
 */
public final class Review implements Drill {
    static final List<Rule> RULES = List.of(
            new Rule(
                    Move.of("mark", "at", "3", "risk", "single-point", "severity", "3"),
                    "Marks a risk of a part, or of a flow such as 3-5, with its severity, 1 to 3. Risks: "
                            + String.join(", ", Risk.keys()) + "."),
            new Rule(
                    Move.of("derisk", "at", "3", "risk", "single-point", "how", "build"),
                    "Plans what to do before the gate: build (its weeks, after the team's backlog; 90% of the risk is gone), buy (3"
                            + " person-weeks at once; 60%), or prototype (half its weeks at once; 45%)."));

    private static final Facts FACTS = new Facts(
            "review",
            "Architecture review",
            "A design is on the table, and most of it is sound. Find what is not, say how bad it is, and plan what to do about it before"
                    + " the gate.",
            Truth.KEY,
            "points of 100",
            List.of("technical", "judgment", "execution"),
            RULES);

    private final DrillTexts texts;

    /** With the designs of a pack. */
    public Review(DrillTexts texts) {
        this.texts = texts;
    }

    /** A design while it is being drawn. */
    private static final class Sketch {
        private final List<Part> parts = new ArrayList<>();
        private final List<Flow> flows = new ArrayList<>();
        private final List<Planted> planted = new ArrayList<>();
    }

    @Override
    public Facts facts() {
        return FACTS;
    }

    @Override
    public Case deal(long seed, int difficulty) {
        Dice dice = Dice.of(id(), seed, difficulty);
        Detail design = dice.one(texts.cases());
        Sketch sketch = sound(design, dice);
        int wanted = 1 + 2 * difficulty;
        for (int tries = 0; sketch.planted.size() < wanted && tries < 200; tries++) {
            plant(sketch, dice.one(List.of(Risk.values())), dice);
        }
        List<Integer> free = IntStream.range(0, sketch.parts.size())
                .filter(p -> sketch.planted.stream().noneMatch(one -> one.part() == p))
                .boxed()
                .toList();
        List<String> harmless = dice.some(texts.words("harmless"), 1 + difficulty);
        List<Integer> where = dice.some(free, harmless.size());
        for (int i = 0; i < where.size(); i++) {
            note(sketch, where.get(i), harmless.get(i));
        }
        int gate = dice.in(texts.range("gate"));
        return new ReviewCase(new Design(
                design.text("what"),
                sketch.parts,
                sketch.flows,
                4 + 2 * difficulty + dice.below(4),
                gate,
                sketch.planted));
    }

    private Sketch sound(Detail design, Dice dice) {
        Sketch sketch = new Sketch();
        List<String> names =
                design.parts("parts").stream().map(part -> part.text("name")).toList();
        for (Detail part : design.parts("parts")) {
            String kind = part.text("kind");
            int capacity = 100 * dice.in(texts.range("capacity-hundreds"));
            sketch.parts.add(new Part(
                    part.text("name"),
                    kind,
                    part.text("every", "no").equals("yes"),
                    part.text("owner"),
                    kind.equals("batch") || kind.equals("client") ? 1 : 2 + dice.below(5),
                    capacity * dice.in(35, 75) / 100,
                    capacity,
                    dice.in(2, 90),
                    dice.in(texts.range("backlog")),
                    dice.in(texts.range("weeks")),
                    List.of()));
        }
        for (Detail part : design.parts("parts")) {
            int from = names.indexOf(part.text("name"));
            for (String to : part.list("calls")) {
                int other = names.indexOf(to);
                if (other < 0) {
                    throw new IllegalStateException(
                            part.file() + ":" + part.line() + ": there is no part \"" + to + "\".");
                }
                sketch.flows.add(new Flow(from, other, 1 + dice.below(3), "3 times, then an error", List.of()));
            }
        }
        return sketch;
    }

    private void plant(Sketch sketch, Risk risk, Dice dice) {
        if (risk.onFlow()) {
            List<Integer> fit = IntStream.range(0, sketch.flows.size())
                    .filter(f -> !taken(sketch, sketch.flows.get(f).id())
                            && risk
                                    == Risk.PEER_TO_PEER
                                    == sketch.parts
                                            .get(sketch.flows.get(f).from())
                                            .kind()
                                            .equals("client"))
                    .boxed()
                    .toList();
            if (!fit.isEmpty()) {
                int at = dice.one(fit);
                Flow flow = sketch.flows.get(at);
                sketch.flows.set(
                        at,
                        new Flow(
                                flow.from(),
                                flow.to(),
                                risk == Risk.FAN_OUT ? dice.in(30, 90) : flow.calls(),
                                risk == Risk.UNBOUNDED_RETRY ? "until it works" : flow.retries(),
                                risk == Risk.PEER_TO_PEER ? List.of(dice.one(texts.words(risk.key()))) : flow.notes()));
                boolean every = sketch.parts.get(flow.to()).everyRequest();
                sketch.planted.add(new Planted(flow.id(), flow.to(), risk, risk.severity(every)));
            }
            return;
        }
        List<Integer> fit = IntStream.range(0, sketch.parts.size())
                .filter(p -> risk.fits(sketch.parts.get(p).kind()) && !taken(sketch, String.valueOf(p + 1)))
                .boxed()
                .toList();
        if (!fit.isEmpty()) {
            int at = dice.one(fit);
            Part part = sketch.parts.get(at);
            boolean noted = risk == Risk.ABSENT_STORE || risk == Risk.NO_ROLLBACK || risk == Risk.COST_CLIFF;
            sketch.parts.set(
                    at,
                    new Part(
                            part.name(),
                            part.kind(),
                            part.everyRequest(),
                            risk == Risk.NO_OWNER ? "" : part.owner(),
                            risk == Risk.SINGLE_POINT ? 1 : part.copies(),
                            risk == Risk.OVERLOAD ? part.capacity() * dice.in(108, 160) / 100 : part.load(),
                            part.capacity(),
                            part.latency(),
                            part.backlog(),
                            part.weeks(),
                            noted ? List.of(dice.one(texts.words(risk.key()))) : part.notes()));
            sketch.planted.add(new Planted(String.valueOf(at + 1), at, risk, risk.severity(part.everyRequest())));
        }
    }

    private static boolean taken(Sketch sketch, String at) {
        return sketch.planted.stream().anyMatch(one -> one.at().equals(at));
    }

    private static void note(Sketch sketch, int at, String words) {
        Part part = sketch.parts.get(at);
        sketch.parts.set(
                at,
                new Part(
                        part.name(),
                        part.kind(),
                        part.everyRequest(),
                        part.owner(),
                        part.copies(),
                        part.load(),
                        part.capacity(),
                        part.latency(),
                        part.backlog(),
                        part.weeks(),
                        List.of(words)));
    }
}
