package debrief.web.store;

/**
 * What an import did.
 *
 * @param added rounds that were not here
 * @param extended rounds that were here and got further turns
 * @param kept rounds that were here and stayed as they were
 */
public record Imported(int added, int extended, int kept) {
    Imported plus(Imported other) {
        return new Imported(added + other.added, extended + other.extended, kept + other.kept);
    }

    /** All of it in a sentence. */
    public String says() {
        return added + " " + (added == 1 ? "round" : "rounds") + " added, " + extended + " extended, " + kept
                + " already here.";
    }
}
