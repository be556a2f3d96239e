package debrief.web.store;

/**
 * What an import did.
 *
 * @param added rounds that were not here
 * @param extended rounds that were here and got further turns
 * @param kept rounds that were here and stayed as they were
 * @param questions own questions that were not here
 * @param packs packs from elsewhere that were not here
 */
public record Imported(int added, int extended, int kept, int questions, int packs) {
    /** An import of rounds alone. */
    public Imported(int added, int extended, int kept) {
        this(added, extended, kept, 0, 0);
    }

    Imported plus(Imported other) {
        return new Imported(
                added + other.added,
                extended + other.extended,
                kept + other.kept,
                questions + other.questions,
                packs + other.packs);
    }

    /** All of it in a sentence. */
    public String says() {
        return added + " " + (added == 1 ? "round" : "rounds") + " added, " + extended + " extended, " + kept
                + " already here."
                + (questions == 0
                        ? ""
                        : " " + questions + (questions == 1 ? " own question" : " own questions") + " added.")
                + (packs == 0
                        ? ""
                        : " " + packs + (packs == 1 ? " pack" : " packs")
                                + " added, to be agreed to on the page of packs.");
    }
}
