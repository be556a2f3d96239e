package debrief.web.bank;

import debrief.content.BankQuestion;
import debrief.content.ForeignPack;
import debrief.content.OwnPacks;
import debrief.content.Pack;
import debrief.content.Packs;
import debrief.content.Problem;
import java.util.List;
import java.util.Locale;

/**
 * The packs as a page.
 *
 * @param shipped the packs Debrief came with
 * @param own how many own questions there are
 * @param problems what is wrong in the own questions
 * @param foreign packs from elsewhere, those that wait first
 * @param folder where a pack may be put by hand
 * @param wrong why the last thing was not done; empty where it was
 */
public record PacksPage(
        List<Shipped> shipped, int own, List<Problem> problems, List<Foreign> foreign, String folder, String wrong) {
    /** A pack that came with Debrief, and what is wrong in it. */
    public record Shipped(Pack pack, List<Problem> problems) {}

    /** A pack from elsewhere. */
    public record Foreign(ForeignPack pack) {
        /** The name of its place on the page. */
        public String anchor() {
            return "pack-" + pack.id().replaceAll("[^A-Za-z0-9-]", "_");
        }

        /** Where it stands, in words. */
        public String says() {
            return switch (pack.standing()) {
                case USED -> "In use.";
                case WAITS -> "Waits for your yes. Nothing of it is used until then.";
                case CHANGED -> "Has changed since you said yes, so it waits again. Nothing of it is used until then.";
                case REFUSED -> "Cannot be used. What is wrong stands below.";
            };
        }

        /** How large it is, in words. */
        public String size() {
            long kilobytes = Math.max(1, pack.bytes() / 1000);
            return kilobytes < 1000 ? kilobytes + " KB" : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1000.0);
        }

        /** Its questions; none where it could not be read. */
        public List<BankQuestion> questions() {
            return pack.pack().map(Pack::questions).orElse(List.of());
        }

        /** How many mistakes it has, in words. */
        public String mistakes() {
            int count = pack.problems().size();
            return count == 1 ? "One thing to mend" : count + " things to mend";
        }
    }

    static PacksPage of(Packs shipped, OwnPacks own, String folder, String wrong) {
        return new PacksPage(
                shipped.packs().stream()
                        .map(pack -> new Shipped(
                                pack,
                                shipped.problems().stream()
                                        .filter(problem -> problem.file().startsWith(pack.id() + "/"))
                                        .toList()))
                        .toList(),
                own.packs().own().size(),
                own.problems(),
                own.foreign().stream()
                        .sorted(java.util.Comparator.comparing(pack -> !pack.waits()))
                        .map(Foreign::new)
                        .toList(),
                folder,
                wrong);
    }

    /** The place of a mistake, as an editor takes it. */
    public static String place(Problem problem) {
        return problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
    }
}
