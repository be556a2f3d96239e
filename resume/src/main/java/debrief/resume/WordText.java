package debrief.resume;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of a Word document (DOCX), within bounds on what it unpacks to. */
final class WordText {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 60_000_000;
    private static final int MOST_DOCUMENT = 20_000_000;

    private WordText() {}

    static List<String> lines(byte[] bytes) throws Refused {
        byte[] document = document(bytes);
        try {
            return new Paragraphs(document).read();
        } catch (XMLStreamException | RuntimeException e) {
            throw new Refused("This Word document is damaged and cannot be read, so save it anew or paste the text.");
        }
    }

    private static byte[] document(byte[] bytes) throws Refused {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = MOST_UNPACKED;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean is = entry.getName().equals("word/document.xml");
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                left -= unpack(zip, is, kept, left);
                if (left < 0 || ++entries > MOST_ENTRIES || kept.size() > MOST_DOCUMENT) {
                    throw new Refused(
                            "This file unpacks to more than a resume ever holds, so save it anew or paste the text.");
                }
                if (is) {
                    return kept.toByteArray();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("This Word document is damaged and cannot be read, so save it anew or paste the text.");
        }
        throw new Refused(
                "This archive is no Word document, so bring a PDF, DOCX, Markdown, text or JSON Resume file, or paste the text.");
    }

    private static long unpack(InputStream in, boolean keeps, ByteArrayOutputStream kept, long most)
            throws IOException {
        byte[] piece = new byte[65_536];
        long all = 0;
        for (int read = in.read(piece); read > 0 && all <= most; read = in.read(piece)) {
            all += read;
            if (keeps && kept.size() <= MOST_DOCUMENT) {
                kept.write(piece, 0, read);
            }
        }
        return all;
    }

    /** The paragraphs of a document, a line each: headings begin with {@code #}, list items with a bullet. */
    private static final class Paragraphs {
        private final XMLStreamReader xml;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private String mark = "";
        private boolean inText;
        private int aside;

        Paragraphs(byte[] document) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
            xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        }

        List<String> read() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw new XMLStreamException("a document declares nothing");
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (inText && aside == 0) {
                            line.append(xml.getText());
                        }
                    }
                    default -> {
                        // Comments and instructions say nothing.
                    }
                }
            }
            over();
            return lines;
        }

        private void start(String name) {
            switch (name) {
                case "t" -> inText = true;
                case "tab" -> line.append(inText || line.length() > 0 ? " " : "");
                case "br", "cr" -> over();
                case "numPr" -> mark = mark.isEmpty() ? "• " : mark;
                case "pStyle" -> {
                    String style = style().toLowerCase(Locale.ROOT);
                    if (style.startsWith("heading") || style.equals("title")) {
                        mark = "# ";
                    } else if (style.startsWith("list")) {
                        mark = "• ";
                    }
                }
                // The same once more, for programs that cannot draw it.
                case "Fallback" -> aside++;
                default -> {
                    // Looks only.
                }
            }
        }

        private String style() {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals("val")) {
                    return xml.getAttributeValue(i);
                }
            }
            return "";
        }

        private void end(String name) {
            switch (name) {
                case "t" -> inText = false;
                case "p" -> over();
                case "Fallback" -> aside--;
                default -> {
                    // Looks only.
                }
            }
        }

        private void over() {
            if (aside > 0) {
                return;
            }
            String words = line.toString().strip();
            lines.add(words.isEmpty() ? "" : mark + words);
            line.setLength(0);
            mark = "";
        }
    }
}
