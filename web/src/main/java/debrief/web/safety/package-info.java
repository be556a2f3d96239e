/** Who may come in, from where, and what a page may do. It must not know any feature. */
@org.jspecify.annotations.NullMarked
package debrief.web.safety;
