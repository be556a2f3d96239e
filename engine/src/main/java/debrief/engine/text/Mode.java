package debrief.engine.text;

/** Whether what a clause says took place. */
public enum Mode {
    /** It took place: "I stopped it", "we had moved". */
    HAPPENED,
    /** It is so, or is told in the present: "the queue sits on disk". */
    PRESENT,
    /** It is to come or would be done: "I'd stop it", "we will move". */
    PLANNED,
    /** It did not take place: "it would have cost", "I should have asked". */
    UNREAL,
    /** It is a condition: "if the streams differ". */
    CONDITION,
    /** The clause has no finite verb. */
    VERBLESS
}
