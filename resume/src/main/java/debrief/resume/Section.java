package debrief.resume;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a heading of a job description announces. */
enum Section {
    /** What somebody has to bring. */
    REQUIRED(
            "(?:the |your |our |key |core |main |minimum |basic |required |essential |technical |job |formal )*"
                    + "(?:requirements?|qualifications?|skills|must[- ]haves?|experience|background|profile|essentials|competenc(?:y|ies))"
                    + "(?: (?:and|&|/|or) (?:skills|experience|qualifications|requirements|abilities|education|knowledge))*(?: required| needed)?"
                    + "|what (?:you(?:'ll| will)? |we |you(?:'ll| will)? need to )?(?:need|bring|have|look for|expect|require)(?: .*)?"
                    + "|what (?:we are|we're|we) (?:looking for|look for|seek|seeking)(?: .*)?"
                    + "|who (?:you are|we are looking for|we're looking for)|about you|you(?:'ll| will)? (?:have|bring|are|need|must have|should have)"
                    + "|(?:we are |we're )?looking for|what it takes|you (?:may|might|could) be a fit if|to succeed(?: .*)?|must have"),
    /** What somebody may bring besides. */
    PREFERRED(
            "(?:.* )?(?:preferred|nice[- ]to[- ]haves?|nice to have|bonus(?: points)?|desirable|desired|good to have|pluses|even better(?: if)?|extra credit|optional)(?: .*)?"
                    + "|(?:a )?plus|ideally|what (?:would )?sets? you apart"),
    /** What somebody will do. */
    DUTIES(
            "what you(?:'ll| will)? (?:do|own|be doing|be responsible for|work on)(?: .*)?|(?:your |key |main |core |job |the )*(?:responsibilities|duties|tasks|accountabilities)(?: .*)?"
                    + "|(?:about )?(?:the |this |your )(?:role|job|work|position|opportunity|mission|impact)|day[- ]to[- ]day|in this role(?:,? you(?: will|'ll))?|you will|you'll"
                    + "|role (?:overview|description|summary)|job (?:description|summary)|overview|summary|a day in the role"),
    /** What is said of the company and of what it gives. */
    OTHER(
            "about (?!you$).*|who we are|what we (?:do|offer|give|believe)|we offer|our (?!requirements|ideal).*|(?:the )?team|the company|(?:.* )?benefits(?: .*)?|(?:.* )?perks(?: .*)?"
                    + "|compensation(?: .*)?|salary(?: .*)?|pay(?: .*)?|equal .*|diversity.*|how to apply|(?:our )?locations?|why .*|what you(?:'ll| will)? get|(?:the |our )?(?:interview|hiring) process"
                    + "|additional information|legal|privacy.*|what's in it for you"),
    /** Nothing was announced yet. */
    NONE("(?!)");

    private static final int LONGEST = 80;

    private final Pattern heading;

    Section(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** What a heading announces, where it is known. */
    static Optional<Section> of(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = heading.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s*_]+", " ")
                .replaceAll("[:?!.]+$", "")
                .strip();
        if (plain.split(" ", -1).length > 7) {
            return Optional.empty();
        }
        for (Section section : new Section[] {PREFERRED, DUTIES, REQUIRED, OTHER}) {
            if (section.heading.matcher(plain).matches()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** What goes on below a heading that announces nothing known: "Technical" below what is required. */
    Section after() {
        return this == REQUIRED || this == PREFERRED ? this : NONE;
    }
}
