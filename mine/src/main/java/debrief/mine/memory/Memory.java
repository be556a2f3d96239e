package debrief.mine.memory;

/**
 * How well something sits.
 *
 * @param stability days until nine times in ten become the rest: after so many days it is still remembered with 90 percent
 * @param difficulty how hard it is to make it sit better, 1 to 10
 */
public record Memory(double stability, double difficulty) {}
