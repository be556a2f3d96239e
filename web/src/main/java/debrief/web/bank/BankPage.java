package debrief.web.bank;

import debrief.bank.Order;
import java.util.List;
import java.util.Map;

/**
 * The bank as a page.
 *
 * @param lines those on this page
 * @param from how many are before them
 * @param found how many there are with this search
 * @param all how many there are
 * @param packs in how many packs
 * @param ten the ten to go on with
 */
public record BankPage(WishForm form, List<Line> lines, int from, int found, int all, int packs, Ten ten) {
    /** How many come after this page. */
    public int after() {
        return Math.max(0, found - from - lines.size());
    }

    /** How many the next page holds. */
    public int next() {
        return Math.min(after(), BankPages.PAGE);
    }

    /** The address of the next page, or of the one before. */
    public String page(int by) {
        return form.address("/questions", Map.of("page", String.valueOf(from / BankPages.PAGE + 1 + by)));
    }

    /** The orders to choose from. */
    public List<Order> orders() {
        return List.of(Order.values());
    }

    /** How many were found, in words. */
    public String says() {
        if (found == all) {
            return "All " + all + ".";
        }
        return found + (found == 1 ? " question" : " questions") + " of " + all + " with this search.";
    }
}
