package debrief.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each requirement by itself, whole, and marked for what it is. */
final class RequirementTest {
    private static List<Requirement> in(String description) throws Refused {
        return Requirement.in(Outline.of(PlainText.of(description)));
    }

    private static List<String> told(String description) throws Refused {
        return in(description).stream()
                .map(one -> (one.must() ? "! " : "? ") + one.text())
                .toList();
    }

    /** The description was written before anything that reads it. */
    @Test
    void of_twenty_five_requirements_at_least_twenty_two_are_found_and_none_is_split() throws Refused {
        List<String> asked = List.of(
                "! At least seven years of program management in software, three of them on infrastructure, platforms or networks",
                "! A record of moving live services between data centres, regions or cloud providers",
                "! You can read an architecture diagram, ask where it breaks, and understand the answer",
                "! Experience with dependency planning across five or more teams that report to different directors",
                "! Fluent in risk management: likelihood, impact, owner, date and trigger",
                "! Comfortable with SQL (joins, window functions) and with dashboards such as Grafana, Looker or Tableau",
                "! Written English good enough for a two-page decision memo that executives read before a meeting, because we decide in writing",
                "! Has commanded incidents in production",
                "! has written reviews without blame",
                "! Knowledge of streaming protocols, e.g. HLS or DASH, and of content delivery networks",
                "! B.S. in computer science, engineering, or equivalent practical experience",
                "! You tell a vice president \"no, not by March\" and stay in the room",
                "! You must have negotiated scope with product managers, designers and finance partners",
                "! You must be able to build a budget and defend it, line by line",
                "! capacity planning for peak load",
                "! change management in regulated environments, such as payments or health",
                "! an eye for cost, both cloud spend and people's time",
                "? Background in video encoding, players or digital rights management",
                "? Experience with feature flags, canary releases and automatic rollback",
                "? PMP, SAFe or a similar certificate",
                "? Has worked with vendors in another time zone, contracts and penalties included",
                "? Familiarity with machine learning pipelines is a plus",
                "? Mandarin, Spanish or Portuguese",
                "? a talk, paper or post about a migration of yours",
                "? Ideally you have also coached other program managers");
        assertThat(asked).hasSize(25);
        List<String> found = told(Files.example("description"));
        assertThat(found.stream().filter(asked::contains).count()).isGreaterThanOrEqualTo(22);
        // A part of one is one that was split.
        assertThat(found)
                .allSatisfy(one -> assertThat(asked.contains(one)
                                || asked.stream().noneMatch(whole -> whole.contains(one.substring(2))))
                        .as(one)
                        .isTrue());
        assertThat(found).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void prose_is_asked_sentence_by_sentence_and_praise_of_the_company_is_no_requirement() throws Refused {
        assertThat(
                        told(
                                "We build bridges. We move fast, and we care. You must have run a program with hardware in it, from"
                                        + " tender to opening. It would be a plus if you speak Dutch. Candidates need a driving licence."))
                .containsExactly(
                        "! You must have run a program with hardware in it, from tender to opening",
                        "? It would be a plus if you speak Dutch",
                        "! Candidates need a driving licence");
        assertThat(told("About us\n- We pay well\n- We require shoes\n\nBenefits\n- Ten days off"))
                .isEmpty();
    }

    @Test
    void a_semicolon_joins_two_and_a_comma_or_a_bracket_none() throws Refused {
        assertThat(told("Requirements\n- SQL; Python (pandas; polars), or R\n- Five years, two of them abroad"))
                .containsExactly("! SQL", "! Python (pandas; polars), or R", "! Five years, two of them abroad");
    }

    @Test
    void lines_without_bullets_are_one_each_and_a_line_that_was_broken_is_whole() throws Refused {
        assertThat(
                        told(
                                "BASIC QUALIFICATIONS\nFive years of technical program management directly with teams of engineers"
                                        + "\nThree years of software development in a language of your own choosing and\nJava"
                                        + "\nExperience across teams, building processes and release\nschedules\nBenefits: lunch, a plus for the hungry"))
                .containsExactly(
                        "! Five years of technical program management directly with teams of engineers",
                        "! Three years of software development in a language of your own choosing and Java",
                        "! Experience across teams, building processes and release schedules");
    }

    @Test
    void each_has_its_line() throws Refused {
        assertThat(in("Role\n\nMust have:\n- one thing\n  over two lines\n\nNice to have:\n- another thing"))
                .containsExactly(
                        new Requirement(4, true, "one thing over two lines"),
                        new Requirement(8, false, "another thing"));
    }

    @Test
    void a_long_text_without_an_end_is_read_in_reasonable_time() throws Refused {
        assertThat(in("A. ".repeat(30_000))).isEmpty();
    }
}
