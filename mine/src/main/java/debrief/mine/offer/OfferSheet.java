package debrief.mine.offer;

import de.siegmar.fastcsv.writer.CsvWriter;
import debrief.mine.application.ApplicationTable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Offers as files, with what they rest on.
 *
 * @param offers each with its four years, in the currency they are compared in
 */
public record OfferSheet(BigDecimal rise, List<Line> offers) {
    /** An offer and what it pays. */
    public record Line(Offer offer, FourYears four) {}

    public OfferSheet {
        offers = List.copyOf(offers);
    }

    /** A table for a spreadsheet: a line for each part of each offer, then what it rests on. */
    public String csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(out)) {
            writer.writeRecord("Offer", "Currency", "Part", "Year 1", "Year 2", "Year 3", "Year 4", "Four years");
            for (Line line : offers) {
                for (Part part : line.four.paying()) {
                    row(writer, line, part.title(), line.four.of(part), line.four.total(part));
                }
                row(writer, line, "All", line.four.years(), line.four.total());
            }
            for (String says : assumptions()) {
                writer.writeRecord(ApplicationTable.escaped("Assumed: " + says));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void row(CsvWriter writer, Line line, String part, List<BigDecimal> years, BigDecimal total) {
        writer.writeRecord(Stream.concat(
                        Stream.of(ApplicationTable.escaped(line.offer.title()), line.four.currency(), part),
                        Stream.concat(years.stream(), Stream.of(total)).map(Money::plain))
                .toList());
    }

    /** The same to read, in Markdown. */
    public String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# Offers over four years, before tax");
        for (Line line : offers) {
            lines.add("");
            lines.add("## " + plain(line.offer.title()));
            lines.add("");
            lines.add("| " + line.four.currency() + " | Year 1 | Year 2 | Year 3 | Year 4 | Four years |");
            lines.add("|---|---:|---:|---:|---:|---:|");
            for (Part part : line.four.paying()) {
                lines.add(row(part.title(), line.four.of(part), line.four.total(part)));
            }
            lines.add(row("All", line.four.years(), line.four.total()));
        }
        lines.add("");
        lines.add("## What this rests on");
        lines.add("");
        assumptions().forEach(says -> lines.add("- " + plain(says)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(String name, List<BigDecimal> years, BigDecimal total) {
        return "| " + name + " | "
                + String.join(
                        " | ",
                        Stream.concat(years.stream(), Stream.of(total))
                                .map(Money::says)
                                .toList()) + " |";
    }

    private List<String> assumptions() {
        List<String> all = new ArrayList<>(Assumptions.ofAll(rise));
        offers.forEach(line -> Assumptions.of(line.offer)
                .forEach(says -> all.add((offers.size() > 1 ? line.offer.title() + ": " : "") + says)));
        return all;
    }

    /** What was typed changes nothing around it. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
