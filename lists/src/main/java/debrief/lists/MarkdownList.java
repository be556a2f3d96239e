package debrief.lists;

import debrief.lists.Piece.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads questions from Markdown or plain text, one line after the other. What begins a question is a number,
 * a heading, bold words or a bullet together with something that asks; what no rule understands is skipped.
 */
final class MarkdownList {
    private static final int LONGEST_FRONT_MATTER = 200;
    private static final int LONGEST_HEADING = 80;
    private static final Pattern TIPS = Pattern.compile(
            "(?i)^[^?\uFF1F]*\\b(tips?|advice|how to prepare|prepar(e|ing|ation)|get(ting)? ready)\\b[^?\uFF1F]*$");
    private static final Pattern ANSWER_BEHIND =
            Pattern.compile("(?<=[?\uFF1F])\\s+(?:A|Answer|Expected answer)\\s*[:\uFF1A]\\s+");
    private static final String USERS_TURN = "the user's turn";
    private static final String UNLABELLED = "no label says whether this is the expected answer or the reason";

    private final List<Piece> pieces;
    private final boolean plain;
    private final Collected collected = new Collected();
    private final Map<Integer, int[]> askingItems = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final boolean conversation;

    private boolean askersTurn;
    private boolean tips;
    private int batch;
    private boolean batchOpen;
    private int section;
    private int lastNumber;
    private boolean anyInTurn;
    private OptionalInt pending = OptionalInt.empty();
    private Optional<Draft> open = Optional.empty();
    private Optional<TipDraft> tip = Optional.empty();

    private MarkdownList(List<Piece> pieces, boolean plain) {
        this.pieces = pieces;
        this.plain = plain;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.ITEM || piece.number().isPresent()) {
                int[] count = askingItems.computeIfAbsent(piece.list(), list -> new int[2]);
                count[0] += Asks.something(piece.words()) ? 1 : 0;
                count[1]++;
            }
        }
        conversation = pieces.stream()
                .anyMatch(piece -> turn(piece).filter(turn -> !turn.asker()).isPresent());
    }

    /** A question that is being read. */
    private static final class Draft {
        final Piece begin;
        final Found met;
        final StringBuilder expected = new StringBuilder();
        final StringBuilder why = new StringBuilder();
        final List<Piece> held = new ArrayList<>();
        Optional<Part> part = Optional.empty();

        Draft(Piece begin, Found met) {
            this.begin = begin;
            this.met = met;
        }

        Found found() {
            return new Found(
                    met.line(),
                    met.section(),
                    met.number(),
                    met.question(),
                    Words.some(expected.toString()),
                    Words.some(why.toString()));
        }
    }

    /** The part of a question that is being read. */
    private static final class Part {
        final StringBuilder to;
        final Piece label;
        final boolean listWelcome;
        boolean empty;
        int list;

        Part(StringBuilder to, Piece label, String rest) {
            this.to = to;
            this.label = label;
            this.empty = rest.isEmpty();
            this.listWelcome = rest.isEmpty() || label.kind() != Kind.ITEM || rest.endsWith(":");
        }

        void add(String words) {
            to.append('\n').append(words);
            empty = false;
        }
    }

    /** A tip that is being read. */
    private static final class TipDraft {
        final Piece begin;
        final int batch;
        final Optional<String> title;
        final StringBuilder text;

        TipDraft(Piece begin, int batch, Optional<String> title, String text) {
            this.begin = begin;
            this.batch = batch;
            this.title = title;
            this.text = new StringBuilder(text);
        }
    }

    static QuestionList read(String text) throws Refused {
        Pieces.guard(text);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int front = frontMatter(lines);
        String first = front > 0 ? lines.get(1) : "";
        for (int i = 0; i < front; i++) {
            lines.set(i, "");
        }
        MarkdownList structured = new MarkdownList(Pieces.of(lines, false), false);
        structured.read();
        if (structured.collected.none()) {
            MarkdownList plain = new MarkdownList(Pieces.of(lines, true), true);
            plain.read();
            if (!plain.collected.none()) {
                structured = plain;
            }
        }
        if (front > 0) {
            structured.collected.skip(1, "front matter", first);
        }
        return structured.collected.list();
    }

    /** How many lines of front matter there are: settings between two lines of hyphens, or 0. */
    private static int frontMatter(List<String> lines) {
        if (!lines.get(0).stripTrailing().equals("---")) {
            return 0;
        }
        boolean setting = false;
        for (int i = 1; i < Math.min(lines.size(), LONGEST_FRONT_MATTER); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return setting ? i + 1 : 0;
            }
            setting |= line.matches("[\\w-]+:.*");
        }
        return 0;
    }

    private void read() throws Refused {
        for (int i = 0; i < pieces.size(); i++) {
            piece(i, pieces.get(i));
        }
        close();
    }

    private void piece(int at, Piece piece) throws Refused {
        Optional<Turn> turn = turn(piece);
        if (turn.isPresent() && (conversation || !turn.get().asker())) {
            turn(piece, turn.get());
        } else if (askersTurn) {
            skip(piece, USERS_TURN);
        } else if (piece.kind() == Kind.CODE) {
            skip(piece, "code");
        } else if (piece.kind() == Kind.ENDLESS) {
            skip(piece, "a paragraph of more than 20,000 characters");
        } else if (piece.kind() == Kind.HEADING) {
            heading(at, piece);
        } else if (tips && tip(at, piece)) {
            // It is one, or goes on with one.
        } else if (opensTips(at, piece)) {
            beginTips(piece);
        } else if (!part(piece) && !question(at, piece)) {
            other(piece);
        }
    }

    // --- turns of a conversation ------------------------------------------------------------------------------------

    private static Optional<Turn> turn(Piece piece) {
        boolean alone = piece.kind() == Kind.HEADING || piece.depth() == 0;
        return !alone || piece.kind() == Kind.CODE
                ? Optional.empty()
                : Turn.of(piece.run()).filter(turn -> turn.rest().isEmpty() || piece.kind() != Kind.HEADING);
    }

    private void turn(Piece piece, Turn turn) throws Refused {
        close();
        tips = false;
        batchOpen = false;
        anyInTurn = false;
        section++;
        askersTurn = turn.asker();
        skip(piece, askersTurn ? USERS_TURN + " begins" : "the assistant's turn begins");
    }

    // --- headings ---------------------------------------------------------------------------------------------------

    private void heading(int at, Piece piece) throws Refused {
        Optional<Labelled> label = Labelled.of(piece.run(), piece.head().from())
                .or(() -> Label.of(piece.words())
                        .map(known -> new Labelled(Optional.of(known), piece.words(), "", true)));
        if (open.isPresent()
                && label.filter(Labelled::part).isPresent()
                && piece.number().isEmpty()) {
            begin(piece, label.get());
            return;
        }
        if (TIPS.matcher(piece.words()).matches() && !followedByPart(at)) {
            beginTips(piece);
            return;
        }
        if (piece.head().asked() && !Words.any(piece.words())) {
            close();
            tips = false;
            pending = piece.number();
            skip(piece, "a heading; its question follows");
            return;
        }
        if (piece.head().asked() || Asks.something(piece.words()) || followedByPart(at)) {
            tips = false;
            ask(piece, piece.words());
            return;
        }
        close();
        tips = false;
        section++;
        skip(piece, "a heading");
    }

    /** Whether a line is a heading of tips to people, and to Markdown a paragraph. */
    private boolean opensTips(int at, Piece piece) {
        return piece.kind() == Kind.PARAGRAPH
                && piece.depth() == 0
                && piece.head().from() == 0
                && (piece.strong() || piece.words().endsWith(":"))
                && piece.words().length() <= LONGEST_HEADING
                && TIPS.matcher(piece.words()).matches()
                && !followedByPart(at);
    }

    private void beginTips(Piece piece) throws Refused {
        close();
        tips = true;
        batchOpen = false;
        skip(piece, "the heading of the tips");
    }

    // --- tips -------------------------------------------------------------------------------------------------------

    /** Whether a line belongs to the tips. */
    private boolean tip(int at, Piece piece) throws Refused {
        boolean inside = tip.isPresent() && piece.within(tip.get().begin.items());
        if (inside
                || tip.isPresent() && tip.get().text.isEmpty() && piece.kind() == Kind.PARAGRAPH && !piece.strong()) {
            tip.get().text.append('\n').append(piece.run().words());
            return true;
        }
        if (tip.isPresent()
                && piece.kind() == Kind.MORE
                && !piece.listed()
                && piece.block() == tip.get().begin.block()) {
            tip.get().text.append('\n').append(piece.run().words());
            return true;
        }
        if (followedByPart(at)
                || piece.head().asked()
                || piece.listed()
                        && Asks.marked(piece.words())
                        && Labelled.of(piece.run(), piece.head().from()).isEmpty()
                || piece.strong()
                        && (Asks.marked(piece.words()) || piece.number().isPresent() && follows(piece))) {
            tips = false;
            closeTip();
            return false;
        }
        closeTip();
        Optional<Labelled> label = Labelled.of(piece.run(), piece.head().from());
        if (label.isPresent()) {
            tip = Optional.of(new TipDraft(
                    piece,
                    Math.max(1, batch),
                    Optional.of(label.get().name()),
                    label.get().rest()));
        } else if (piece.strong()) {
            tip = Optional.of(new TipDraft(piece, Math.max(1, batch), Optional.of(piece.words()), ""));
        } else if (piece.listed()) {
            tip = Optional.of(new TipDraft(piece, Math.max(1, batch), Optional.empty(), piece.words()));
        } else {
            skip(piece, "neither a tip nor a question");
        }
        return true;
    }

    /** Whether its number follows that of the last question, and is no tip's. */
    private boolean follows(Piece piece) {
        return lastNumber > 0 && piece.number().orElse(0) == lastNumber + 1 && lastNumber >= 5;
    }

    private void closeTip() throws Refused {
        if (tip.isPresent()) {
            TipDraft draft = tip.get();
            Optional<String> text = Words.some(draft.text.toString());
            if (text.isPresent()) {
                collected.tip(new Tip(draft.batch, draft.title.map(Words::line), text.get(), draft.begin.line()));
            } else {
                skip(draft.begin, "neither a tip nor a question");
            }
        }
        tip = Optional.empty();
    }

    // --- questions --------------------------------------------------------------------------------------------------

    /** Whether a line begins a question; then it is open. */
    private boolean question(int at, Piece piece) throws Refused {
        String words = piece.words();
        if (pending.isPresent() && piece.kind() != Kind.MORE && Words.any(words)) {
            ask(piece, words);
            return true;
        }
        if (inPart(piece) && !piece.strong()) {
            return false;
        }
        if (piece.head().asked()) {
            if (!Words.any(words)) {
                close();
                pending = piece.number();
                return true;
            }
            ask(piece, words);
            return true;
        }
        boolean shallow = piece.depth() <= 1;
        boolean asks = Asks.something(words) || followedByPart(at);
        if (shallow && piece.strong() && (asks || goesOnCounting(piece))) {
            ask(piece, words);
            return true;
        }
        if (shallow && piece.number().isPresent() && (asks || mostAsk(piece)) && !answersPart(piece)) {
            ask(piece, words);
            return true;
        }
        boolean bullet = piece.kind() == Kind.ITEM || piece.head().bullet();
        boolean ours =
                open.isEmpty() || bulleted(open.get().begin) && open.get().begin.depth() == piece.depth();
        if (shallow && bullet && ours && (asks || mostAsk(piece))) {
            ask(piece, words);
            return true;
        }
        if (plain && piece.depth() == 0 && (Asks.plainly(words) || followedByPart(at))) {
            ask(piece, words);
            return true;
        }
        return false;
    }

    private static boolean bulleted(Piece piece) {
        return piece.number().isEmpty()
                && (piece.kind() == Kind.ITEM || piece.head().bullet());
    }

    /** Whether it is bold, as the question before it was, and has the next number. */
    private boolean goesOnCounting(Piece piece) {
        return open.filter(draft -> draft.begin.strong() && draft.begin.kind() == piece.kind())
                        .isPresent()
                && piece.number().orElse(0) == lastNumber + 1;
    }

    /** Whether a list is the content of an empty label, and not the next question. */
    private boolean answersPart(Piece piece) {
        return open.flatMap(draft -> draft.part)
                .filter(part -> part.empty || part.list == piece.list())
                .filter(part -> !Asks.marked(piece.words()) || piece.number().orElse(0) != lastNumber + 1)
                .isPresent();
    }

    private boolean mostAsk(Piece piece) {
        int[] count = askingItems.getOrDefault(piece.list(), new int[2]);
        return 2 * count[0] >= count[1] && count[1] > 1;
    }

    /** Whether the next line is an expected answer or a reason. */
    private boolean followedByPart(int at) {
        if (at + 1 >= pieces.size()) {
            return false;
        }
        Piece next = pieces.get(at + 1);
        if (next.number().isPresent() || next.kind() == Kind.CODE) {
            return false;
        }
        return Labelled.of(next.run(), next.head().from())
                        .filter(Labelled::part)
                        .isPresent()
                || next.kind() == Kind.HEADING
                        && Label.of(next.words())
                                .filter(label -> label == Label.EXPECTED || label == Label.WHY)
                                .isPresent();
    }

    private void ask(Piece piece, String words) throws Refused {
        OptionalInt number = piece.number().isPresent() ? piece.number() : pending;
        close();
        if (!batchOpen) {
            batch++;
            batchOpen = true;
        }
        if (number.isPresent()) {
            if (number.getAsInt() <= lastNumber) {
                section++;
            }
            lastNumber = number.getAsInt();
        }
        anyInTurn = true;
        String question = words;
        String behind = "";
        int strong = piece.run().strongFrom(piece.head().from());
        var answer = ANSWER_BEHIND.matcher(words);
        if (!piece.strong() && answer.find()) {
            question = words.substring(0, answer.start());
            behind = words.substring(answer.end());
        } else if (strong > 0
                && strong < words.length()
                && Asks.plainly(words.substring(0, strong))
                && !words.substring(0, strong).stripTrailing().endsWith(":")
                && Words.any(words.substring(strong))) {
            question = words.substring(0, strong);
        }
        Draft draft = new Draft(
                piece,
                new Found(piece.line(), section, number, Words.line(question), Optional.empty(), Optional.empty()));
        open = Optional.of(draft);
        if (!behind.isEmpty()) {
            draft.expected.append(behind);
        } else if (question.length() < words.length()
                && !words.substring(question.length()).isBlank()) {
            collected.skip(piece.line(), UNLABELLED, words.substring(question.length()));
        }
    }

    private void close() throws Refused {
        closeTip();
        pending = OptionalInt.empty();
        if (open.isPresent()) {
            Draft draft = open.get();
            open = Optional.empty();
            collected.question(draft.found());
            for (Piece held : draft.held) {
                skip(held, "neither a question nor a part of one");
            }
        }
    }

    // --- parts of a question ----------------------------------------------------------------------------------------

    /** Whether a line begins a part of the open question, or goes on with one. */
    private boolean part(Piece piece) throws Refused {
        Optional<Labelled> label = piece.number().isPresent() && piece.kind() != Kind.ITEM
                ? Optional.empty()
                : Labelled.of(piece.run(), piece.head().from());
        boolean inside = inPart(piece);
        if (label.isPresent() && label.get().known() && !(inside && !label.get().bold())) {
            if (label.get().part()) {
                if (open.isEmpty()) {
                    skip(piece, "a label without a question above it");
                } else {
                    begin(piece, label.get());
                }
                return true;
            }
            if (label.get().is(Label.TIP) && !label.get().rest().isEmpty()) {
                collected.tip(new Tip(
                        Math.max(1, batch),
                        Optional.of(Words.line(label.get().name())),
                        Words.paragraphs(label.get().rest()),
                        piece.line()));
                open.ifPresent(draft -> draft.part = Optional.empty());
                return true;
            }
        }
        if (inside) {
            open.flatMap(draft -> draft.part)
                    .ifPresent(part -> part.add(piece.run().words()));
            return true;
        }
        if (label.isPresent()
                && !label.get().known()
                && open.isPresent()
                && !(mayAsk(piece) && Asks.marked(piece.words()))) {
            if (goesOn(piece)) {
                return true;
            }
            skip(piece, "\"" + label.get().name() + "\" is a label that is not known");
            open.get().part = Optional.empty();
            return true;
        }
        return false;
    }

    /** Whether a line with a bold beginning may be a question with its topic before it. */
    private boolean mayAsk(Piece piece) {
        return piece.depth() <= 1
                && (piece.number().isPresent()
                        || open.filter(draft -> bulleted(draft.begin)).isPresent());
    }

    /** Whether a line stands in the list item of the part's label, below it. */
    private boolean inPart(Piece piece) {
        return open.flatMap(draft -> draft.part)
                .filter(part -> part.label.kind() == Kind.ITEM
                        || part.label.depth() > open.get().begin.depth())
                .filter(part -> piece.within(part.label.items()))
                .isPresent();
    }

    private void begin(Piece piece, Labelled label) throws Refused {
        Draft draft = open.get();
        draft.part.ifPresent(
                part -> draft.held.forEach(held -> part.add(held.run().words())));
        if (draft.part.isEmpty()) {
            for (Piece held : draft.held) {
                skip(held, UNLABELLED);
            }
        }
        draft.held.clear();
        StringBuilder to = label.is(Label.EXPECTED) ? draft.expected : draft.why;
        to.append('\n').append(label.rest());
        draft.part = Optional.of(new Part(to, piece, label.rest()));
    }

    /** Whether a line goes on with the part above it: its list, its first paragraph, or the same paragraph. */
    private boolean goesOn(Piece piece) {
        Optional<Part> going = open.flatMap(draft -> draft.part);
        if (going.isEmpty() || !open.get().held.isEmpty()) {
            return false;
        }
        Part part = going.get();
        boolean list = piece.kind() == Kind.ITEM || piece.depth() > 0 && part.list > 0;
        if (piece.kind() == Kind.MORE && piece.block() == part.label.block()
                || list && part.listWelcome && (part.list == 0 || part.list == piece.list() || piece.depth() > 1)
                || part.empty) {
            if (list && part.list == 0) {
                part.list = piece.list();
            }
            part.add(piece.run().words());
            return true;
        }
        return false;
    }

    // --- everything else --------------------------------------------------------------------------------------------

    private void other(Piece piece) throws Refused {
        if (goesOn(piece)) {
            return;
        }
        if (open.isPresent() && open.get().part.isPresent() && piece.depth() == 0 && !piece.listed()) {
            open.get().held.add(piece);
            return;
        }
        if (open.isPresent()) {
            boolean after =
                    open.get().begin.kind() == Kind.ITEM || open.get().part.isPresent();
            skip(piece, after && piece.depth() == 0 ? "neither a question nor a part of one" : UNLABELLED);
            return;
        }
        skip(
                piece,
                anyInTurn
                        ? "neither a question nor a part of one"
                        : piece.listed() ? "it asks nothing" : "introduction");
    }

    /** Passes a line over; a paragraph or a list is told of once. */
    private void skip(Piece piece, String why) throws Refused {
        int group = piece.list() > 0 ? piece.list() : -piece.block();
        if (told.add(group + why)) {
            collected.skip(piece.line(), why, piece.run().words());
        }
    }
}
