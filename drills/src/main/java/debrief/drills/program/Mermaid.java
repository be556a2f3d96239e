package debrief.drills.program;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What our flowcharts and gantt charts share: signs, ids, and comments for what neither has a place for. */
final class Mermaid {
    /** Signs that mean something to Mermaid somewhere. */
    private static final String SIGNS = "\"#;:<>&%`|[](){},\\";

    private static final Pattern CODE = Pattern.compile("#(\\d{1,5}|quot|amp|lt|gt|nbsp);");
    private static final Pattern COMMENT =
            Pattern.compile("%%\\s*(name|start|promised|unit|decision|slip):\\s*(.*)", Pattern.CASE_INSENSITIVE);

    /** Words that would end or begin something, were they the id of a task. */
    private static final Set<String> RESERVED = Set.of(
            "end",
            "graph",
            "flowchart",
            "subgraph",
            "style",
            "class",
            "click",
            "default",
            "direction",
            "done",
            "active",
            "crit",
            "milestone",
            "vert",
            "after",
            "until",
            "call",
            "href");

    private Mermaid() {}

    static String id(String id) {
        return RESERVED.contains(id) ? id + "_" : id;
    }

    static String idOf(String written) {
        String bare = written.endsWith("_") ? written.substring(0, written.length() - 1) : written;
        return RESERVED.contains(bare) ? bare : written;
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                safe.append('#').append((int) c).append(';');
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    static String plain(String text) {
        Matcher codes = CODE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (codes.find()) {
            String code = String.valueOf(codes.group(1));
            String sign = switch (code) {
                case "quot" -> "\"";
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "nbsp" -> " ";
                default -> String.valueOf((char) Integer.parseInt(code));
            };
            codes.appendReplacement(plain, Matcher.quoteReplacement(sign));
        }
        return Words.line(codes.appendTail(plain).toString());
    }

    /** What neither kind of chart has a place for. */
    static String comments(Program program) {
        StringBuilder text = new StringBuilder();
        text.append("%% name: ").append(escape(program.name())).append('\n');
        text.append("%% start: ").append(program.start()).append('\n');
        text.append("%% promised: ").append(program.promised()).append('\n');
        text.append("%% unit: ").append(program.unit().key()).append('\n');
        program.decisions()
                .forEach(one -> text.append("%% decision: ")
                        .append(ProgramJson.line(one))
                        .append('\n'));
        program.slips()
                .forEach(one ->
                        text.append("%% slip: ").append(ProgramJson.line(one)).append('\n'));
        return text.toString();
    }

    /** Takes a comment of ours in; any other is left. */
    static void comment(Gathered gathered, int line, String text) throws Refused {
        Matcher comment = COMMENT.matcher(text);
        if (!comment.matches()) {
            return;
        }
        String value = String.valueOf(comment.group(2)).strip();
        switch (String.valueOf(comment.group(1)).toLowerCase(Locale.ROOT)) {
            case "name" -> gathered.name = Gathered.name(line, plain(value), "the program");
            case "start" -> gathered.start = Optional.of(Gathered.date(line, value));
            case "promised" -> gathered.promised = Optional.of(Gathered.date(line, value));
            case "unit" ->
                gathered.unit = Unit.read(value)
                        .orElseThrow(() -> Refused.at(line, "“" + value + "” is no unit; write weeks or days."));
            case "decision" -> gathered.decisions.add(ProgramJson.decision(ProgramJson.parse(value, line)));
            default -> gathered.slips.add(ProgramJson.slip(ProgramJson.parse(value, line)));
        }
    }

    /** Whether the text has a front matter that ends before this line, which is left out. */
    static int begin(String[] lines) {
        if (lines.length > 0 && lines[0].strip().equals("---")) {
            for (int i = 1; i < lines.length; i++) {
                if (lines[i].strip().equals("---")) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
