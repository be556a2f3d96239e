package debrief.web.aim;

import debrief.content.Pack;
import debrief.content.Packs;
import debrief.engine.question.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The choice of a company and a level, with what is aimed at chosen. */
public record AimForm(List<Option> companies, List<Option> levels) {
    /** One thing to choose. */
    public record Option(String value, String name, boolean chosen) {}

    /** Every company that has a loop. */
    public static AimForm of(Packs packs, Optional<Aims.Target> target) {
        String company = target.map(at -> at.pack().id()).orElse("");
        Level level = target.map(Aims.Target::level).orElse(Level.SENIOR);
        return new AimForm(
                packs.packs().stream()
                        .filter(pack -> !pack.loop().isEmpty())
                        .map((Pack pack) ->
                                new Option(pack.id(), pack.name(), pack.id().equals(company)))
                        .toList(),
                Stream.of(Level.values())
                        .map(one -> new Option(one.key(), title(one.key()), one == level))
                        .toList());
    }

    private static String title(String key) {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
