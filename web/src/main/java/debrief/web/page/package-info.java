/** What every page shares: its frame, the templates, and the pages for trouble. It must not know any feature. */
@org.jspecify.annotations.NullMarked
package debrief.web.page;
