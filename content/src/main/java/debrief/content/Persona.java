package debrief.content;

import debrief.engine.interview.Manner;

/**
 * Somebody who interviews. They ask in their own way; what they hear is rated like anybody's.
 *
 * @param says one sentence on what to expect of them
 */
public record Persona(String id, String name, String says, Manner manner) {}
