package debrief.web.round;

import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Stage;
import debrief.engine.question.Level;
import debrief.web.store.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form that sets up a round, with what was chosen last already chosen.
 *
 * @param rounds every company's loop
 * @param home whether it stays on this computer although there is a language model
 * @param wrong a sentence on what cannot be; empty where nothing is wrong
 */
public record SetUpForm(
        List<Option> companies,
        List<Group> rounds,
        List<Option> levels,
        List<Option> minutes,
        boolean coached,
        boolean home,
        String wrong) {
    /** The lengths of a round that can be chosen. */
    static final List<Integer> MINUTES = List.of(5, 15, 30, 45, 60);

    /** One thing to choose. */
    public record Option(String value, String name, boolean chosen) {}

    /** The rounds of one company. */
    public record Group(String company, String name, List<Option> options) {}

    static SetUpForm of(Packs packs, Map<String, String> chosen, String wrong) {
        String company = chosen.getOrDefault("company", "");
        String stage = chosen.getOrDefault("round", "");
        String level = chosen.getOrDefault("level", Level.SENIOR.key());
        String minutes = chosen.getOrDefault("minutes", "15");
        return new SetUpForm(
                packs.packs().stream()
                        .filter(pack -> !pack.loop().isEmpty())
                        .map(pack ->
                                new Option(pack.id(), pack.name(), pack.id().equals(company)))
                        .toList(),
                packs.packs().stream()
                        .filter(pack -> !pack.loop().isEmpty())
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
                Mode.of(chosen.getOrDefault("mode", "")) == Mode.COACHED,
                chosen.getOrDefault("home", "").equals("yes"),
                wrong);
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
