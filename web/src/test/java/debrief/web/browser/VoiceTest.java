package debrief.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import debrief.web.store.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Answering by voice, with a microphone that hears a file. */
class VoiceTest {
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String ANSWER =
            "I stopped the rollout in week three, because two of the five teams had no rollback. "
                    + "Late events went from 4,000 a day to 12.";
    private static final Pattern FIGURES =
            Pattern.compile("You spoke for \\d+\\.\\d s of \\d+\\.\\d s\\. .*first word after.*");

    /** Voices this computer does not have: one that speaks here, one that sends the text away. */
    private static final String VOICES = """
            window.saidAloud = [];
            const make = (name, localService) => ({ name, localService, voiceURI: name, lang: 'en-GB', default: false });
            const all = WANTED.map(([name, local]) => make(name, local));
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => all, cancel: () => {}, addEventListener: () => {},
              speak: (said) => window.saidAloud.push([said.text, said.voice && said.voice.name, said.rate]) } });
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            """;

    /** A recogniser this browser does not have. It hears one sentence, goes quiet, and ends. */
    private static final String RECOGNISER = """
            window.recognisers = 0;
            window.webkitSpeechRecognition = window.SpeechRecognition = class {
              constructor() { window.recognisers += 1; this.told = false; }
              start() {
                if (this.told) return;
                this.told = true;
                const result = Object.assign([{ transcript: 'I stopped the rollout.' }], { isFinal: true });
                setTimeout(() => { this.onresult({ resultIndex: 0, results: [result] }); this.onend(); }, 50);
              }
              stop() {}
            };""";

    @Test
    void an_answer_is_recorded_heard_back_and_measured_and_stays_in_the_browser() throws IOException {
        try (Tab tab = Tab.listening(1440, ColorScheme.LIGHT)) {
            String round = room(tab);
            tab.button("Answer by voice").click();
            ready(tab, "recording");
            assertThat(tab.page().locator(".recording")).isVisible();
            assertThat(tab.page().locator(".recording strong")).hasText("Microphone on");
            // The level moves, the clock runs, and nothing stops by itself in the quiet part.
            tab.page().waitForFunction("() => Number(document.querySelector('.level').dataset.level) > 0.3");
            longerThan(tab, 2);
            Files.createDirectories(SHOTS);
            shot(tab, "room-recording-1440-light");
            assertThat(tab.button("Stop and read it over")).isFocused();
            tab.page().keyboard().press("Space");
            ready(tab, "recorded");
            assertThat(tab.page().locator(".recording")).isHidden();
            assertThat(is(tab, "figures")).hasText(FIGURES);
            assertThat(is(tab, "where")).hasText("kept in this browser only");
            assertThat(recordings().of(UUID.fromString(round), 1)).isEmpty();
            shot(tab, "room-recorded-1440-light");

            // It is there after a reload, and can be played, stepped back and slowed down from within the box.
            tab.page().reload();
            ready(tab, "recorded");
            tab.box().focus();
            tab.page().keyboard().press("Alt+KeyK");
            tab.page().waitForFunction("() => document.querySelector('[data-is=player]').currentTime > 0.3");
            tab.page().keyboard().press("Alt+KeyL");
            assertThat(tab.page().evaluate("() => document.querySelector('[data-is=player]').playbackRate"))
                    .isEqualTo(0.75);
            tab.page().keyboard().press("Alt+KeyK");
            tab.page().keyboard().press("Alt+KeyJ");
            tab.page().waitForFunction("() => document.querySelector('[data-is=player]').currentTime === 0");
            assertThat(tab.box()).hasValue("");
            tab.page().keyboard().type(ANSWER);

            toTheDebrief(tab);
            Locator sounded = tab.page().locator(".sounded");
            assertThat(sounded).containsText("Speaking time");
            assertThat(sounded).containsText("First word after");
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void space_records_only_where_it_would_not_write() throws IOException {
        try (Tab tab = Tab.listening(1440, ColorScheme.LIGHT)) {
            room(tab);
            tab.box().focus();
            tab.page().keyboard().type("two words");
            assertThat(tab.box()).hasValue("two words");
            assertThat(is(tab, "recording")).isHidden();
            tab.page().evaluate("() => document.activeElement.blur()");
            tab.page().keyboard().press("Space");
            ready(tab, "recording");
            longerThan(tab, 2);
            tab.page().evaluate("() => document.activeElement.blur()");
            tab.page().keyboard().press("Space");
            ready(tab, "recorded");
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void a_recording_that_a_closed_tab_cut_off_is_there_when_the_room_is_opened_again() throws IOException {
        try (Tab tab = Tab.listening(1440, ColorScheme.LIGHT)) {
            room(tab);
            String address = tab.page().url();
            tab.button("Answer by voice").click();
            ready(tab, "recording");
            longerThan(tab, 3);
            // Another tab leaves alone what is being recorded.
            Page other = tab.another();
            other.navigate(address);
            other.waitForFunction("() => document.querySelector('#voice').dataset.ready === 'yes'");
            assertThat(other.locator("[data-is=tape]")).isHidden();
            tab.page().close();
            // The other one takes it over by itself.
            other.waitForFunction("() => document.querySelector('#voice').dataset.state === 'recorded'");
            assertThat(other.locator("[data-is=tape]")).isVisible();
            assertThat(other.locator("[data-is=trouble]")).containsText("cut off");
        }
    }

    @Test
    void recordings_are_kept_in_the_data_folder_after_a_yes_and_played_from_a_quote() throws IOException {
        try (Tab tab = Tab.listening(1440, ColorScheme.LIGHT)) {
            keep(tab, "folder");
            String round = room(tab);
            UUID id = UUID.fromString(round);
            record(tab);
            assertThat(is(tab, "where")).hasText("kept in the data folder");
            Path file = recordings().of(id, 1).orElseThrow().file();
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            // It is in the folder and nowhere else.
            assertThat(tab.page().evaluate("async () => (await (await import('/tapes.js')).all()).length"))
                    .isEqualTo(0);

            // Typed while listening, so there is a pace.
            is(tab, "play").click();
            tab.page().waitForFunction("() => document.querySelector('[data-is=player]').currentTime > 0");
            tab.box().pressSequentially(ANSWER.substring(0, 4));
            tab.box().fill(ANSWER);
            toTheDebrief(tab);
            tab.page().waitForFunction("() => document.querySelector('#sound').dataset.ready === 'yes'");
            Locator quotes = tab.page().locator(".reason .from-here:visible");
            assertThat(quotes.first()).isVisible();
            assertThat(quotes.first()).containsText("≈");
            quotes.last().click();
            tab.page().waitForFunction("() => document.querySelector('#sound').dataset.state === 'playing'");
            Object right = tab.page().evaluate("""
                    () => {
                      const place = document.querySelector('#sound');
                      const at = place.querySelector('audio').currentTime * 1000;
                      return at >= Number(place.dataset.from) - 1 && Number(place.dataset.from) > 0;
                    }""");
            assertThat(right).isEqualTo(true);
            shot(tab, "debrief-sounded-1440-light");
            assertThat(tab.faults()).isEmpty();

            tab.go("/voice");
            assertThat(tab.page().locator(".tapes").first()).containsText("KB");
            tab.go("/settings");
            assertThat(tab.page().locator("[name=recorded]").first()).not().isChecked();

            // It goes with its round.
            tab.go("/rounds/" + round);
            tab.button("Delete this round").click();
            assertThat(tab.page()
                            .request()
                            .get(Running.site().url() + "/rounds/" + round + "/recordings/1")
                            .status())
                    .isEqualTo(404);
        } finally {
            try (Tab tab = Tab.listening(1440, ColorScheme.LIGHT)) {
                keep(tab, "browser");
            }
        }
    }

    @Test
    void a_recording_can_be_deleted_with_its_figures() throws IOException {
        try (Tab tab = Tab.listening(1440, ColorScheme.LIGHT)) {
            room(tab);
            record(tab);
            tab.button("Delete the recording").click();
            ready(tab, "idle");
            assertThat(is(tab, "tape")).isHidden();
            assertThat(tab.page().evaluate("async () => (await (await import('/tapes.js')).all()).length"))
                    .isEqualTo(0);
            tab.box().fill(ANSWER);
            toTheDebrief(tab);
            assertThat(tab.page().locator(".sounded")).hasCount(0);
        }
    }

    @Test
    void recordings_in_a_browser_go_once_their_round_is_gone_for_good() throws IOException {
        try (Tab tab = Tab.listening(1440, ColorScheme.LIGHT)) {
            room(tab);
            record(tab);
            // One whose round is gone, as its deletion would leave it, and one of another database.
            tab.page().evaluate("""
                    async () => {
                      const tapes = await import('/tapes.js');
                      const home = document.querySelector('[data-home]').dataset.home;
                      for (const at of [home, 'elsewhere']) {
                        const take = await tapes.begin(crypto.randomUUID(), 1, 'audio/webm', at);
                        await tapes.add(take, 0, new Blob(['x']));
                        await tapes.end(take);
                      }
                    }""");
            tab.go("/voice");
            tab.page().waitForFunction("() => document.querySelector('#check').dataset.ready === 'yes'");
            assertThat(tab.page().evaluate("""
                            async () => (await (await import('/tapes.js')).all()).map((one) => one.home === 'elsewhere')""")).isEqualTo(List.of(false, true));
        }
    }

    @Test
    void the_words_wait_for_the_recording_when_an_answer_is_sent_with_the_microphone_on() throws IOException {
        try (Tab tab = Tab.listening(1440, ColorScheme.LIGHT)) {
            room(tab);
            tab.box().fill(ANSWER);
            tab.button("Answer by voice").click();
            ready(tab, "recording");
            longerThan(tab, 1);
            tab.button("Send answer").click();
            tab.page().waitForFunction("() => document.querySelector('[name=turn]')?.value === '2'");
            tab.button("End the round").click();
            tab.toDebrief();
            assertThat(tab.page().locator(".sounded")).containsText("Speaking time");
        }
    }

    @Test
    void the_recogniser_is_not_made_until_it_is_chosen_and_then_writes_into_the_box() throws IOException {
        try (Tab tab = Tab.listening(1440, ColorScheme.LIGHT)) {
            tab.before(RECOGNISER);
            room(tab);
            record(tab);
            assertThat(tab.page().evaluate("() => window.recognisers")).isEqualTo(0);

            tab.go("/voice");
            tab.page().waitForFunction("() => document.querySelector('#check').dataset.ready === 'yes'");
            assertThat(tab.page().locator("#words")).containsText("may send the sound");
            tab.page().locator("[data-is=recogniser]").check();
            room(tab);
            tab.button("Answer by voice").click();
            ready(tab, "recording");
            assertThat(tab.box()).hasValue("I stopped the rollout.");
            // It ended by itself; the recording did not.
            assertThat(is(tab, "recording")).isVisible();
            is(tab, "stop").click();
            ready(tab, "recorded");
            tab.page().waitForFunction("() => document.querySelector('#saved').textContent.startsWith('saved')");
            assertThat(tab.page().evaluate("() => window.recognisers")).isEqualTo(1);
        }
    }

    @Test
    void a_question_is_read_by_a_voice_of_this_computer_and_by_others_only_after_a_yes() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.before(VOICES.replace("WANTED", "[['Away', false], ['Here', true]]"));
            room(tab);
            String question = tab.page().locator("h1").innerText();
            tab.button("Read it aloud").click();
            tab.page().waitForFunction("() => window.saidAloud.length === 1");
            assertThat(tab.page().evaluate("() => window.saidAloud[0]")).isEqualTo(List.of(question, "Here", 1));

            tab.go("/voice");
            tab.page().waitForFunction("() => document.querySelector('#check').dataset.ready === 'yes'");
            assertThat(tab.page().locator("#voice option")).hasCount(1);
            tab.page().locator("[data-is=away]").check();
            tab.page().locator("#voice").selectOption("Away");
            tab.page().locator("#rate").selectOption("1.5");
            room(tab);
            tab.button("Read it aloud").click();
            tab.page().waitForFunction("() => window.saidAloud.length === 1");
            assertThat(tab.page().evaluate("() => window.saidAloud[0].slice(1)"))
                    .isEqualTo(List.of("Away", 1.5));
        }
        try (Tab tab = Tab.open()) {
            tab.before(VOICES.replace("WANTED", "[['Away', false]]"));
            room(tab);
            tab.button("Read it aloud").click();
            assertThat(is(tab, "trouble")).containsText("send the text away");
            assertThat(tab.page().evaluate("() => window.saidAloud.length")).isEqualTo(0);
        }
    }

    @Test
    void a_browser_without_voices_says_so() throws IOException {
        try (Tab tab = Tab.open()) {
            tab.before(VOICES.replace("WANTED", "[]"));
            room(tab);
            tab.button("Read it aloud").click();
            assertThat(is(tab, "trouble")).containsText("has no voices");
        }
    }

    @Test
    void a_microphone_is_tried_chosen_and_heard_back() throws IOException {
        try (Tab tab = Tab.listening(360, ColorScheme.DARK)) {
            tab.go("/voice");
            tab.page().waitForFunction("() => document.querySelector('#check').dataset.ready === 'yes'");
            tab.button("Try the microphone").click();
            check(tab, "open");
            tab.page().waitForFunction("() => Number(document.querySelector('.level').dataset.level) > 0.3");
            assertThat(tab.page().locator("#microphone option")).not().hasCount(0);
            tab.button("Record three seconds").click();
            check(tab, "heard");
            assertThat(is(tab, "heard")).containsText("an interviewer would hear");
            shot(tab, "voice-check-360-dark");
            tab.button("Switch it off").click();
            assertThat(is(tab, "on")).isHidden();
            assertThat(tab.faults()).isEmpty();
        }
    }

    @Test
    void without_a_microphone_the_page_says_why_and_what_to_do() throws IOException {
        // Refused, absent, and an address browsers hold to be unsafe: as the browser would tell it.
        for (List<String> one : List.of(
                List.of("NotAllowedError", "Allow it for this page"),
                List.of("NotFoundError", "No microphone was found"),
                List.of("NotReadableError", "another program"))) {
            try (Tab tab = Tab.open()) {
                tab.before("navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', '"
                        + one.get(0) + "'));");
                room(tab);
                tab.button("Answer by voice").click();
                assertThat(is(tab, "trouble")).containsText(one.get(1));
                assertThat(is(tab, "recording")).isHidden();
                tab.box().fill("Typing works as before.");
            }
        }
        try (Tab tab = Tab.open()) {
            tab.before("Object.defineProperty(window, 'isSecureContext', { value: false });");
            tab.go("/voice");
            tab.page().waitForFunction("() => document.querySelector('#check').dataset.ready === 'yes'");
            tab.button("Try the microphone").click();
            assertThat(is(tab, "wrong")).containsText("http://127.0.0.1");
        }
    }

    @Test
    void a_browser_that_has_no_microphone_gets_the_same_sentence_from_itself() throws IOException {
        try (Tab tab = Tab.open()) {
            room(tab);
            tab.button("Answer by voice").click();
            assertThat(is(tab, "trouble")).containsText("Typing works as before");
        }
    }

    /* what the tests above are told with */

    /** Begins a round and waits until the room can be answered by voice. */
    static String room(Tab tab) {
        tab.startRound();
        tab.page().waitForFunction("() => document.querySelector('#voice').dataset.ready === 'yes'");
        return tab.page().url().replaceFirst(".*/rounds/([0-9a-f-]{36})/room.*", "$1");
    }

    static void record(Tab tab) {
        record(tab, 2);
    }

    static void record(Tab tab, int seconds) {
        is(tab, "record").click();
        ready(tab, "recording");
        longerThan(tab, seconds);
        is(tab, "stop").click();
        ready(tab, "recorded");
    }

    static Locator is(Tab tab, String name) {
        return tab.page().locator("[data-is=" + name + "]");
    }

    static void toTheDebrief(Tab tab) {
        tab.button("End the round").click();
        tab.toDebrief();
    }

    private static void longerThan(Tab tab, int seconds) {
        tab.page()
                .waitForFunction(
                        "(least) => Number(document.querySelector('[data-is=time]').textContent.slice(2)) >= least",
                        seconds);
    }

    private static void ready(Tab tab, String state) {
        tab.page().waitForFunction("(state) => document.querySelector('#voice').dataset.state === state", state);
    }

    private static void check(Tab tab, String state) {
        tab.page().waitForFunction("(state) => document.querySelector('#check').dataset.state === state", state);
    }

    private static void keep(Tab tab, String where) {
        tab.go("/voice");
        tab.page().locator("[name=keep][value=" + where + "]").check();
        tab.button("Keep them there").click();
        tab.page().waitForURL("**/voice#recordings");
    }

    private static Recordings recordings() {
        return Recordings.in(Running.folder());
    }

    private static void shot(Tab tab, String name) throws IOException {
        Files.createDirectories(SHOTS);
        tab.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(SHOTS.resolve(name + ".png"))
                        .setFullPage(true));
    }
}
