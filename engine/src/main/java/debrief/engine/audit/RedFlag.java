package debrief.engine.audit;

import java.util.List;

/**
 * What a company takes as a reason to say no.
 *
 * @param says one sentence to the candidate
 * @param heard ids of signals, one of which raises it where it is heard
 * @param unheard ids of signals, one of which raises it where it is not heard
 */
public record RedFlag(String says, List<String> heard, List<String> unheard) {
    public RedFlag {
        heard = List.copyOf(heard);
        unheard = List.copyOf(unheard);
    }
}
