/** What is measured and fitted. It must not become part of the product. */
@org.jspecify.annotations.NullMarked
package debrief.bench;
