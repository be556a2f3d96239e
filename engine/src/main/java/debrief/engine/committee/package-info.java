/** Who would vote how on an answer, and the least that would turn the verdict. It must not know what to practise next. */
@org.jspecify.annotations.NullMarked
package debrief.engine.committee;
