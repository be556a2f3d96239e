/** What is asked, and what a strong answer to it holds. It must not know answers. */
@org.jspecify.annotations.NullMarked
package debrief.engine.question;
