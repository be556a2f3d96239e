@org.jspecify.annotations.NullMarked
package debrief.bank;
