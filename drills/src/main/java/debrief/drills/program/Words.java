package debrief.drills.program;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names from outside: on one line, and as ids. */
final class Words {
    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Words() {}

    /** One line without signs that cannot be seen, spaces single. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s\\u00a0]+", " ").strip();
    }

    /** Small letters, digits and single hyphens; empty where there is neither letter nor digit of ours. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
        String cut = slug.substring(0, Math.min(Task.LONGEST_ID - 4, slug.length()));
        return cut.replaceAll("^-+|-+$", "");
    }

    /** An id for a name that none of these is. */
    static String id(String name, Set<String> taken) {
        String slug = slug(name);
        String base = slug.isEmpty() ? "task" : slug;
        String id = base;
        for (int n = 2; taken.contains(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    /** Up to twelve in letters. */
    static String number(int number) {
        return number < NUMBERS.length ? NUMBERS[number] : String.valueOf(number);
    }

    /** Once, twice, three times. */
    static String times(int number) {
        return number == 1 ? "once" : number == 2 ? "twice" : number(number) + " times";
    }
}
