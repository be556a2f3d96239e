package debrief.web.debrief;

import debrief.engine.interview.LoopDebrief;
import debrief.engine.question.Level;
import debrief.engine.rating.Verdict;
import debrief.json.RoundJson;
import debrief.web.play.Play;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Several rounds judged as one, as a page shows them.
 *
 * @param loop what the engine says
 * @param rounds the rounds, in the order they were held
 * @param panel the committee on all of them
 * @param where company and level, in words
 * @param address of the exports without what tells their kind, such as {@code /together/debrief}
 * @param query what the exports are asked with; empty where the address tells it
 */
public record LoopView(LoopDebrief loop, List<Held> rounds, Panel panel, String where, String address, String query) {
    /** A round. */
    public record Held(String id, String when, String name, Optional<Verdict> verdict, String summary) {
        /** Where its debrief is. */
        public String href() {
            return "/rounds/" + id;
        }
    }

    public LoopView {
        rounds = List.copyOf(rounds);
    }

    /** These rounds as one, at the level of the last of them. */
    public static LoopView of(List<Play> plays, String address, String query) {
        List<Play> order = order(plays);
        LoopDebrief loop = loop(order);
        List<Held> rounds = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Play play = order.get(i);
            rounds.add(new Held(
                    play.stored().id().toString(),
                    DebriefPages.when(play.stored().started()),
                    play.stage(),
                    loop.sittings().get(i).debrief().verdict(),
                    loop.sittings().get(i).debrief().summary()));
        }
        String where = order.isEmpty()
                ? ""
                : order.get(0).company() + ", "
                        + order.get(order.size() - 1).place().level() + " · " + order.size()
                        + (order.size() == 1 ? " round" : " rounds");
        return new LoopView(loop, rounds, Panel.of(loop.committee(), List.of()), where, address, query);
    }

    /** The order they were held in. */
    static List<Play> order(List<Play> plays) {
        return plays.stream()
                .sorted(Comparator.comparing((Play play) -> play.stored().started()))
                .toList();
    }

    /** What the engine says of rounds that stand in their order. */
    static LoopDebrief loop(List<Play> order) {
        Level level = order.isEmpty()
                ? Level.SENIOR
                : order.get(order.size() - 1).round().level();
        return LoopDebrief.of(
                order.stream()
                        .map(play -> new LoopDebrief.Sitting(play.stage(), play.debrief()))
                        .toList(),
                level);
    }

    /** Which round an answer belongs to. */
    public Held round(LoopDebrief.Answer answer) {
        return rounds.get(answer.sitting());
    }

    /** A level in tenths as a person reads it. */
    public static String tenths(OptionalInt value) {
        return value.isPresent()
                ? String.format(Locale.ROOT, "%d.%d", value.getAsInt() / 10, value.getAsInt() % 10)
                : "no chance";
    }

    /** Where one of the exports is, by its ending. */
    public String export(String kind) {
        return address + "." + kind + (query.isEmpty() ? "" : "?" + query);
    }

    static RoundJson.About about(Play play, String packs, debrief.engine.audit.House house) {
        return new RoundJson.About(
                play.stored().id().toString(),
                play.stored().setUp().company(),
                play.stored().setUp().stage(),
                play.stored().setUp().level(),
                play.stored().started().toString(),
                packs,
                house);
    }
}
