package debrief.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number somebody said, of what, and what it was said for.
 *
 * @param value the number: 1.5 million is 1500000, "twice" is 0
 * @param unit what it measures
 * @param role what it was said for
 * @param span where it stands, unit included
 */
public record Quantity(double value, Unit unit, Role role, Span span) {
    /** What a number measures. */
    public enum Unit {
        /** A share: per cent, percentage points. */
        PERCENT,
        /** Money, of any country. */
        MONEY,
        /** A stretch of time, of an hour or more. */
        TIME,
        /** How a system behaves: milliseconds, megabytes, requests a second. */
        TECHNICAL,
        /** Anything that can be counted. */
        COUNT,
        /** A number with nothing behind it. */
        NONE
    }

    /** What a number was said for. */
    public enum Role {
        /** How it was before: "from 80", "used to be 80", "instead of 80". */
        BASELINE,
        /** How it became: "to 30", "down to 30", "now 30". */
        RESULT,
        /** When: "the 11 July", "in 2019", "week 3". */
        DATE,
        /** Says nothing of anything: "80 percent of it", "9 out of 10", "40 percent better". */
        LOOSE,
        /** What it cost: money, or time that was paid, lost or taken. */
        COST,
        /** How many there were. */
        COUNT,
        /** How much, of anything else. */
        AMOUNT
    }

    private static final Set<String> PERCENTS = Words.of("percent percentage %");
    private static final Set<String> MONEYS =
            Words.of("euro euros dollar dollars pound pounds yuan yen franc francs usd eur gbp cent cents");
    private static final Set<String> TIMES = Words.of(
            "hour hours day days week weeks month months quarter quarters year years sprint sprints night nights weekend weekends "
                    + "fortnight fortnights minute minutes");
    private static final Set<String> TECHNICALS = Words.of(
            "ms millisecond milliseconds second seconds kb mb gb tb kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte "
                    + "terabytes byte bytes bit bits kilobit kilobits megabit megabits hz gig gigs fps kbps mbps gbps qps rps degree degrees "
                    + "volt volts watt watts millimetre millimetres request requests query queries row rows record records frame frames");
    private static final Set<String> PAYING = Words.of("cost lose pay spend mean take require entail need waste slip");
    private static final Set<String> MONTHS = Words.of(
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec");
    private static final Set<String> NOTHING =
            Words.of("it this that them everything success people time work cases case things");
    private static final Set<String> THAN = Words.of("better worse earlier later faster slower higher lower stronger");
    private static final String[] ONES =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                            + "eighteen nineteen")
                    .split(" ", -1);
    private static final String[] TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);

    /** Every number in these words, in order. */
    static List<Quantity> in(List<Word> words) {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!Figures.isFigure(words.get(i))) {
                continue;
            }
            int to = i + 1;
            while (to < words.size() && Figures.isFigure(words.get(to))) {
                to++;
            }
            int unit = unitAt(words, to);
            Unit measures = unit >= 0 ? unit(words.get(unit)) : written(words.get(to - 1));
            if (measures == Unit.NONE && to < words.size() && words.get(to).can(Lexicon.NOUN)) {
                unit = to;
                measures = Unit.COUNT;
            }
            int end = unit >= 0 ? unit : to - 1;
            Span span =
                    new Span(words.get(i).span().start(), words.get(end).span().end());
            Role role = role(words, i, to, end, measures);
            found.add(new Quantity(
                    value(words, i, to), measures, role == Role.AMOUNT ? amount(words, i, measures) : role, span));
            i = end;
        }
        return List.copyOf(found);
    }

    /** Whether a clause holds a number that says something: how many, from what, to what, or when. */
    public static boolean anyFirm(Clause clause) {
        for (Quantity quantity : clause.quantities()) {
            if (quantity.role != Role.LOOSE) {
                return true;
            }
        }
        return false;
    }

    /** What an amount is of: a price, a number of things, or neither. */
    private static Role amount(List<Word> words, int from, Unit unit) {
        if (unit == Unit.MONEY) {
            return Role.COST;
        }
        if (unit == Unit.TIME) {
            for (int i = Math.max(0, from - 4); i < from; i++) {
                if (words.get(i).isAny(PAYING)) {
                    return Role.COST;
                }
            }
        }
        return unit == Unit.COUNT ? Role.COUNT : Role.AMOUNT;
    }

    private static int unitAt(List<Word> words, int at) {
        for (int i = at; i < Math.min(words.size(), at + 2); i++) {
            if (unit(words.get(i)) != Unit.NONE) {
                return i;
            }
            if (!words.get(i).can(Lexicon.ADJECTIVE)) {
                return -1;
            }
        }
        return -1;
    }

    private static Unit unit(Word word) {
        String lower = word.lower();
        if (PERCENTS.contains(lower)) {
            return Unit.PERCENT;
        } else if (MONEYS.contains(lower)) {
            return Unit.MONEY;
        } else if (TIMES.contains(lower)) {
            return Unit.TIME;
        } else if (TECHNICALS.contains(lower)) {
            return Unit.TECHNICAL;
        }
        return Unit.NONE;
    }

    /** A unit written onto its number: 150ms, 4gb. */
    private static Unit written(Word word) {
        int letter = 0;
        while (letter < word.lower().length()
                && !Character.isLetter(word.lower().charAt(letter))) {
            letter++;
        }
        String tail = letter == 0 ? "" : word.lower().substring(letter);
        return TECHNICALS.contains(tail) ? Unit.TECHNICAL : Unit.NONE;
    }

    private static Role role(List<Word> words, int from, int to, int end, Unit unit) {
        String before = from > 0 ? words.get(from - 1).lower() : "";
        String twoBefore = from > 1 ? words.get(from - 2).lower() : "";
        String after = end + 1 < words.size() ? words.get(end + 1).lower() : "";
        String behind = to < words.size() ? words.get(to).lower() : "";
        String first = words.get(from).lower();
        boolean year = first.length() == 4
                && (first.startsWith("19") || first.startsWith("20"))
                && first.chars().allMatch(Character::isDigit);
        boolean dated = MONTHS.contains(behind) || MONTHS.contains(before) && !before.equals("may");
        if (dated
                || before.equals("week")
                || year && (before.equals("in") || before.equals("of") || before.equals("since"))) {
            return Role.DATE;
        }
        if (loose(words, from, to, end, after, behind, unit)) {
            return Role.LOOSE;
        }
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            switch (words.get(i).lower()) {
                case "from" -> {
                    return Role.BASELINE;
                }
                case "to" -> {
                    boolean usedTo = i > 0 && words.get(i - 1).lower().equals("used");
                    return usedTo ? Role.BASELINE : Role.RESULT;
                }
                case "now", "became", "becomes" -> {
                    return Role.RESULT;
                }
                case "than" -> {
                    return twoBefore.equals("rather") || before.equals("than") && twoBefore.equals("rather")
                            ? Role.BASELINE
                            : Role.AMOUNT;
                }
                case "of" -> {
                    if (i > 0 && words.get(i - 1).lower().equals("instead")) {
                        return Role.BASELINE;
                    }
                }
                default -> {
                    if (Figures.isFigure(words.get(i))) {
                        return Role.AMOUNT;
                    }
                }
            }
        }
        return after.equals("now") ? Role.RESULT : Role.AMOUNT;
    }

    private static boolean loose(List<Word> words, int from, int to, int end, String after, String behind, Unit unit) {
        boolean outOf = from > 1
                && words.get(from - 1).lower().equals("of")
                && words.get(from - 2).lower().equals("out");
        boolean often = behind.equals("times") && value(words, from, to) <= 10;
        if (outOf
                || often
                || behind.equals("out")
                        && to + 1 < words.size()
                        && words.get(to + 1).lower().equals("of")) {
            return true;
        }
        if (unit != Unit.PERCENT) {
            return false;
        }
        if (after.equals("of")) {
            for (int i = end + 2; i < Math.min(words.size(), end + 4); i++) {
                if (NOTHING.contains(words.get(i).lower())) {
                    return true;
                }
            }
            return false;
        }
        boolean moreSo = after.equals("more") && end + 2 < words.size() && describes(words.get(end + 2));
        return THAN.contains(after)
                || moreSo
                || end + 1 < words.size() && after.endsWith("er") && describes(words.get(end + 1));
    }

    private static boolean describes(Word word) {
        return word.can(Lexicon.ADJECTIVE) && !word.can(Lexicon.NOUN | Lexicon.ADVERB | Lexicon.DETERMINER);
    }

    private static double value(List<Word> words, int from, int to) {
        double sum = 0;
        double last = 0;
        for (int i = from; i < to; i++) {
            String lower = words.get(i).lower();
            double scale = scale(lower);
            if (scale > 1) {
                last = (last == 0 ? 1 : last) * scale;
                if (scale > 100) {
                    sum += last;
                    last = 0;
                }
            } else {
                last += number(lower);
            }
        }
        return sum + last;
    }

    private static double scale(String lower) {
        return switch (lower) {
            case "hundred" -> 100;
            case "thousand" -> 1e3;
            case "million" -> 1e6;
            case "billion" -> 1e9;
            case "dozen" -> 12;
            default -> 1;
        };
    }

    private static double number(String lower) {
        if (Character.isDigit(lower.charAt(0))) {
            int digits = 0;
            while (digits < lower.length()
                    && (Character.isDigit(lower.charAt(digits)) || ",.".indexOf(lower.charAt(digits)) >= 0)) {
                digits++;
            }
            String number =
                    lower.substring(0, digits).replaceAll(",(?=\\d{3})", "").replaceAll("[,.]$", "");
            boolean plain = number.matches("[0-9]{1,15}(\\.[0-9]{1,9})?");
            return plain ? Double.parseDouble(number) * (lower.endsWith("k") ? 1e3 : 1) : 0;
        }
        double sum = 0;
        for (String part : lower.split("-", -1)) {
            for (int i = 0; i < ONES.length; i++) {
                sum += ONES[i].equals(part) ? i : 0;
            }
            for (int i = 0; i < TENS.length; i++) {
                sum += TENS[i].equals(part) ? 20 + 10 * i : 0;
            }
        }
        return sum;
    }
}
