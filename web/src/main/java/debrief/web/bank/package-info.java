/** The questions and the companies, to read. It must not know rounds. */
@org.jspecify.annotations.NullMarked
package debrief.web.bank;
