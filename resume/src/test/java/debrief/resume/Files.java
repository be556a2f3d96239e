package debrief.resume;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files as people bring them, made on the spot. */
final class Files {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Files() {}

    /** A resume or a description of ours. */
    static String example(String name) {
        try (InputStream in = Objects.requireNonNull(Fit.class.getResourceAsStream("example/" + name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] pdf(int pages, List<String> lines) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.setLeading(15);
                    content.newLineAtOffset(50, 740);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** A page that is one picture. */
    static byte[] scan() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, picture()), 0, 0, 600, 800);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage picture() {
        return new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
    }

    static byte[] picture(String form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(), form, out);
        return out.toByteArray();
    }

    /** Each line a paragraph; those that begin with a bullet are list items, those with # headings. */
    static byte[] docx(List<String> lines) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            String style = line.startsWith("# ")
                    ? "<w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>"
                    : line.startsWith("• ") ? "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr>" : "";
            String words =
                    line.replaceFirst("^(# |• )", "").replace("&", "&amp;").replace("<", "&lt;");
            int half = words.length() / 2;
            body.append("<w:p>").append(style);
            for (String run : List.of(words.substring(0, half), words.substring(half))) {
                body.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
            }
            body.append("</w:p>");
        }
        return zip("word/document.xml", document(body.toString()));
    }

    static byte[] document(String body) {
        return ("<?xml version=\"1.0\"?><w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(String name, byte[] words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(words);
        }
        return out.toByteArray();
    }

    /** Unpacks to as many megabytes of spaces, in an entry of that name. */
    static byte[] bomb(String name, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < megabytes; i++) {
                zip.write(piece);
            }
        }
        return out.toByteArray();
    }
}
