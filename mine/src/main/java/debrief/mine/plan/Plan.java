package debrief.mine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to do on each day until the interview. Made anew from what is known each time, so that practice and missed days change it;
 * the same input gives the same plan. A day never holds more minutes than the person set.
 *
 * @param days from today to the day of the interview, both among them
 * @param leftOut what should have been done and did not fit
 */
public record Plan(Settings settings, List<Day> days, List<Item> leftOut) {
    /** So long a card takes, in minutes. */
    static final int CARD_MINUTES = 1;

    private static final int READ_MINUTES = 15;
    private static final List<Integer> ROUND_LENGTHS = List.of(60, 45, 30, 20, 15, 5);
    private static final int SHORTEST_ROUND = 15;
    private static final int SHORT_DAY = 30;

    // So that a day is not all of one kind while another waits.
    private static final Map<Item.Kind, Integer> MOST_A_DAY =
            Map.of(Item.Kind.FOLLOW_UP, 2, Item.Kind.ROUND, 2, Item.Kind.STORY, 1, Item.Kind.QUESTION, 2);

    public Plan {
        days = List.copyOf(days);
        leftOut = List.copyOf(leftOut);
    }

    /** What a day is for. */
    public enum Kind {
        PRACTICE,
        REST,
        INTERVIEW
    }

    /**
     * One day.
     *
     * @param done what was done on it already
     * @param items what is to do
     */
    public record Day(LocalDate date, Kind kind, List<Done> done, List<Item> items) {
        public Day {
            done = List.copyOf(done);
            items = List.copyOf(items);
        }

        /** Minutes to do. */
        public int toDo() {
            return items.stream().mapToInt(Item::minutes).sum();
        }

        /** Minutes done and to do. */
        public int minutes() {
            return toDo() + done.stream().mapToInt(Done::minutes).sum();
        }
    }

    /**
     * A day that was missed, or a part of it.
     *
     * @param day the day
     * @param minutes of it that were not used
     * @param to the days that have what it held; empty where nothing of it fits any more
     */
    public record Missed(LocalDate day, int minutes, List<LocalDate> to) {
        public Missed {
            to = List.copyOf(to);
        }
    }

    /**
     * Makes a plan.
     *
     * @param known as it is now
     * @param done what was done, on any day; what was done today takes its minutes from today
     */
    public static Plan of(Settings settings, Known known, List<Done> done, LocalDate today) {
        return new Making(settings, known, done, today).plan();
    }

    /** What is to do on the first day, and what was done on it. */
    public Optional<Day> today() {
        return days.stream().findFirst();
    }

    /** How many minutes there are to do until the interview. */
    public int toDo() {
        return days.stream().mapToInt(Day::toDo).sum();
    }

    /**
     * What became of a day that lies behind.
     *
     * @param then the plan as it was on that day, before anything was done on it
     * @param done what was done, on any day
     * @return empty where as much was done as was asked
     */
    public Optional<Missed> missed(Plan then, List<Done> done) {
        Optional<Day> day = then.today().filter(asked -> asked.kind() == Kind.PRACTICE);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = day.get().date();
        int used = done.stream()
                .filter(one -> one.day().equals(date))
                .mapToInt(Done::minutes)
                .sum();
        Set<String> did = new HashSet<>();
        done.stream().filter(one -> !one.day().isBefore(date)).map(Done::id).forEach(did::add);
        List<Item> open = day.get().items().stream()
                .filter(item -> !did.contains(item.id()))
                .toList();
        int minutes = Math.min(
                day.get().toDo() - used, open.stream().mapToInt(Item::minutes).sum());
        if (minutes <= 0) {
            return Optional.empty();
        }
        Set<String> ids = new HashSet<>();
        open.forEach(item -> ids.add(item.id()));
        List<LocalDate> to = new ArrayList<>();
        for (Day later : days) {
            if (later.items().stream().anyMatch(item -> ids.remove(item.id()))) {
                later.items().forEach(item -> ids.remove(item.id()));
                to.add(later.date());
            }
        }
        return Optional.of(new Missed(date, minutes, to));
    }

    /** A plan in the making. */
    private static final class Making {
        private final Settings settings;
        private final Known known;
        private final List<Done> done;
        private final LocalDate today;
        private final List<Item> wanted;
        private final List<Item> more;
        private int cards;

        Making(Settings settings, Known known, List<Done> done, LocalDate today) {
            this.settings = settings;
            this.known = known;
            this.done = done;
            this.today = today;
            this.wanted = new ArrayList<>(known.wanted());
            this.more = new ArrayList<>(known.more());
        }

        Plan plan() {
            List<Day> days = new ArrayList<>();
            LocalDate last = lastPractice();
            for (LocalDate date = today; date.isBefore(settings.interview()); date = date.plusDays(1)) {
                days.add(day(date, date.equals(last)));
            }
            if (!today.isAfter(settings.interview())) {
                days.add(new Day(settings.interview(), Kind.INTERVIEW, doneOn(settings.interview()), List.of()));
            }
            if (cards + known.spare() > 0) {
                wanted.add(cards(cards + known.spare()));
            }
            return new Plan(settings, days, wanted);
        }

        private LocalDate lastPractice() {
            LocalDate last = settings.interview().minusDays(1);
            while (last.isAfter(today) && settings.rests(last)) {
                last = last.minusDays(1);
            }
            return last;
        }

        private List<Done> doneOn(LocalDate date) {
            return done.stream().filter(one -> one.day().equals(date)).toList();
        }

        private Day day(LocalDate date, boolean last) {
            List<Done> already = doneOn(date);
            cards += known.cards().getOrDefault(date, 0);
            if (settings.rests(date)) {
                return new Day(date, Kind.REST, already, List.of());
            }
            int left = Math.max(
                    0,
                    settings.minutes()
                            - already.stream().mapToInt(Done::minutes).sum());
            List<Item> items = new ArrayList<>();
            // Cards take half of a day at most, but for the last one: after it they are of no use.
            int room = last ? left : Math.min(left, Math.max(CARD_MINUTES, settings.minutes() / 2));
            int now = Math.min(cards, room / CARD_MINUTES);
            if (now > 0) {
                items.add(cards(now));
                cards -= now;
                left -= now * CARD_MINUTES;
            }
            if (last && known.debriefs() && left >= READ_MINUTES) {
                items.add(read());
                left -= READ_MINUTES;
            }
            left = takeTurns(items, left);
            if (!last) {
                fill(items, left, already);
            }
            items.sort(Comparator.comparing(Item::kind));
            return new Day(date, Kind.PRACTICE, already, items);
        }

        /** One of each kind that is wanted, again and again, until nothing fits. */
        private int takeTurns(List<Item> items, int minutes) {
            int left = minutes;
            boolean found = true;
            while (found) {
                found = false;
                for (Item.Kind kind : List.of(Item.Kind.FOLLOW_UP, Item.Kind.ROUND, Item.Kind.STORY)) {
                    Optional<Item> next = next(kind, items, left);
                    if (next.isPresent()) {
                        items.add(next.get());
                        wanted.removeIf(item -> item.id().equals(next.get().id()));
                        left -= next.get().minutes();
                        found = true;
                    }
                }
            }
            return left;
        }

        private Optional<Item> next(Item.Kind kind, List<Item> items, int left) {
            if (count(kind, items) >= MOST_A_DAY.getOrDefault(kind, 1)) {
                return Optional.empty();
            }
            return wanted.stream()
                    .filter(item -> item.kind() == kind)
                    .findFirst()
                    .flatMap(item -> fitting(item, left, shortest()));
        }

        /** A round of one question is better than none where the days are short. */
        private int shortest() {
            return settings.minutes() < SHORT_DAY ? ROUND_LENGTHS.get(ROUND_LENGTHS.size() - 1) : SHORTEST_ROUND;
        }

        /** What is never done with, on the minutes that are left. */
        private void fill(List<Item> items, int minutes, List<Done> already) {
            int left = minutes;
            for (Item next : List.copyOf(more)) {
                boolean twice = items.stream().anyMatch(item -> item.id().equals(next.id()))
                        || already.stream().anyMatch(one -> one.id().equals(next.id()))
                        || wanted.stream().anyMatch(item -> item.id().equals(next.id()))
                        || count(next.kind(), items) >= MOST_A_DAY.getOrDefault(next.kind(), 1);
                Optional<Item> fits = twice ? Optional.empty() : fitting(next, left, SHORTEST_ROUND);
                if (fits.isPresent()) {
                    items.add(fits.get());
                    left -= fits.get().minutes();
                    // It is the last in turn now.
                    more.remove(next);
                    more.add(next);
                }
            }
        }

        /** As it is where it fits; a round may be held shorter. */
        private static Optional<Item> fitting(Item item, int left, int shortest) {
            if (item.kind() != Item.Kind.ROUND) {
                return item.minutes() <= left ? Optional.of(item) : Optional.empty();
            }
            return ROUND_LENGTHS.stream()
                    .filter(length -> length <= left && length <= item.minutes() && length >= shortest)
                    .findFirst()
                    .map(item::taking);
        }

        private static long count(Item.Kind kind, List<Item> items) {
            return items.stream().filter(item -> item.kind() == kind).count();
        }

        private static Item cards(int many) {
            return new Item(
                    Item.Kind.CARDS,
                    "cards",
                    many == 1 ? "One review card" : many + " review cards",
                    "so that they sit on the day",
                    "/review",
                    many * CARD_MINUTES);
        }

        private static Item read() {
            return new Item(
                    Item.Kind.READ,
                    "read",
                    "Read your last debriefs once more",
                    "the day before: nothing new",
                    "/rounds",
                    READ_MINUTES);
        }
    }

    /** How many of each kind a day holds, in the order of kinds. */
    public static Map<Item.Kind, Long> kinds(Day day) {
        Map<Item.Kind, Long> kinds = new EnumMap<>(Item.Kind.class);
        Arrays.stream(Item.Kind.values()).forEach(kind -> {
            long many = day.items().stream().filter(item -> item.kind() == kind).count();
            if (many > 0) {
                kinds.put(kind, many);
            }
        });
        return kinds;
    }
}
