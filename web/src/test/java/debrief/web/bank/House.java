package debrief.web.bank;

import debrief.content.Company;
import debrief.content.Company.Claim;
import debrief.content.Company.Habit;
import debrief.content.Company.Part;
import debrief.content.Company.Pay;
import debrief.content.Company.Preparation;
import debrief.content.Company.Range;
import debrief.content.Company.Role;
import debrief.content.Company.Step;
import debrief.content.Company.Taken;
import debrief.content.Company.WhyHere;
import debrief.content.Glossary;
import debrief.content.Pack;
import debrief.content.Source;
import debrief.content.Stage;
import debrief.engine.question.Focus;
import debrief.engine.rating.Lens;
import debrief.engine.signal.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A company with as much written of it as a test needs. */
final class House {
    private final String id;
    private final List<Step> loop = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Pay> pay = new ArrayList<>();
    private final List<Habit> differs = new ArrayList<>();
    private final List<Preparation> preparation = new ArrayList<>();
    private Lens lens = Lens.EVEN;

    private House(String id) {
        this.id = id;
    }

    static House named(String id) {
        return new House(id);
    }

    House step(String name, int minutes, String week, Optional<String> round) {
        loop.add(new Step(name, round, Optional.of(minutes), week, "Somebody", "Something.", "guide"));
        return this;
    }

    House claims(String about, String says) {
        claims.add(new Claim(about, List.of(new Company.Figure(says, 2026, "guide")), Optional.empty()));
        return this;
    }

    House pays(String level, Part part, int from, int to, String currency, String source) {
        pay.add(new Pay(
                Role.TPM,
                level,
                part,
                new Range(from, to),
                Optional.of(currency).filter(it -> !it.isEmpty()),
                "year",
                2026,
                source,
                Optional.empty()));
        return this;
    }

    House takes(String habit, Taken taken) {
        differs.add(new Habit(habit, taken, "Because."));
        return this;
    }

    House advises(int days, String... todo) {
        preparation.add(new Preparation(days, List.of(todo)));
        return this;
    }

    House weighs(Dimension dimension, double weight) {
        lens = lens.with(Map.of(dimension, weight));
        return this;
    }

    /** With a page of its own. */
    Pack pack() {
        return pack(Optional.of(new Company(
                List.of(),
                List.copyOf(loop),
                List.copyOf(claims),
                List.of(),
                List.copyOf(pay),
                List.of(),
                List.of(),
                List.copyOf(differs),
                List.of(),
                List.of(),
                new WhyHere(List.of(), "", ""),
                List.copyOf(preparation),
                List.of())));
    }

    /** With nothing but its rounds. */
    Pack bare() {
        return pack(Optional.empty());
    }

    private Pack pack(Optional<Company> company) {
        return new Pack(
                id,
                "House of " + id,
                "1",
                "Not affiliated with anybody.",
                "It listens. It weighs.",
                Map.of(),
                List.of(
                        new Stage("talk", "A talk", List.of(Focus.EXECUTION), 45, "Somebody", Map.of()),
                        new Stage("review", "A review", List.of(Focus.TECHNICAL), 60, "An engineer", Map.of())),
                lens,
                List.of(),
                Map.of(),
                List.of(new Source("guide", "A guide.", 2025), new Source("memo", "A memo.", 2024)),
                Optional.empty(),
                company,
                List.of(),
                List.of(),
                new Glossary(List.of()));
    }
}
