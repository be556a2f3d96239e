package debrief.web.bank;

import debrief.content.Pack;
import debrief.content.Packs;
import java.util.List;

/**
 * A company in the list of companies.
 *
 * @param line what it listens for, in one sentence
 * @param written whether more than its loop has been written
 * @param comparable whether there is another to lay beside it
 */
public record HouseLine(Pack pack, String line, boolean written, boolean comparable) {
    static List<HouseLine> of(Packs packs) {
        return packs.packs().stream()
                .map(pack -> new HouseLine(
                        pack,
                        Lead.of(pack.about()).first(),
                        pack.company().isPresent(),
                        packs.packs().size() > 1))
                .toList();
    }

    /** How much there is to practise, in words. */
    public String amount() {
        return count(pack.loop().size(), "round") + " · "
                + count(pack.questions().size(), "question") + " of its own";
    }

    private static String count(int many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }
}
