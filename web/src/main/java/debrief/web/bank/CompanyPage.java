package debrief.web.bank;

import debrief.content.Company;
import debrief.content.Pack;
import debrief.content.Stage;
import debrief.engine.question.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A company as a candidate reads of it.
 *
 * @param company what somebody has written of it; empty where nobody has
 * @param steps the whole way from the first call to the offer
 * @param unplaced rounds that can be practised and are no step of that way
 * @param weights what it makes of every dimension, the heaviest first
 * @param culture what it believes, a paragraph each
 * @param pay its figures, on one axis for each part and currency
 * @param askThem what to ask them, by whom to ask
 * @param places the parts of the page, in order
 */
public record CompanyPage(
        Pack pack,
        Optional<Company> company,
        List<LoopStep> steps,
        List<Stage> unplaced,
        List<Weights.Weight> weights,
        List<Lead> culture,
        List<PayAxis> pay,
        Map<String, List<Company.AskThem>> askThem,
        Advice advice,
        List<Place> places) {
    /**
     * A part of the page.
     *
     * @param id its anchor
     * @param name short, for the list of contents
     */
    public record Place(String id, String name) {}

    static CompanyPage of(Pack pack, Optional<Integer> daysLeft) {
        Optional<Company> company = pack.company();
        List<LoopStep> steps = LoopStep.of(pack);
        Map<String, List<Company.AskThem>> askThem = new LinkedHashMap<>();
        company.map(Company::questions)
                .orElse(List.of())
                .forEach(question -> askThem.computeIfAbsent(question.to(), to -> new ArrayList<>())
                        .add(question));
        return new CompanyPage(
                pack,
                company,
                steps,
                LoopStep.unplaced(pack, steps),
                Weights.of(pack),
                company.map(Company::culture).orElse(List.of()).stream()
                        .map(Lead::of)
                        .toList(),
                PayAxis.of(List.of(pack)),
                askThem,
                Advice.of(company.map(Company::preparation).orElse(List.of()), daysLeft),
                places(pack));
    }

    /** How long the whole way is, in words. */
    public String length() {
        String week = LoopStep.lastWeek(steps);
        return steps.size() + (company.isPresent() ? " steps" : " rounds") + ", " + LoopStep.together(steps)
                + " of talk in all" + (week.isEmpty() ? "." : "; the last comes in week " + week + ".");
    }

    /** The source of that id. */
    public Optional<Cited> cited(String id) {
        return Cited.of(pack, id);
    }

    /** A level as we name it. */
    public static String name(Level level) {
        return level.name().charAt(0) + level.key().substring(1);
    }

    private static List<Place> places(Pack pack) {
        List<Place> all = new ArrayList<>();
        add(all, !pack.loop().isEmpty() || pack.company().isPresent(), "loop", "Loop");
        add(all, true, "weighs", "What it weighs");
        pack.company().ifPresent(company -> {
            add(all, !company.differs().isEmpty(), "differs", "Judges otherwise");
            add(all, !company.culture().isEmpty(), "culture", "Culture");
            add(all, !company.day().isEmpty(), "day", "A day");
        });
        add(all, !pack.levels().isEmpty(), "levels", "Levels");
        pack.company().ifPresent(company -> {
            add(all, true, "pay", "Pay");
            add(all, !company.claims().isEmpty(), "claims", "Claims");
            add(all, !company.compare().isEmpty(), "roles", "TPM, PM, SDE");
            add(all, !company.growth().isEmpty(), "growth", "Growth");
            add(all, !company.vocabulary().isEmpty(), "words", "Words");
            add(all, !company.questions().isEmpty(), "ask", "Ask them");
            add(all, !company.whyHere().frame().isEmpty(), "why", "Why here");
            add(all, !company.preparation().isEmpty(), "prepare", "Prepare");
        });
        add(all, !pack.sources().isEmpty(), "sources", "Sources");
        return List.copyOf(all);
    }

    private static void add(List<Place> all, boolean there, String id, String name) {
        if (there) {
            all.add(new Place(id, name));
        }
    }

    /** Whether the page has that part. */
    public boolean has(String place) {
        return places.stream().anyMatch(one -> one.id().equals(place));
    }
}
