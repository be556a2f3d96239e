/** The questions, the companies, the frameworks and the glossary: to find, to read, to print, to begin from. It must not know the room. */
@org.jspecify.annotations.NullMarked
package debrief.web.bank;
