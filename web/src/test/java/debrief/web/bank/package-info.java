/** How frameworks are drawn, and how terms are found. */
@org.jspecify.annotations.NullMarked
package debrief.web.bank;
