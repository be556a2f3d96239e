// Answering by voice in the interview room. Without this script, or without a microphone, the box is all there is.
import { delivery } from "/delivery.js";
import * as mic from "/microphone.js";
import * as tapes from "/tapes.js";

const place = document.getElementById("voice");
const form = document.getElementById("answering");
const box = document.getElementById("answer");
const { round } = place.dataset;
const turn = Number(place.dataset.turn);
const ASK_AGAIN = 350;
const BACK = 5;
const SLOWER = [1, 0.75, 0.5];

const answer = await fetch("/rounds/" + round + "/voice?turn=" + turn, { credentials: "same-origin", cache: "no-store" });
if (answer.ok) {
  place.innerHTML = await answer.text();
  place.hidden = false;
  await begin();
}

async function begin() {
  const here = (name) => place.querySelector(`[data-is="${name}"]`);
  const facts = place.querySelector("[data-keep]").dataset;
  const player = here("player");
  const keep = facts.keep === "true";
  const show = (name, shown) => { const part = here(name); if (part) part.hidden = !shown; };
  const warn = (sentence) => {
    here("trouble").querySelector("span").textContent = sentence;
    show("trouble", sentence !== "");
  };
  const token = () => form.elements._csrf.value;
  const post = (path, values) => {
    const body = new URLSearchParams({ _csrf: token(), ...values });
    return fetch("/rounds/" + round + path, { method: "POST", body, credentials: "same-origin" });
  };
  const send = (path, blob) => fetch("/rounds/" + round + path, {
    method: "POST", body: blob, credentials: "same-origin",
    headers: { "X-CSRF-TOKEN": token(), "Content-Type": "application/octet-stream" },
  });
  const state = (name) => { place.dataset.state = name; };

  // The words go into the box as if they were typed, so they are saved like all others.
  const put = (words) => {
    const before = box.value.trimEnd();
    box.value = before === "" ? words : before + (before.endsWith("\n") ? "" : " ") + words;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };

  /* read aloud */
  const readButton = here("read");
  let reading = false;
  const quiet = () => { reading = false; readButton.querySelector("span").textContent = "Read it aloud"; };
  readButton.addEventListener("click", async () => {
    if (reading) {
      speechSynthesis.cancel();
      quiet();
      return;
    }
    reading = true;
    readButton.querySelector("span").textContent = "Stop reading";
    const now = document.getElementById("now") ?? document.querySelector("h1");
    const wrong = await mic.read(now.textContent, quiet);
    if (wrong) quiet();
    warn(wrong);
  });

  /* record */
  let live = null;
  let url = "";

  const record = async () => {
    if (live || place.dataset.state === "opening") return;
    state("opening");
    warn("");
    recognised = false;
    typed = false;
    played = false;
    if (reading) { speechSynthesis.cancel(); quiet(); }
    player.pause();
    let stream;
    try {
      stream = await mic.listen();
    } catch (error) {
      state("idle");
      warn(mic.trouble(error));
      return;
    }
    try {
      const tape = mic.recorder(stream);
      const take = await tapes.begin(round, turn, tape.mimeType.split(";")[0] || "audio/webm", facts.home);
      const free = tapes.hold(take);
      const unmeter = mic.meter(stream, mic.bars(here("level")));
      const since = performance.now();
      const clock = setInterval(() => { here("time").textContent = mic.clock(performance.now() - since); }, 250);
      let n = 0;
      let saving = Promise.resolve();
      tape.addEventListener("dataavailable", (event) => {
        if (!event.data.size) return;
        const at = n;
        n += 1;
        saving = saving.then(() => tapes.add(take, at, event.data)).catch(() => {
          warn("This browser has no room left for the recording. Stop it; what came before is kept.");
        });
      });
      const over = new Promise((done) => {
        tape.addEventListener("stop", async () => {
          clearInterval(clock);
          unmeter();
          stream.getTracks().forEach((track) => track.stop());
          unrecognise();
          live = null;
          show("recording", false);
          show("begin", true);
          state("measuring");
          try {
            await saving;
            await tapes.end(take);
          } catch {
            warn("The recording could not be kept in this browser.");
          }
          free();
          done();
          await taken(take);
        }, { once: true });
      });
      // A microphone that is pulled out ends its recording; what was heard is kept.
      stream.getAudioTracks()[0].addEventListener("ended", () => { if (tape.state !== "inactive") tape.stop(); });
      live = { stop: () => { if (tape.state !== "inactive") tape.stop(); return over; } };
      tape.start(1000);
      here("time").textContent = "0:00";
      show("recording", true);
      show("begin", false);
      state("recording");
      here("stop").focus();
      recognise();
    } catch {
      stream.getTracks().forEach((track) => track.stop());
      live = null;
      state("idle");
      warn("This browser cannot record. Type your answer; everything else works as before.");
    }
  };
  const stop = () => (live ? live.stop() : Promise.resolve());
  here("record").addEventListener("click", record);
  here("stop").addEventListener("click", stop);

  // Space, where it would not write a blank or press something else.
  document.addEventListener("keydown", (event) => {
    if (event.code !== "Space" || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const at = event.target;
    if (at.isContentEditable || (at.closest && at.closest("input, textarea, select, button, a, summary, [role=button], [tabindex], audio"))) return;
    event.preventDefault();
    if (live) stop(); else record();
  });

  // What is sent while the microphone is on waits until the recording is whole.
  let through = false;
  document.addEventListener("submit", (event) => {
    if (event.target !== form || !live || through) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    stop().then(() => place.measured).then(() => {
      through = true;
      form.requestSubmit(submitter);
      through = false;
    });
  }, true);
  addEventListener("pagehide", () => { if (live) live.stop(); });

  /* what was recorded */
  const taken = (take) => {
    place.measured = measure(take);
    return place.measured;
  };

  const measure = async (take) => {
    let figures;
    try {
      const blob = await tapes.sound(take);
      const heard = await tapes.samples(blob);
      figures = delivery(heard.samples, heard.rate);
      await offer(heard);
    } catch {
      state("idle");
      warn("The recording is kept, but it is too short, or this browser cannot read it back. Record again.");
      return;
    }
    tell(figures);
    try {
      await report(take, figures);
      if (recognised) await post("/written", { turn: String(take.turn), by: "browser" });
      if (keep) await carry(take);
    } catch {
      warn("Debrief does not answer, so the figures are not kept yet. The recording is safe in this browser.");
    }
    state("recorded");
  };

  const report = async (take, figures) => {
    const kept = await post("/delivery", {
      turn: String(take.turn), length: figures.length, speaking: figures.speaking, pauses: figures.pauses, paused: figures.paused,
      longest: figures.longest, first: figures.first === null ? "" : figures.first, stretches: figures.stretches.map((one) => one.join("-")).join(" "),
    });
    if (!kept.ok) throw new Error(String(kept.status));
  };

  // To the data folder, where the person chose that; from then on it is there and nowhere else.
  const carry = async (take) => {
    const told = await send("/recordings/" + take.turn, await tapes.sound(take));
    if (told.ok) {
      await tapes.drop(take);
      facts.kept = "true";
      here("where").textContent = "kept in the data folder";
    } else {
      const says = await told.json().catch(() => ({}));
      here("where").textContent = "kept in this browser only";
      warn(says.says || "The recording could not be kept in the data folder. It is safe in this browser.");
    }
  };

  const offer = async (heard) => {
    if (url) URL.revokeObjectURL(url);
    url = URL.createObjectURL(tapes.playable(heard));
    player.src = url;
    here("length").textContent = mic.clock((heard.samples.length / heard.rate) * 1000);
    show("tape", true);
    here("record").querySelector("span").textContent = "Record again";
    show("again", true);
  };

  const seconds = (ms) => (ms / 1000).toFixed(1) + " s";
  const tell = (figures) => {
    const line = here("figures");
    if (!line) return;
    line.textContent = figures.first === null
      ? "Nothing was heard. Look at the microphone under “Microphone, voices and recordings”."
      : "You spoke for " + seconds(figures.speaking) + " of " + seconds(figures.length) + ". "
        + (figures.pauses === 0 ? "No pauses" : figures.pauses + (figures.pauses === 1 ? " pause" : " pauses, the longest") + " of " + seconds(figures.longest))
        + "; the first word after " + seconds(figures.first) + ".";
  };

  /* listen back while typing */
  let played = false;
  const play = () => { if (player.paused) player.play().catch(() => {}); else player.pause(); };
  const back = () => { player.currentTime = Math.max(0, player.currentTime - BACK); };
  const slower = () => {
    const next = SLOWER[(SLOWER.indexOf(player.playbackRate) + 1) % SLOWER.length];
    player.playbackRate = next;
    here("slower").querySelector("span").textContent = next === 1 ? "Slower" : "Speed " + next;
  };
  const now = () => { here("at").textContent = mic.clock(player.currentTime * 1000); };
  player.addEventListener("play", () => { played = true; here("play").querySelector("span").textContent = "Pause"; });
  player.addEventListener("pause", () => { here("play").querySelector("span").textContent = "Play"; });
  player.addEventListener("timeupdate", now);
  player.addEventListener("seeked", now);
  here("play").addEventListener("click", play);
  here("back").addEventListener("click", back);
  here("slower").addEventListener("click", slower);
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || here("tape").hidden) return;
    const does = { KeyJ: back, KeyK: play, KeyL: slower }[event.code];
    if (!does) return;
    event.preventDefault();
    does();
  });
  let typed = false;
  box.addEventListener("input", (event) => {
    if (typed || !played || !event.isTrusted) return;
    typed = true;
    post("/written", { turn: String(turn), by: "typed" }).catch(() => {});
  });

  here("drop").addEventListener("click", async () => {
    player.pause();
    for (const take of await tapes.all()) if (take.round === round && take.turn === turn && !(await tapes.held(take))) await tapes.drop(take);
    const done = await post("/recordings/" + turn + "/delete", {}).catch(() => null);
    if (!done || !done.ok) {
      warn("It is deleted from this browser. Debrief does not answer, so its figures are not deleted yet: press the button again in a moment.");
      return;
    }
    facts.kept = "false";
    recognised = false;
    typed = false;
    played = false;
    show("tape", false);
    show("again", false);
    here("record").querySelector("span").textContent = "Answer by voice";
    here("record").focus();
    state("idle");
    warn("");
  });

  /* the browser's recogniser: off until chosen */
  let ear = null;
  let recognised = false;
  function recognise() {
    const Kind = window.SpeechRecognition || window.webkitSpeechRecognition;
    if (mic.chosen().recogniser !== true) return;
    if (!Kind) {
      warn("This browser cannot write down what it hears. The recording goes on; type while you listen to it.");
      return;
    }
    ear = new Kind();
    ear.lang = "en-US";
    ear.continuous = true;
    ear.interimResults = true;
    const mine = ear;
    ear.onresult = (event) => {
      let coming = "";
      for (let i = event.resultIndex; i < event.results.length; i += 1) {
        const words = event.results[i][0].transcript.trim();
        if (event.results[i].isFinal && words) {
          recognised = true;
          put(words);
        } else {
          coming += " " + words;
        }
      }
      here("coming").textContent = coming.trim();
      show("coming", coming.trim() !== "");
    };
    ear.onerror = (event) => {
      if (event.error === "no-speech" || event.error === "aborted") return;
      ear = null;
      warn("The browser stopped writing down what it hears (" + event.error + "). The recording goes on; type while you listen to it.");
    };
    // It ends in a silence; the recording does not.
    ear.onend = () => { if (live && ear === mine) { try { mine.start(); } catch { ear = null; } } };
    try { ear.start(); } catch { ear = null; }
  }
  function unrecognise() {
    const mine = ear;
    ear = null;
    show("coming", false);
    if (mine) mine.stop();
  }

  /* an endpoint that writes it down: only after a yes for this round */
  const agree = here("agree");
  const write = here("write");
  let asking = 0;
  const step = (name, sentence) => {
    place.dataset.writing = name;
    here("writing").textContent = sentence;
    const busy = name === "sending" || name === "waiting" || name === "retrying";
    write.disabled = busy || !agree.checked;
    show("cancel", busy);
  };
  const follow = (told) => {
    const { host } = facts;
    if (told.step === "waiting") step("waiting", "Sent to " + host + ". Waiting for its answer.");
    else if (told.step === "retrying") step("retrying", told.says + " Trying again, " + told.attempt + " of 3.");
    else if (told.step === "done") {
      put(told.text);
      step("done", "Written down by " + host + ". Read it over and correct it before you send it.");
      box.focus();
      return;
    } else {
      step(told.step === "cancelled" ? "cancelled" : "failed", told.says);
      return;
    }
    asking = setTimeout(async () => {
      try {
        const more = await fetch("/rounds/" + round + "/transcribe?turn=" + turn, { credentials: "same-origin", cache: "no-store" });
        follow(await more.json());
      } catch {
        step("failed", "Debrief does not answer. Start it with ./debrief run, then press the button again.");
      }
    }, ASK_AGAIN);
  };
  if (agree) {
    step("none", "");
    agree.addEventListener("change", async () => {
      try {
        const told = await post("/transcribe/agree", { host: facts.host, yes: String(agree.checked) });
        if (!told.ok) throw new Error(String(told.status));
        step("none", "");
      } catch {
        agree.checked = !agree.checked;
        step("failed", "Debrief does not answer, so this was not kept. Nothing was sent.");
      }
    });
    write.addEventListener("click", async () => {
      const home = form.elements.home;
      if (home && home.checked) {
        step("failed", "Nothing was sent: “Keep this answer home” is ticked.");
        return;
      }
      step("sending", "Sending to " + facts.host + ".");
      try {
        const blob = await tapes.find(round, turn, facts.kept === "true");
        if (!blob) { step("failed", "The recording is not in this browser. Nothing was sent."); return; }
        const told = await send("/transcribe?turn=" + turn, blob);
        follow(await told.json());
      } catch {
        step("failed", "Debrief does not answer. Start it with ./debrief run, then press the button again.");
      }
    });
    here("cancel").addEventListener("click", async () => {
      clearTimeout(asking);
      step("cancelled", "Cancelled. What was sent cannot be called back; what comes back is not used.");
      await post("/transcribe/cancel", { turn: String(turn) }).catch(() => {});
      write.focus();
    });
  }

  /* what is there already, and what a closed tab left */
  const recover = async (take) => {
    const cut = !take.ended;
    if (cut) {
      if ((await tapes.size(take)) === 0) return tapes.drop(take);
      await tapes.end(take);
    }
    if (take.turn === turn) {
      await taken(take);
      if (cut) warn("A recording was cut off when its page was closed. What was heard until then is below.");
      return undefined;
    }
    if (cut) {
      const heard = await tapes.samples(await tapes.sound(take));
      await report(take, delivery(heard.samples, heard.rate));
    }
    return keep ? carry(take) : undefined;
  };
  state("idle");
  try {
    for (const take of (await tapes.all()).filter((one) => one.round === round)) {
      if (await tapes.held(take)) tapes.released(take).then((then) => { if (then && !live) return recover(then); }).catch(() => {});
      else await recover(take);
    }
    if (facts.kept === "true" && place.dataset.state === "idle") {
      const blob = await tapes.find(round, turn, true);
      if (blob) {
        const heard = await tapes.samples(blob);
        await offer(heard);
        tell(delivery(heard.samples, heard.rate));
        state("recorded");
      }
    }
    await tapes.sweep(token());
  } catch {
    warn("This browser keeps no recordings (a private window, perhaps). Type your answer.");
  }
  place.dataset.ready = "yes";
}
