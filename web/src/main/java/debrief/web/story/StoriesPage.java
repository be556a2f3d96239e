package debrief.web.story;

import debrief.content.Pack;
import debrief.content.StoryKind;
import debrief.engine.debrief.Part;
import debrief.mine.story.Fit;
import debrief.mine.story.Freshness;
import debrief.mine.story.LoopQuestions;
import debrief.mine.story.LoopStories;
import debrief.mine.story.Missing;
import debrief.mine.story.Strength;
import debrief.web.story.Stories.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All stories, and which to take into a loop.
 *
 * @param houses the companies to choose from
 * @param says how many there are and what they are planned for
 * @param missing the kinds of which this loop wants more, the most wanted first
 * @param columns the stories of the plan
 * @param rows the questions of the loop
 * @param covered how many of them have a story
 * @param twice what to know of stories that are planned for two questions
 * @param lines every story
 * @param sets how many sets were compared, in words; empty where there was nothing to choose
 */
public record StoriesPage(
        List<House> houses,
        String company,
        String says,
        List<Missing> missing,
        List<Column> columns,
        List<Row> rows,
        int covered,
        List<Twice> twice,
        List<Line> lines,
        String sets) {
    /** A company to choose. */
    public record House(String id, String name, boolean chosen) {}

    /** A story at the head of the matrix. */
    public record Column(String title, String href, boolean backup) {}

    /** A question with what each story of the plan is for it. */
    public record Row(String name, String ask, String href, String round, List<LoopStories.Cell> cells, Fit how) {
        /** Whether the best there is will hardly do. */
        public boolean gap() {
            return how == Fit.NONE || how == Fit.STRETCHED;
        }
    }

    /** A story that is planned for two questions, and what to do then. */
    public record Twice(String title, String says) {}

    /**
     * A story in the list.
     *
     * @param what its kinds, whether it is core or backup, whether it is confidential
     * @param levels of the seven parts, 0 to 3
     * @param thin the parts that carry little, in words
     */
    public record Line(
            String href, String title, String what, List<Integer> levels, String thin, List<String> remarks) {
        /** How many parts are strong. */
        public long strong() {
            return levels.stream().filter(level -> level == Strength.STRONG).count();
        }
    }

    static StoriesPage of(
            List<Pack> houses,
            Pack house,
            List<LoopQuestions.Asked> asked,
            List<Read> stories,
            List<Freshness> freshness) {
        LoopStories plan = LoopStories.of(stories.stream().map(Read::profile).toList(), asked);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            lines.add(line(stories.get(i), place(plan, i), freshness.get(i)));
        }
        return new StoriesPage(
                houses.stream()
                        .map(pack -> new House(pack.id(), pack.name(), pack.id().equals(house.id())))
                        .toList(),
                house.name(),
                says(stories.size(), plan, house.name()),
                Stories.missing(stories, house),
                columns(plan, stories),
                plan.rows().stream().map(StoriesPage::row).toList(),
                plan.covered(),
                plan.twice().stream().map(twice -> twice(twice, stories)).toList(),
                lines,
                sets(stories.size()));
    }

    private static String says(int stories, LoopStories plan, String house) {
        if (stories == 0) {
            return "What you did, in seven parts, ready to be told.";
        }
        int backup = plan.columns().size() - plan.core();
        return (stories == 1 ? "One story. " : stories + " stories. ") + plan.core() + " core and " + backup
                + " backup are chosen for the " + house + " loop; no other choice covers its questions better.";
    }

    private static String place(LoopStories plan, int story) {
        int column = plan.columns().indexOf(story);
        return column < 0 ? "not planned" : column < plan.core() ? "core" : "backup";
    }

    private static List<Column> columns(LoopStories plan, List<Read> stories) {
        List<Column> columns = new ArrayList<>();
        for (int story : plan.columns()) {
            Read read = stories.get(story);
            columns.add(new Column(read.story().title(), read.href(), columns.size() >= plan.core()));
        }
        return columns;
    }

    private static Row row(LoopStories.Row row) {
        LoopQuestions.Asked asked = row.asked();
        return new Row(
                asked.name(),
                asked.question().question().ask(),
                "/questions/" + asked.question().id(),
                asked.stage().name(),
                row.cells(),
                row.how());
    }

    private static Twice twice(LoopStories.Twice twice, List<Read> stories) {
        String first = "“" + twice.first().name() + "”";
        String second = "“" + twice.second().name() + "”";
        Optional<String> other =
                twice.instead().map(story -> stories.get(story).story().title());
        String says = twice.together()
                ? " is planned for " + first + " and " + second
                        + ", which come in one round. If both are asked, tell it for "
                        + first
                        + other.map(title -> " and take " + title + " for the second.")
                                .orElse("; there is no other story for the second yet.")
                : " is planned for " + first + " and " + second
                        + ". Those who ask compare notes: if both come, keep it for " + first
                        + other.map(title -> " and take " + title + " for the other.")
                                .orElse(" and change the angle in the other, for you have no second story for it yet.");
        return new Twice(stories.get(twice.story()).story().title(), says);
    }

    private static Line line(Read read, String place, Freshness freshness) {
        List<Strength> strengths = read.profile().strengths();
        String thin = strengths.stream()
                .filter(Strength::thin)
                .map(strength -> name(strength.part()))
                .collect(Collectors.joining(", "));
        String kinds = read.profile().kinds().stream().map(StoryKind::key).collect(Collectors.joining(", "));
        return new Line(
                read.href(),
                read.story().title(),
                (kinds.isEmpty() ? "no kind yet" : kinds) + " · " + place
                        + (read.story().confidential() ? " · confidential" : ""),
                strengths.stream().map(Strength::level).toList(),
                thin.isEmpty() ? "nothing thin" : "thin: " + thin,
                freshness.remarks());
    }

    private static String name(Part part) {
        return part == Part.ROLE ? "role" : part.title().toLowerCase(Locale.ROOT);
    }

    /** How many sets of six there are. */
    private static String sets(int stories) {
        if (stories <= 6) {
            return "";
        }
        long sets = 1;
        for (int i = 1; i <= 6; i++) {
            sets = sets * (stories - 6 + i) / i;
        }
        return String.format(Locale.ENGLISH, "Of all %,d sets of six none covers these questions better.", sets);
    }
}
