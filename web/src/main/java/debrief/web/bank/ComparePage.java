package debrief.web.bank;

import debrief.content.Pack;
import debrief.content.Packs;
import java.util.List;
import java.util.Optional;

/**
 * Two companies to choose, and what sets them apart once they are.
 *
 * @param wrong a sentence on why these two cannot be laid side by side; empty where they can
 */
public record ComparePage(List<Choice> ones, List<Choice> others, String wrong, Optional<Comparison> both) {
    private static final int LONGEST_NAME = 40;

    /** A company that can be chosen. */
    public record Choice(String id, String name, boolean chosen) {}

    /** What was asked for; where one was left open, another that it may be of use to compare with. */
    static ComparePage of(Packs packs, String one, String other, Optional<Integer> daysLeft) {
        String first = one.isEmpty() ? another(packs, other) : one;
        String second = other.isEmpty() ? another(packs, first) : other;
        String wrong = wrong(packs, first, second);
        Optional<Comparison> both = wrong.isEmpty()
                ? packs.pack(first)
                        .flatMap(a -> packs.pack(second)
                                .map(b -> Comparison.of(CompanyPage.of(a, daysLeft), CompanyPage.of(b, daysLeft))))
                : Optional.empty();
        return new ComparePage(choices(packs, first), choices(packs, second), wrong, both);
    }

    private static String wrong(Packs packs, String one, String other) {
        if (packs.packs().size() < 2) {
            return "There are not two companies to compare: put a second pack into the folder of packs.";
        }
        for (String id : List.of(one, other)) {
            if (packs.pack(id).isEmpty()) {
                String name = id.length() > LONGEST_NAME ? id.substring(0, LONGEST_NAME) + "…" : id;
                return "There is no company “" + name + "” here: choose one from the list.";
            }
        }
        return one.equals(other)
                ? "These are the same company: choose another one to lay beside "
                        + packs.pack(one).map(Pack::name).orElse(one) + "."
                : "";
    }

    // One of which much is written tells more than one of which little is; the typical loop tells least.
    private static String another(Packs packs, String than) {
        List<Pack> left =
                packs.packs().stream().filter(pack -> !pack.id().equals(than)).toList();
        return left.stream()
                .filter(pack -> pack.company().isPresent() && !pack.id().equals("generic"))
                .findFirst()
                .or(() -> left.stream().findFirst())
                .map(Pack::id)
                .orElse("");
    }

    private static List<Choice> choices(Packs packs, String chosen) {
        return packs.packs().stream()
                .map(pack -> new Choice(pack.id(), pack.name(), pack.id().equals(chosen)))
                .toList();
    }
}
