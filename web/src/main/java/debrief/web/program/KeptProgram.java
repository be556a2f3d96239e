package debrief.web.program;

import debrief.drills.program.Program;

/**
 * A program as it is kept.
 *
 * @param confidential whether it leaves this computer only where that is ticked
 */
public record KeptProgram(Program program, boolean confidential) {}
