package debrief.content;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.engine.question.Focus;
import debrief.engine.question.Kind;
import debrief.engine.question.Level;
import debrief.engine.question.Question;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own questions and packs from elsewhere. */
class OwnPacksTest {
    private static final String LATE = "foreign/questions/quiet-program/question.yml";
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Packs shipped = new Packs(List.of(), List.of());
    private Path data = Path.of("");
    private OwnFolder folder = new OwnFolder(data);

    @BeforeEach
    void fill(@TempDir Path temp) {
        shipped = Shelf.in(temp.resolve("shipped")).read();
        data = temp.resolve("data");
        folder = new OwnFolder(data);
    }

    @Test
    void an_own_question_needs_only_its_wording() {
        own("moved-office", "ask: \"What would you do if two teams wanted the same engineer?\"\n");

        OwnPacks read = read();

        assertThat(read.problems()).isEmpty();
        BankQuestion question = read.packs().question("moved-office").orElseThrow();
        assertThat(question.pack()).isEqualTo(Packs.OWN);
        assertThat(question.question().kind()).isEqualTo(Kind.HYPOTHETICAL);
        assertThat(read.packs().packs()).extracting(Pack::id).containsExactly("generic", "house");
        assertThat(read.packs().home(question).orElseThrow().id()).isEqualTo("generic");
    }

    @Test
    void an_own_question_is_lent_to_every_company_and_asked_in_its_rounds() {
        own("slow-vendor", "ask: \"Tell me about a project whose vendor was late.\"\nfocus: execution\n");
        Packs packs = read().packs();

        for (String id : List.of("generic", "house")) {
            Pack pack = packs.pack(id).orElseThrow();
            Stage stage = pack.stage("execution").orElseThrow();
            assertThat(packs.lends(Packs.OWN, pack)).isTrue();
            assertThat(packs.drawable(pack, stage)).extracting(BankQuestion::id).contains("slow-vendor");
            assertThat(packs.round(pack, stage, Level.SENIOR, 240, 1).questions())
                    .extracting(Question::id)
                    .contains("slow-vendor");
        }
        Pack house = packs.pack("house").orElseThrow();
        List<String> asked =
                packs.round(house, house.stage("execution").orElseThrow(), Level.SENIOR, 240, 3).questions().stream()
                        .map(Question::id)
                        .toList();
        assertThat(asked.subList(0, 2)).containsExactlyInAnyOrder("late-program", "lean-program");
    }

    @Test
    void a_pack_from_elsewhere_waits_for_a_yes_and_then_joins() throws Exception {
        foreign();
        ForeignPack waiting = one();
        assertThat(waiting.standing()).isEqualTo(ForeignPack.Standing.WAITS);
        assertThat(waiting.problems()).isEmpty();
        assertThat(read().packs().pack("foreign")).isEmpty();
        assertThat(read().packs().question("quiet-program")).isEmpty();

        folder.use(waiting, waiting.fingerprint());

        assertThat(one().standing()).isEqualTo(ForeignPack.Standing.USED);
        assertThat(read().packs().packs()).extracting(Pack::id).containsExactly("generic", "foreign", "house");
        assertThat(read().packs().question("quiet-program")).isPresent();
    }

    @Test
    void a_changed_pack_waits_again() throws Exception {
        Shelf shelf = foreign();
        folder.use(one(), one().fingerprint());
        assertThat(one().standing()).isEqualTo(ForeignPack.Standing.USED);

        shelf.change(LATE, "a program that was quiet", "a program that was loud");

        assertThat(one().standing()).isEqualTo(ForeignPack.Standing.CHANGED);
        assertThat(read().packs().pack("foreign")).isEmpty();
        shelf.change(LATE, "a program that was loud", "a program that was quiet");
        assertThat(one().standing()).isEqualTo(ForeignPack.Standing.USED);
        Files.move(data.resolve("foreign/questions/quiet-program"), data.resolve("foreign/questions/other-name"));
        assertThat(one().standing()).isEqualTo(ForeignPack.Standing.CHANGED);
    }

    @Test
    void a_yes_to_what_was_shown_is_no_yes_to_what_is_there_now() {
        Shelf shelf = foreign();
        String shown = one().fingerprint();
        shelf.change(LATE, "a program that was quiet", "a program that was loud");

        assertThatThrownBy(() -> folder.use(one(), shown))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("changed since it was shown");
        assertThat(one().waits()).isTrue();
    }

    @Test
    void where_ids_clash_what_came_with_debrief_wins_and_a_sentence_says_so() throws Exception {
        own("late-program", "ask: \"Something of my own\"\n");
        Shelf shelf = foreign();
        shelf.question("foreign", "late-program", "a stranger", "slow-program");
        shelf.write("generic/pack.yml", shelf.text("foreign/pack.yml"));
        folder.use(read().foreign().get(0), read().foreign().get(0).fingerprint());

        OwnPacks read = read();

        assertThat(read.packs().question("late-program").orElseThrow().pack()).isEqualTo("house");
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "own/questions/late-program: The pack \"house\" has a question of this id too. Rename this folder.");
        assertThat(read.foreign()).extracting(ForeignPack::id).containsExactly("foreign", "generic");
        assertThat(read.foreign().get(0).problems())
                .extracting(Problem::says)
                .containsExactly("The pack \"house\" has a question of this id too.");
        assertThat(read.foreign().get(0).pack().orElseThrow().questions())
                .extracting(BankQuestion::id)
                .containsExactly("quiet-program");
        assertThat(read.foreign().get(1).standing()).isEqualTo(ForeignPack.Standing.REFUSED);
        assertThat(read.foreign().get(1).problems())
                .extracting(Problem::says)
                .containsExactly("Debrief came with a pack of this name, and that one is used.");
    }

    @Test
    void three_mistakes_in_a_pack_are_all_reported_at_once_with_file_and_line() {
        Shelf shelf = foreign();
        shelf.change("foreign/pack.yml", "minutes: 45", "minutes: soon")
                .change(LATE, "kind: story", "kind: tale")
                .change(LATE, "\"Whether causes are known.\"", "\"Whether <b>causes</b> are known.\"");

        assertThat(one().problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.says())
                .containsExactly(
                        "foreign/pack.yml:" + shelf.line("foreign/pack.yml", "minutes: soon")
                                + " \"minutes\" should be a whole number, but is \"soon\".",
                        LATE + ":" + shelf.line(LATE, "kind: tale") + " \"tale\" is not a kind.",
                        LATE + ":" + shelf.line(LATE, "tests:") + " \"<b>\" is HTML, and packs hold plain text.");
        assertThat(one().waits()).isTrue();
    }

    @Test
    void a_hostile_file_in_a_pack_is_refused_in_one_sentence() {
        Shelf shelf = foreign();
        String good = shelf.text(LATE);
        StringBuilder laughs = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            laughs.append(c).append(": &").append(c).append(" [");
            laughs.append(("*" + (char) (c - 1) + ", ").repeat(8)).append("]\n");
        }
        Map<String, byte[]> hostile = new LinkedHashMap<>();
        hostile.put(
                "Lists and keys are nested too deep here.", "[".repeat(500_000).getBytes(UTF_8));
        hostile.put(
                "Anchors and aliases (& and *) are not read.", laughs.toString().getBytes(UTF_8));
        hostile.put("This is a binary file, not text.", "ask: \"a\0b\"".getBytes(UTF_8));
        hostile.put("From here on this is not UTF-8 text.", good.getBytes(UTF_16));
        hostile.put(
                "This file is larger than 1 MB.",
                "# words words\n".repeat(100_000).getBytes(UTF_8));
        hostile.put("This pack is larger than 20 MB.", new byte[50_000_000]);
        hostile.forEach((says, bytes) -> {
            shelf.write(LATE, bytes);
            assertThat(one().problems())
                    .filteredOn(problem -> !problem.says().startsWith("A question needs"))
                    .extracting(Problem::says)
                    .containsExactly(says);
            assertThat(read().packs().question("late-program")).isPresent();
        });
    }

    @Test
    void a_pack_has_limits_and_each_has_a_sentence() throws IOException {
        Shelf shelf = foreign();
        String many = Stream.iterate(1, n -> n + 1)
                .limit(61)
                .map(n -> "term " + n)
                .collect(java.util.stream.Collectors.joining(", "));
        shelf.change(LATE, "[slip, late]", "[" + many + "]")
                .change(LATE, "[choose, cut]", "[" + "cut".repeat(21) + "]");
        assertThat(one().problems())
                .extracting(Problem::says)
                .anySatisfy(says -> assertThat(says).isEqualTo("This list has 61 terms."))
                .anySatisfy(says -> assertThat(says).endsWith("is longer than 60 characters."));

        foreign();
        Files.createDirectories(data.resolve("foreign/questions/quiet-program/more/and/more"));
        assertThat(one().standing()).isEqualTo(ForeignPack.Standing.REFUSED);
        assertThat(one().problems())
                .extracting(Problem::toString)
                .containsExactly("foreign/questions/quiet-program/more: This folder lies deeper than a pack goes."
                        + " A question is a folder directly below \"questions\".");
        Bin.delete(data.resolve("foreign/questions/quiet-program/more"));

        for (int i = 0; i < 2_000; i++) {
            Files.createDirectory(data.resolve("foreign/questions/q" + i));
        }
        assertThat(one().problems())
                .extracting(Problem::says)
                .containsExactly("This pack has 2001 questions, and a pack holds at most 2000.");
    }

    @Test
    void a_link_out_of_a_pack_is_not_followed() throws IOException {
        foreign();
        Path secret = Files.writeString(data.resolveSibling("secret.yml"), "ask: \"The secret\"\n");
        Files.delete(data.resolve(LATE));
        Files.createSymbolicLink(data.resolve(LATE), secret);
        Files.createDirectories(data.resolve("own/questions/mine"));
        Files.createSymbolicLink(data.resolve("own/questions/mine/question.yml"), secret);
        Files.createSymbolicLink(
                data.resolve("linked"), data.resolveSibling("shipped").resolve("house"));

        OwnPacks read = read();

        assertThat(read.packs().questions()).isEqualTo(shipped.questions());
        assertThat(read.foreign())
                .allSatisfy(pack -> assertThat(pack.standing()).isEqualTo(ForeignPack.Standing.REFUSED));
        assertThat(read.foreign())
                .hasSize(2)
                .allSatisfy(pack -> assertThat(pack.problems())
                        .extracting(Problem::says)
                        .containsExactly("This is a link, and links out of a pack are not followed."));
        assertThat(read.problems()).extracting(Problem::file).containsExactly("own/questions/mine/question.yml");
    }

    @Test
    void where_there_is_no_folder_there_is_no_mistake() {
        assertThat(read()).isEqualTo(new OwnPacks(shipped, List.of(), List.of()));
    }

    @Test
    void a_question_that_is_written_is_read_as_it_was_meant() throws Exception {
        OwnQuestion written = new OwnQuestion(
                "What did you \"cut\"?\r\nWhy: that \\ one # and {not} another \u2028 &x *y \uD83D\uDE80",
                Optional.of(Kind.REVIEW),
                Optional.of(Focus.TECHNICAL),
                List.of(Level.STAFF),
                Optional.of(9),
                "Whether it was: a choice",
                "",
                List.of(new OwnQuestion.Point(
                        "Says what was cut.",
                        List.of(List.of("cut", "no"), List.of("scope", "yes")),
                        "",
                        "What, exactly?")));

        String id = folder.add(written, shipped);

        assertThat(id).isEqualTo("what-did-you-cut-why-that-one");
        BankQuestion read = read().packs().question(id).orElseThrow();
        assertThat(read().problems()).isEmpty();
        assertThat(read.question().ask())
                .isEqualTo("What did you \"cut\"? Why: that \\ one # and {not} another &x *y \uD83D\uDE80");
        assertThat(read.question().points().get(0).terms())
                .containsExactly(List.of("cut", "no"), List.of("scope", "yes"));
        assertThat(OwnQuestion.of(read).file()).isEqualTo(written.file());
        assertThat(folder.add(written, read().packs())).isEqualTo(id + "-2");
    }

    @Test
    void a_change_keeps_what_its_page_does_not_ask_for() throws Exception {
        own("kept", """
                # by hand
                ask: "Old words"
                variants: ["Other words"]
                facts: ["A fact"]
                related: [late-program]
                why_at: {house: "They care."}
                """);
        BankQuestion before = read().packs().question("kept").orElseThrow();
        OwnQuestion form = OwnQuestion.of(before);

        folder.change(
                before,
                new OwnQuestion("New words", form.kind(), form.focus(), List.of(), form.minutes(), "", "", List.of()),
                shipped);

        BankQuestion after = read().packs().question("kept").orElseThrow();
        assertThat(after.question().ask()).isEqualTo("New words");
        assertThat(after.variants()).containsExactly("Other words");
        assertThat(after.facts()).containsExactly("A fact");
        assertThat(after.related()).containsExactly("late-program");
        assertThat(after.whyAt()).containsEntry("house", "They care.");
    }

    @Test
    void what_is_taken_away_comes_back_until_the_bin_is_emptied() throws Exception {
        own("mine", "ask: \"Mine\"\n");
        own("yours", "ask: \"Yours\"\n");
        foreign();
        folder.use(one(), one().fingerprint());

        String first = folder.remove("mine", NOON).orElseThrow();
        String second = folder.takeAway(one(), NOON.plusSeconds(30)).orElseThrow();
        assertThat(read().packs().questions()).extracting(BankQuestion::id).doesNotContain("mine", "quiet-program");
        assertThat(folder.restore(first)).isTrue();
        assertThat(folder.restore(second)).isTrue();
        assertThat(read().packs().questions()).extracting(BankQuestion::id).contains("mine", "yours", "quiet-program");

        folder.takeAll(NOON);
        assertThat(read()).isEqualTo(new OwnPacks(shipped, List.of(), List.of()));
        own("new", "ask: \"New\"\n");
        assertThat(folder.restore(Bin.moment(NOON))).isTrue();
        assertThat(read().packs().questions())
                .extracting(BankQuestion::id)
                .contains("mine", "yours", "new", "quiet-program");

        folder.remove("mine", NOON);
        folder.purge(NOON.minusSeconds(1));
        assertThat(folder.restore(Bin.moment(NOON))).isTrue();
        folder.remove("mine", NOON);
        folder.takeAway(one(), NOON);
        folder.purge(NOON);
        assertThat(folder.restore(Bin.moment(NOON))).isFalse();
        foreign();
        assertThat(one().standing()).as("who brings a pack back is asked again").isEqualTo(ForeignPack.Standing.WAITS);
    }

    @Test
    void a_zip_is_unpacked_and_waits_wherever_in_it_the_pack_lies() throws Exception {
        for (String before : List.of("", "foreign/", "downloads/foreign/")) {
            Map<String, byte[]> files = pack(before);
            files.put("__MACOSX/._pack.yml", new byte[] {0, 1});
            files.put(before + ".DS_Store", new byte[] {0, 1});
            assertThat(folder.unpack(zip(files), shipped)).isEqualTo("foreign");
            assertThat(one().standing()).isEqualTo(ForeignPack.Standing.WAITS);
            assertThat(one().problems()).isEmpty();
            folder.takeAway(one(), NOON);
            folder.purge(NOON);
        }
    }

    @Test
    void a_zip_that_is_no_pack_is_refused_in_one_sentence_and_leaves_nothing_behind() throws Exception {
        Map<String, byte[]> two = pack("one/");
        two.putAll(pack("two/"));
        Map<String, byte[]> clash = pack("");
        clash.put(
                "pack.yml",
                new String(clash.get("pack.yml"), UTF_8)
                        .replace("id: foreign", "id: house")
                        .getBytes(UTF_8));
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            bomb.put("bomb/questions/q" + i + "/strong.md", new byte[900_000]);
        }
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 15_000; i++) {
            many.put("q" + i, new byte[0]);
        }
        Map<String, byte[]> cut = pack("");
        byte[] half = bytes(cut);

        refused(bytes(Map.of("../../evil.yml", new byte[1])), "points out of the archive's own folder");
        refused(bytes(Map.of("/etc/evil.yml", new byte[1])), "points out of the archive's own folder");
        refused(bytes(Map.of("C:\\evil.yml", new byte[1])), "points out of the archive's own folder");
        refused(bytes(Map.of("a/../../evil", new byte[1])), "points out of the archive's own folder");
        refused(bytes(Map.of("a/b/c/d/e/f", new byte[1])), "lies deeper than a pack goes");
        refused(bytes(Map.of("a\u0007b", new byte[1])), "cannot be the name of a file in a pack");
        refused(bytes(bomb), "unpacks to more than 20 MB");
        refused(bytes(Map.of("pack.yml", new byte[50_000_000])), "is larger than 1 MB");
        refused(bytes(many), "holds more files than a pack");
        refused(bytes(Map.of("readme.txt", new byte[1])), "There is no pack.yml in this archive.");
        refused(bytes(two), "There are 2 packs in this archive.");
        refused(bytes(clash), "Debrief came with a pack called \"house\".");
        refused(bytes(Map.of("pack.yml", "name: x".getBytes(UTF_8))), "begins with no id");
        refused("no zip at all".getBytes(UTF_8), "This is not a ZIP file");
        refused(java.util.Arrays.copyOf(half, half.length / 3), "This is not a ZIP file");
        assertThat(read().packs()).isEqualTo(shipped);

        folder.unpack(zip(pack("")), shipped);
        assertThatThrownBy(() -> folder.unpack(zip(pack("")), shipped)).hasMessageContaining("is here already");
    }

    private void refused(byte[] zip, String says) throws IOException {
        assertThatThrownBy(() -> folder.unpack(new ByteArrayInputStream(zip), shipped))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(says);
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).isEmpty();
        }
        assertThat(data.resolveSibling("evil.yml")).doesNotExist();
    }

    private Map<String, byte[]> pack(String before) throws IOException {
        Path made = Files.createTempDirectory(data.toAbsolutePath().getParent(), "made");
        foreign(Shelf.at(made));
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(made.resolve("foreign"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name =
                        made.resolve("foreign").relativize(file).toString().replace('\\', '/');
                files.put(before + name, Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static ByteArrayInputStream zip(Map<String, byte[]> files) throws IOException {
        return new ByteArrayInputStream(bytes(files));
    }

    private static byte[] bytes(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new ArrayList<>(files.entrySet())) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void own(String id, String text) {
        Shelf.at(data).write("own/questions/" + id + "/question.yml", text);
    }

    private Shelf foreign() {
        return foreign(Shelf.at(data));
    }

    private static Shelf foreign(Shelf shelf) {
        return shelf.pack("foreign").question("foreign", "quiet-program", "a program that was quiet", "late-program");
    }

    private OwnPacks read() {
        return folder.read(shipped);
    }

    private ForeignPack one() {
        return read().foreign().get(0);
    }
}
