package debrief.web.round;

import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Persona;
import debrief.content.Stage;
import debrief.engine.question.Level;
import debrief.web.store.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form that sets up a round, with what was chosen last already chosen.
 *
 * @param whole whether the whole loop is chosen
 * @param rounds every company's loop
 * @param personas who may ask, by company; those that any company may borrow stand under no company
 * @param mode how it is held
 * @param interrupts whether a long set-up is interrupted
 * @param drilled the rounds that begin with a drill, each with its company
 * @param home whether it stays on this computer although there is a language model
 * @param wrong a sentence on what cannot be; empty where nothing is wrong
 */
public record SetUpForm(
        List<Option> companies,
        boolean whole,
        List<Group> rounds,
        List<Option> levels,
        List<Option> minutes,
        List<Option> personas,
        List<Who> who,
        Mode mode,
        boolean interrupts,
        List<String> drilled,
        boolean home,
        String wrong) {
    /** The round that stands for all rounds of a company. */
    static final String WHOLE_LOOP = "whole-loop";

    /** The lengths of a round that can be chosen. */
    static final List<Integer> MINUTES = List.of(5, 15, 20, 30, 45, 60);

    /** One thing to choose. */
    public record Option(String value, String name, boolean chosen) {}

    /** The rounds of one company. */
    public record Group(String company, String name, List<Option> options) {}

    /** Somebody who interviews, and what to expect of them. */
    public record Who(String name, String says) {}

    static SetUpForm of(Packs packs, Map<String, String> chosen, String wrong) {
        String company = chosen.getOrDefault("company", "");
        String stage = chosen.getOrDefault("round", "");
        String level = chosen.getOrDefault("level", Level.SENIOR.key());
        String minutes = chosen.getOrDefault("minutes", "15");
        String persona = chosen.getOrDefault("persona", "");
        List<Pack> houses =
                packs.packs().stream().filter(pack -> !pack.loop().isEmpty()).toList();
        return new SetUpForm(
                houses.stream()
                        .map(pack ->
                                new Option(pack.id(), pack.name(), pack.id().equals(company)))
                        .toList(),
                stage.equals(WHOLE_LOOP),
                houses.stream()
                        .map(pack -> group(pack, pack.id().equals(company) ? stage : ""))
                        .toList(),
                Stream.of(Level.values())
                        .map(one -> new Option(
                                one.key(), title(one.key()), one.key().equals(level)))
                        .toList(),
                MINUTES.stream()
                        .map(String::valueOf)
                        .map(one -> new Option(one, one, one.equals(minutes)))
                        .toList(),
                personas(houses, persona),
                houses.stream()
                        .flatMap(pack -> pack.personas().stream())
                        .map(one -> new Who(one.name(), one.says()))
                        .toList(),
                Mode.of(chosen.getOrDefault("mode", "")),
                !chosen.getOrDefault("interrupts", "").isEmpty(),
                houses.stream()
                        .flatMap(pack -> pack.loop().stream()
                                .filter(one -> one.drill().isPresent())
                                .map(one -> pack.name() + ", " + one.name()))
                        .toList(),
                chosen.getOrDefault("home", "").equals("yes"),
                wrong);
    }

    private static List<Option> personas(List<Pack> houses, String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", "Nobody in particular", chosen.isEmpty()));
        for (Pack pack : houses) {
            String at = pack.id().equals("generic") ? "" : ", " + pack.name() + " only";
            for (Persona persona : pack.personas()) {
                options.add(new Option(
                        persona.id(), persona.name() + at, persona.id().equals(chosen)));
            }
        }
        return options;
    }

    private static Group group(Pack pack, String chosen) {
        return new Group(
                pack.id(),
                pack.name(),
                pack.loop().stream().map(stage -> option(stage, chosen)).toList());
    }

    private static Option option(Stage stage, String chosen) {
        return new Option(stage.id(), stage.name(), stage.id().equals(chosen));
    }

    private static String title(String key) {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
