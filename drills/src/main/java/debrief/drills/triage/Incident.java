package debrief.drills.triage;

import debrief.drills.Illegal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What has happened, what a player may know of it, and what anything done about it leads to. */
final class Incident {
    static final int ROLLBACK_MINUTES = 6;
    static final int WRONG_ROLLBACK_MINUTES = 25;

    /** What it costs, in minutes, to name what was not so, or to name nothing. */
    static final double CALL_MINUTES = 10;

    /** What it costs, in minutes, to be out by half or by double in how many it hits. */
    static final double RADIUS_MINUTES = 10;

    private final Setting setting;
    private final Cells cells;
    private final List<Cause> causes;
    private final Belief prior;
    private final List<Release> calendar;
    private final Truth truth;
    private final int versions;
    private final List<Look> looks = new ArrayList<>();

    /**
     * Where it happens.
     *
     * @param names of the values of each attribute
     * @param twoPercent how likely two causes at once are
     */
    record Setting(String what, List<String> attributes, List<List<String>> names, int loss, int twoPercent) {}

    /**
     * A version that went out.
     *
     * @param ago minutes
     */
    record Release(int version, int ago) {}

    /**
     * What is so, and what a player cannot know.
     *
     * @param rise failures of all sessions together, times those of an ordinary day; this alone is told
     * @param unlike how far a count strays from day to day, as a share of it
     * @param noise the seed of what the counts happen to be
     */
    record Truth(Hypothesis so, double rise, double unlike, long noise) {}

    /** What a rollback leads to. */
    enum Back {
        ALL(ROLLBACK_MINUTES),
        HALF(ROLLBACK_MINUTES),
        NOTHING(WRONG_ROLLBACK_MINUTES);

        private final int minutes;

        Back(int minutes) {
            this.minutes = minutes;
        }

        int minutes() {
            return minutes;
        }
    }

    Incident(Setting setting, Cells cells, List<Cause> causes, Belief prior, List<Release> calendar, Truth truth) {
        this.setting = setting;
        this.cells = cells;
        this.causes = List.copyOf(causes);
        this.prior = prior;
        this.calendar = List.copyOf(calendar);
        this.truth = truth;
        this.versions = setting.attributes().indexOf("version");
        for (int a = 0; a < cells.attributes(); a++) {
            looks.add(new Look(List.of(a), cells, this.causes, truth.rise(), truth.unlike()));
        }
        for (int a = 0; a < cells.attributes(); a++) {
            for (int b = a + 1; b < cells.attributes(); b++) {
                looks.add(new Look(List.of(a, b), cells, this.causes, truth.rise(), truth.unlike()));
            }
        }
    }

    /** The same incident, were something else so. */
    Incident with(Truth other) {
        return new Incident(setting, cells, causes, prior, calendar, other);
    }

    Setting setting() {
        return setting;
    }

    Cells cells() {
        return cells;
    }

    Belief prior() {
        return prior;
    }

    List<Release> calendar() {
        return calendar;
    }

    Truth truth() {
        return truth;
    }

    List<Look> looks() {
        return looks;
    }

    /** The failures a look shows while these causes are mended. */
    double[] seen(Look look, boolean[] mended) {
        double[] added = new double[cells.count()];
        double more = (truth.rise() - 1) * cells.failures(cells.of(new Cause(Map.of())));
        boolean changed = false;
        for (int cause : truth.so().causes()) {
            double part = truth.so().part(cause, mended);
            changed |= mended[cause];
            int[] hit = cells.of(causes.get(cause));
            double usual = cells.failures(hit);
            for (int cell : hit) {
                added[cell] += more * part * cells.failures(cell) / usual;
            }
        }
        return look.seen(added, truth.noise() + (changed ? 100_003 : 0));
    }

    /** What rolling a version back would lead to if this were so. */
    Back back(Hypothesis one, int version, boolean[] mended) {
        boolean hit = false;
        boolean left = false;
        for (int cause : one.causes()) {
            boolean holds = causes.get(cause).holds(versions, version);
            hit |= !mended[cause] && holds;
            left |= !mended[cause] && !holds;
        }
        return hit ? left ? Back.HALF : Back.ALL : Back.NOTHING;
    }

    /** What is believed once a rollback has led to this. */
    Belief given(Belief belief, int version, Back back) {
        boolean[] mended = belief.mended().clone();
        if (back != Back.NOTHING) {
            for (int c = 0; c < mended.length; c++) {
                mended[c] |= causes.get(c).holds(versions, version);
            }
        }
        return belief.given(one -> back(one, version, belief.mended()) == back, mended);
    }

    double chance(Belief belief, int version, Back back) {
        return belief.chance(one -> back(one, version, belief.mended()) == back);
    }

    /** Minutes that are to be expected where all that is left is to send engineers and to name what is so. */
    static double ending(Belief belief, double going) {
        return (going > 0 ? going * Teams.least(belief.parts()) : 0)
                + CALL_MINUTES * (1 - belief.chance(belief.likeliest()));
    }

    /** Minutes that rolling a version back and then {@link #ending} is expected to take. */
    double rollingBack(Belief belief, double going, int version) {
        double minutes = 0;
        for (Back back : Back.values()) {
            double chance = chance(belief, version, back);
            if (chance > 0) {
                minutes += chance * (going * back.minutes() + ending(given(belief, version, back), left(going, back)));
            }
        }
        return minutes;
    }

    /** The part of the loss that goes on after a rollback. */
    static double left(double going, Back back) {
        return switch (back) {
            case ALL -> 0;
            case HALF -> going / 2;
            case NOTHING -> going;
        };
    }

    /** Sessions a minute that are hit if this is so. */
    double hit(Hypothesis one) {
        return cells.sessions(one.causes().stream().map(causes::get).toList());
    }

    Cause cause(int place) {
        return causes.get(place);
    }

    String version(int version) {
        return setting.names().get(versions).get(version);
    }

    int version(String name) throws Illegal {
        int version = setting.names().get(versions).indexOf(name);
        if (calendar.stream().noneMatch(release -> release.version() == version)) {
            throw new Illegal("Only a release of the calendar can be rolled back: "
                    + String.join(
                            ", ",
                            calendar.stream()
                                    .map(release -> version(release.version()))
                                    .toList())
                    + ".");
        }
        return version;
    }

    /** The place of a cause that is written as in {@link #text(int)}. */
    int cause(String text) throws Illegal {
        Map<Integer, Integer> values = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            String[] pair = part.split("=", 2);
            int attribute = setting.attributes().indexOf(pair[0].strip());
            values.put(
                    attribute,
                    attribute < 0 || pair.length < 2
                            ? -1
                            : setting.names().get(attribute).indexOf(pair[1].strip()));
        }
        int found = causes.indexOf(new Cause(values));
        if (found < 0) {
            throw new Illegal("Name one value or a pair that has sessions enough to be it, such as \"" + text(0)
                    + "\"; \"" + text + "\" is not one.");
        }
        return found;
    }

    /** The look at these attributes. */
    Look look(List<String> by) throws Illegal {
        List<Integer> places =
                by.stream().map(setting.attributes()::indexOf).sorted().toList();
        for (Look look : looks) {
            if (look.by().equals(places)) {
                return look;
            }
        }
        List<String> names = setting.attributes();
        throw new Illegal("Look with {\"move\":\"slice\",\"by\":\"" + names.get(0)
                + "\"} or {\"move\":\"cross\",\"by\":\"" + names.get(0) + "," + names.get(1) + "\"}; there are "
                + String.join(", ", names) + ".");
    }

    String text(Look look) {
        return String.join(
                ",", look.by().stream().map(setting.attributes()::get).toList());
    }

    /** A cause as moves write it, such as {@code region=north,device=phone}. */
    String text(int cause) {
        List<String> parts = new ArrayList<>();
        causes.get(cause)
                .values()
                .forEach((a, v) -> parts.add(setting.attributes().get(a) + "="
                        + setting.names().get(a).get(v)));
        return String.join(",", parts);
    }

    /** A cause as a person reads it, such as {@code region north with device phone}. */
    String named(int cause) {
        return text(cause).replace(",", " with ").replace("=", " ");
    }

    /** What is so, or might be, as a person reads it. */
    String named(Hypothesis one) {
        return one.isTwo()
                ? String.format(Locale.ROOT, "two things at once, %s and %s", named(one.first()), named(one.second()))
                : named(one.first());
    }
}
