package debrief.web.store;

/** Whose data it is. */
public final class Person {
    /** The one person of local mode. */
    public static final String LOCAL = "local";

    private Person() {}
}
