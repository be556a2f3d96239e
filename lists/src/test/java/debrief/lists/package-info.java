/** Tests of question lists: every shape people write them in, and every file that is none. */
@org.jspecify.annotations.NullMarked
package debrief.lists;
