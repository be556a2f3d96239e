/** The real pages in a real browser, over a real server and its own data folder. */
@org.jspecify.annotations.NullMarked
package debrief.web.browser;
