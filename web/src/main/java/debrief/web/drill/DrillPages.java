package debrief.web.drill;

import debrief.drills.Drill;
import debrief.drills.Illegal;
import debrief.drills.Move;
import debrief.drills.Truth;
import debrief.engine.signal.Dimension;
import debrief.web.page.Asked;
import debrief.web.page.NotFound;
import debrief.web.page.Undo;
import debrief.web.store.Document;
import debrief.web.store.Documents;
import debrief.web.store.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The drills, their plays, and what came of them. */
@Controller
final class DrillPages {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final List<String> LEVELS = List.of("easier", "usual", "harder");
    static final int LARGEST_SEED = 9_999;
    private static final int DEAREST = 3;

    /** A best play that is ready is shown at once; for another one the page comes back by itself. */
    private static final long AT_ONCE_MILLIS = 60;

    private final Table table;
    private final Documents<Played> plays;
    private final DrillRounds rounds;
    private final InstantSource clock;

    DrillPages(Table table, Documents<Played> plays, DrillRounds rounds, InstantSource clock) {
        this.table = table;
        this.plays = plays;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping("/drills")
    ModelAndView drills() {
        List<Document<Played>> all = plays.all(Person.LOCAL);
        return new ModelAndView(
                "drills",
                "page",
                new DrillsPage(table.drills().all().stream()
                        .map(drill -> line(drill, all))
                        .toList()));
    }

    @GetMapping("/drills/{drill}")
    ModelAndView history(@PathVariable String drill) {
        Drill found = drill(drill);
        List<Document<Played>> all = plays.all(Person.LOCAL);
        List<HistoryPage.Past> past = new ArrayList<>();
        for (Document<Played> one : all) {
            Played played = one.body();
            if (played.drill().equals(drill)) {
                past.add(new HistoryPage.Past(
                        one.id().toString(),
                        when(played.begun()),
                        String.valueOf(played.seed()),
                        level(played.difficulty()),
                        Again.of(played),
                        played.isOver(),
                        told(played).map(judged -> score(judged, found.facts().truth())),
                        !played.round().isEmpty()));
            }
        }
        List<HistoryPage.Rule> rules = found.facts().rules().stream()
                .map(rule -> new HistoryPage.Rule(Known.title(rule.example().does()), rule.says()))
                .toList();
        return new ModelAndView("drillhistory", "page", new HistoryPage(line(found, all), rules, past));
    }

    /** Asks whether to play a case; the address can be passed on, and opening it keeps nothing. */
    @GetMapping("/drills/{drill}/new")
    ModelAndView ask(@PathVariable String drill, @RequestParam Map<String, String> asked) {
        Drill found = drill(drill);
        Deal deal = Deal.of(asked);
        return new ModelAndView(
                "drilldeal",
                "page",
                new DealPage(
                        found.id(),
                        found.title(),
                        found.facts().about(),
                        deal.seed().map(String::valueOf).orElse(""),
                        deal.difficulty(),
                        deal.clock()));
    }

    /** Deals a case, any where no seed is named, and goes to its play. The same case that nobody touched yet is not dealt twice. */
    @PostMapping("/drills/{drill}/new")
    ModelAndView deal(@PathVariable String drill, @RequestParam Map<String, String> form) {
        Drill found = drill(drill);
        Deal deal = Deal.of(form);
        long seed = deal.seed().orElseGet(() -> ThreadLocalRandom.current().nextLong(1, LARGEST_SEED));
        table.deal(found, seed, deal.difficulty());
        Played fresh = Played.dealt(
                drill, seed, deal.difficulty(), deal.clock(), clock.instant().toString());
        UUID id = plays.all(Person.LOCAL).stream()
                .filter(one -> one.body().isUntouched()
                        && one.body().opens().isEmpty()
                        && Again.of(one.body()).equals(Again.of(fresh)))
                .findFirst()
                .map(one -> plays.put(Person.LOCAL, one.id(), fresh).id())
                .orElseGet(() -> plays.add(Person.LOCAL, fresh).id());
        return Asked.goTo("/drills/plays/" + id);
    }

    @GetMapping("/drills/plays/{id}")
    ModelAndView play(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestHeader(name = "HX-Target", defaultValue = "") String waiting,
            HttpServletResponse response) {
        Document<Played> here = kept(id);
        ModelAndView page = shown(here, Brush.of(from, to), Typing.NOTHING, "");
        // Who waits for the best play gets the whole page anew once it is there: the board shows it too.
        if (waiting.equals("end") && !dealtAndWaiting(here)) {
            response.setHeader("HX-Refresh", "true");
        }
        return page;
    }

    private boolean dealtAndWaiting(Document<Played> here) {
        return !dealt(here.body()).judged(here.body().moves()).isDone();
    }

    @PostMapping("/drills/plays/{id}/moves")
    ModelAndView move(
            @PathVariable String id,
            @RequestParam(name = "_version", defaultValue = "") String version,
            @RequestParam(name = "_from", defaultValue = "") String from,
            @RequestParam(name = "_to", defaultValue = "") String to,
            @RequestParam(defaultValue = "") String does,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", defaultValue = "") String live) {
        Document<Played> here = kept(id);
        Brush brush = Brush.of(from, to);
        Move move = MoveForm.read(here.body().drill(), does, form);
        String wrong = refusal(here, version).orElse("");
        if (wrong.isEmpty()) {
            try {
                Played next = after(here.body(), move);
                if (plays.change(Person.LOCAL, here.id(), here.version(), next).isPresent()) {
                    return Asked.goTo("/drills/plays/" + here.id() + brush.query());
                }
                wrong = ELSEWHERE;
            } catch (Illegal e) {
                wrong = plain(e);
            }
        }
        return refused(kept(id), brush, new Typing(move.does(), move.with()), wrong, live);
    }

    /** The play after what a form asks for. */
    private Played after(Played played, Move move) throws Illegal {
        Dealt dealt = dealt(played);
        Played next = played;
        for (Move one : MoveForm.moves(played, dealt.shown(), move)) {
            next = next.after(one);
        }
        if (next.moves().size() > Played.MOST_MOVES) {
            throw new Illegal("There are " + Played.MOST_MOVES + " moves already. Take some back, or make the call.");
        }
        dealt.after(next.moves());
        return next;
    }

    private static final String ELSEWHERE =
            "This play went on in another window since. Here is where it stands now; make your move again if you still want it.";

    /** Why nothing can be done to a play as the person saw it. */
    private static Optional<String> refusal(Document<Played> here, String version) {
        if (here.body().isOver()) {
            return Optional.of("The call was made already. Play the same case again to do it differently.");
        }
        return version.equals(String.valueOf(here.version())) ? Optional.empty() : Optional.of(ELSEWHERE);
    }

    @PostMapping("/drills/plays/{id}/undo")
    ModelAndView undo(
            @PathVariable String id,
            @RequestParam(name = "_version", defaultValue = "") String version,
            @RequestHeader(name = "HX-Request", defaultValue = "") String live) {
        Document<Played> here = kept(id);
        String wrong = refusal(here, version).orElse("");
        if (wrong.isEmpty()
                && !dealt(here.body()).drill().facts().takesBack(here.body().moves())) {
            wrong = "The last move has shown you something, so it stays. Go on from here.";
        }
        if (wrong.isEmpty()
                && plays.change(
                                Person.LOCAL,
                                here.id(),
                                here.version(),
                                here.body().withoutLast())
                        .isEmpty()) {
            wrong = ELSEWHERE;
        }
        return wrong.isEmpty()
                ? Asked.goTo("/drills/plays/" + here.id())
                : refused(kept(id), Brush.NONE, Typing.NOTHING, wrong, live);
    }

    /** What is written beside a play is kept without a word. */
    @PostMapping("/drills/plays/{id}/notes")
    ModelAndView note(@PathVariable String id, @RequestParam(name = "_notes", defaultValue = "") String notes) {
        Document<Played> here = kept(id);
        String typed = Asked.typed(notes).strip();
        String words = typed.substring(0, Math.min(typed.length(), Played.MOST_NOTES));
        if (!words.equals(here.body().notes())) {
            plays.put(Person.LOCAL, here.id(), here.body().noting(words));
        }
        return Asked.goTo("/drills/plays/" + here.id());
    }

    /** Makes the call, after what was typed last where the form holds that too. */
    @PostMapping("/drills/plays/{id}/end")
    ModelAndView end(
            @PathVariable String id,
            @RequestParam(name = "_version", defaultValue = "") String version,
            @RequestParam(defaultValue = "") String does,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", defaultValue = "") String live) {
        Document<Played> here = kept(id);
        if (here.body().isOver()) {
            return Asked.goTo("/drills/plays/" + here.id());
        }
        Move move = MoveForm.read(here.body().drill(), does, form);
        boolean typed = !does.isEmpty() && !move.with().isEmpty();
        String wrong = refusal(here, version).orElse("");
        if (wrong.isEmpty()) {
            try {
                Played last = typed ? after(here.body(), move) : here.body();
                Played ended = last.ending(clock.instant().toString());
                if (plays.change(Person.LOCAL, here.id(), here.version(), ended).isPresent()) {
                    return Asked.goTo("/drills/plays/" + here.id());
                }
                wrong = ELSEWHERE;
            } catch (Illegal e) {
                wrong = plain(e);
            }
        }
        Typing typing = typed ? new Typing(move.does(), move.with()) : Typing.NOTHING;
        return refused(kept(id), Brush.NONE, typing, wrong, live);
    }

    /** Begins a round that asks to explain this play, or the round it opens. */
    @PostMapping("/drills/plays/{id}/explain")
    ModelAndView explain(@PathVariable String id) {
        Document<Played> here = kept(id);
        boolean early = !here.body().isOver()
                || here.body().judged().isEmpty()
                        && !dealt(here.body()).judged(here.body().moves()).isCompletedExceptionally();
        if (early) {
            return Asked.goTo("/drills/plays/" + here.id());
        }
        return Asked.goTo("/rounds/" + rounds.explain(here.id(), dealt(here.body())) + "/room");
    }

    /** Begins the round that a play opens, without the play; a second click finds it among the rounds. */
    @PostMapping("/drills/plays/{id}/skip")
    ModelAndView skip(@PathVariable String id) {
        return Asked.goTo(
                rounds.skip(id(id)).map(round -> "/rounds/" + round + "/room").orElse("/rounds"));
    }

    @PostMapping("/drills/plays/{id}/delete")
    ModelAndView delete(@PathVariable String id, HttpServletResponse response) {
        Document<Played> here = kept(id);
        if (plays.remove(Person.LOCAL, here.id())) {
            new Undo("document." + here.id()).offer(response);
        }
        return Asked.goTo("/drills/" + here.body().drill());
    }

    private ModelAndView refused(Document<Played> here, Brush brush, Typing typing, String wrong, String live) {
        ModelAndView page = shown(here, brush, typing, wrong);
        // What is swapped in without loading the page is only swapped in when nothing is said to be amiss.
        page.setStatus(live.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private ModelAndView shown(Document<Played> here, Brush brush, Typing typing, String wrong) {
        Played played = here.body();
        Dealt dealt = dealt(played);
        Drill drill = dealt.drill();
        Document<Played> now = played.isOver() && played.judged().isEmpty() ? judged(here, dealt) : here;
        List<Move> moves = possible(dealt, played.moves());
        Known details =
                told(now.body()).map(judged -> new Known(judged.details())).orElse(Known.NOTHING);
        Board board;
        try {
            board = Board.of(new Board.Scene(drill, dealt, moves, typing, brush, details, played.isOver()));
        } catch (Illegal e) {
            throw new IllegalStateException("Moves that could be made a moment ago cannot be made.", e);
        }
        List<String> steps = moves.stream()
                .map(move -> Telling.says(drill.id(), move, dealt.shown()))
                .toList();
        String lost = moves.size() == played.moves().size()
                ? ""
                : "This play was made with another version of the drill: what stands here is as far as it can be replayed.";
        return new ModelAndView(
                "drill",
                "page",
                new PlayPage(
                        here.id().toString(),
                        here.version(),
                        drill.id(),
                        drill.title(),
                        drill.facts().about(),
                        String.valueOf(played.seed()),
                        level(played.difficulty()),
                        Again.of(played),
                        board,
                        steps,
                        !played.isOver() && drill.facts().takesBack(moves),
                        wrong.isEmpty() ? lost : wrong,
                        steps.isEmpty() ? "" : steps.get(steps.size() - 1) + ". Moves so far: " + steps.size() + ".",
                        brush,
                        played.clock() > 0 && !played.isOver() ? Optional.of(left(played)) : Optional.empty(),
                        played.notes(),
                        played.isOver() ? Optional.of(ended(now.body(), dealt)) : Optional.empty(),
                        opens(now.body())));
    }

    /** What came of a play, where it is known and may be told by now. */
    private Optional<Judged> told(Played played) {
        return rounds.isSilent(played) ? Optional.empty() : played.judged();
    }

    /** The round a play opens, in words; empty where it opens none. */
    private Optional<PlayPage.Opening> opens(Played played) {
        return played.opens()
                .map(Opens::setUp)
                .map(setUp -> new PlayPage.Opening(
                        rounds.place(setUp).where(),
                        setUp.held().loop().map(loop -> "/loops/" + loop).orElse(""),
                        rounds.isSilent(played)));
    }

    /** The moves as far as they can be made; all of them, unless the drill has changed since. */
    private static List<Move> possible(Dealt dealt, List<Move> moves) {
        for (int count = moves.size(); count > 0; count--) {
            try {
                dealt.after(moves.subList(0, count));
                return moves.subList(0, count);
            } catch (Illegal e) {
                // One fewer, then.
            }
        }
        return List.of();
    }

    /** The play with what came of it, where that is known by now. */
    private Document<Played> judged(Document<Played> here, Dealt dealt) {
        CompletableFuture<Judged> judged = dealt.judged(here.body().moves());
        try {
            Judged found = judged.get(AT_ONCE_MILLIS, TimeUnit.MILLISECONDS);
            return plays.change(
                            Person.LOCAL, here.id(), here.version(), here.body().judged(found))
                    .orElse(here);
        } catch (TimeoutException | ExecutionException e) {
            return here;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return here;
        }
    }

    private PlayPage.End ended(Played played, Dealt dealt) {
        String explained = played.round().isEmpty() ? "" : "/rounds/" + played.round();
        if (played.judged().isPresent()) {
            return new PlayPage.End(-1, "", told(played).map(judged -> result(played, judged, dealt)), explained);
        }
        if (dealt.judged(played.moves()).isCompletedExceptionally()) {
            return new PlayPage.End(
                    -1,
                    "The best play could not be worked out, so there is nothing to compare with. Your moves are kept.",
                    Optional.empty(),
                    explained);
        }
        long seconds =
                Math.max(0, Duration.between(dealt.since(), clock.instant()).toSeconds());
        return new PlayPage.End(seconds, "", Optional.empty(), explained);
    }

    private PlayPage.Result result(Played played, Judged judged, Dealt dealt) {
        Drill drill = dealt.drill();
        List<String> remarks = judged.remarks();
        int dearest = Math.min(DEAREST, remarks.size());
        return new PlayPage.Result(
                score(judged, drill.facts().truth()),
                worth(judged.value(), drill),
                worth(judged.bestValue(), drill),
                beside(judged, drill),
                drill.facts().truth().says(),
                bound(judged, drill),
                remarks.subList(0, dearest),
                remarks.subList(dearest, remarks.size()),
                judged.best().stream()
                        .map(move -> Telling.says(drill.id(), move, dealt.shown()))
                        .toList(),
                Node.of(judged.details()),
                speaksTo(drill),
                trend(played.drill(), plays.all(Person.LOCAL)));
    }

    private static String beside(Judged judged, Drill drill) {
        if (drill.facts().truth() == Truth.KEY) {
            return "The key";
        }
        return bound(judged, drill).isEmpty() ? "The best play" : "The best found";
    }

    private static String bound(Judged judged, Drill drill) {
        if (judged.proven() || drill.facts().truth() == Truth.KEY) {
            return "";
        }
        return "Best found: " + worth(judged.bestValue(), drill) + ". "
                + (isCost(drill) ? "No play can cost less than " : "No play can be worth more than ")
                + worth(judged.bound(), drill) + ".";
    }

    private static boolean isCost(Drill drill) {
        return drill.facts().unit().contains("as a cost");
    }

    /** A value with its unit; what is a cost is told as one, and not as a number below zero. */
    private static String worth(double value, Drill drill) {
        String unit = drill.facts().unit().replace("thousands", "thousand");
        return isCost(drill)
                ? Known.figure(-value + 0.0) + " " + unit.replace(", as a cost", ", in costs")
                : Known.figure(value) + " " + unit;
    }

    private DrillsPage.Line line(Drill drill, List<Document<Played>> all) {
        List<Document<Played>> own = all.stream()
                .filter(one -> one.body().drill().equals(drill.id()))
                .toList();
        List<Played> ended = newestFirst(own).stream()
                .filter(played -> told(played).isPresent())
                .toList();
        Optional<String> open = own.stream()
                .filter(one -> !one.body().isOver() && !one.body().moves().isEmpty())
                .findFirst()
                .map(one -> "/drills/plays/" + one.id());
        return new DrillsPage.Line(
                drill.id(),
                drill.title(),
                drill.facts().about(),
                speaksTo(drill),
                drill.facts().truth().says(),
                ended.size(),
                ended.stream()
                        .findFirst()
                        .flatMap(played -> told(played)
                                .map(judged -> score(judged, drill.facts().truth()))),
                trend(drill.id(), all),
                open,
                newestFirst(own).stream().findFirst().map(Again::of));
    }

    private static List<Played> newestFirst(List<Document<Played>> some) {
        return some.stream()
                .map(Document::body)
                .sorted(java.util.Comparator.comparing(Played::begun).reversed())
                .toList();
    }

    private RegretLine trend(String drill, List<Document<Played>> all) {
        List<RegretLine.Past> past = new ArrayList<>();
        for (Played played : newestFirst(all)) {
            if (played.drill().equals(drill)) {
                told(played)
                        .ifPresent(judged -> past.add(0, new RegretLine.Past(when(played.ended()), judged.regret())));
            }
        }
        return RegretLine.of(past);
    }

    private static Score score(Judged judged, Truth truth) {
        return Score.of(judged.regret(), judged.better(), truth);
    }

    private static String speaksTo(Drill drill) {
        return String.join(
                ", ",
                drill.facts().dimensions().stream()
                        .map(key -> Dimension.of(key).map(Dimension::title).orElse(key))
                        .toList());
    }

    private PlayPage.Clock left(Played played) {
        Instant until = Instant.parse(played.begun()).plus(Duration.ofMinutes(played.clock()));
        return new PlayPage.Clock(
                played.clock(), Duration.between(clock.instant(), until).toSeconds());
    }

    private static String level(int difficulty) {
        return LEVELS.get(Math.max(1, Math.min(LEVELS.size(), difficulty)) - 1);
    }

    private static String when(String instant) {
        return WHEN.format(Instant.parse(instant).atZone(ZoneId.systemDefault()));
    }

    /** A refusal as a person reads it, without the JSON that a program would be told to send. */
    private static String plain(Illegal e) {
        String says = e.says();
        return says.replaceAll("\\s*(such as |with )?\\{\"move\"[^}]*\\}( or \\{\"move\"[^}]*\\})?", "")
                .strip();
    }

    private Drill drill(String id) {
        return table.drills().find(id).orElseThrow(() -> new NotFound("There is no drill of that name"));
    }

    private Dealt dealt(Played played) {
        return table.of(played).orElseThrow(() -> new NotFound("The drill of this play is in none of the packs here"));
    }

    private Document<Played> kept(String id) {
        return plays.find(Person.LOCAL, id(id)).orElseThrow(DrillRounds::none);
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw DrillRounds.none();
        }
    }
}
