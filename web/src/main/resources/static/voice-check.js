// Trying the microphone, choosing a voice, and what this browser keeps.
import * as mic from "/microphone.js";
import * as tapes from "/tapes.js";

const here = (name) => document.querySelector(`[data-is="${name}"]`);
const place = document.getElementById("check");
const tell = (sentence) => { here("trouble").textContent = sentence; here("wrong").hidden = sentence === ""; };
const LENGTH = 3000;

/* microphone */
let stream = null;
let unmeter = () => {};
const close = () => {
  unmeter();
  unmeter = () => {};
  if (stream) stream.getTracks().forEach((track) => track.stop());
  stream = null;
  here("on").hidden = true;
  here("open").querySelector("span").textContent = "Try the microphone";
  here("try").disabled = true;
  place.dataset.state = "closed";
};
const list = async () => {
  const found = (await navigator.mediaDevices.enumerateDevices()).filter((one) => one.kind === "audioinput" && one.deviceId);
  const using = stream && stream.getAudioTracks()[0].getSettings().deviceId;
  here("microphone").replaceChildren(...found.map((one, i) => new Option(one.label || "Microphone " + (i + 1), one.deviceId, false, one.deviceId === using)));
  here("microphones").hidden = found.length === 0;
};
const open = async () => {
  tell("");
  place.dataset.state = "opening";
  try {
    stream = await mic.listen();
  } catch (error) {
    stream = null;
    tell(mic.trouble(error));
    place.dataset.state = "refused";
    return;
  }
  unmeter = mic.meter(stream, mic.bars(here("level")));
  here("on").hidden = false;
  here("open").querySelector("span").textContent = "Switch it off";
  here("try").disabled = false;
  await list();
  place.dataset.state = "open";
};
here("open").addEventListener("click", () => { if (stream) close(); else open(); });
here("microphone").addEventListener("change", async (event) => {
  mic.choose({ microphone: event.target.value });
  close();
  await open();
});
here("try").addEventListener("click", () => {
  const tape = mic.recorder(stream);
  const pieces = [];
  tape.addEventListener("dataavailable", (event) => pieces.push(event.data));
  tape.addEventListener("stop", async () => {
    here("try").disabled = !stream;
    try {
      const heard = await tapes.samples(new Blob(pieces, { type: tape.mimeType }));
      const most = heard.samples.reduce((so, one) => Math.max(so, Math.abs(one)), 0);
      const broken = heard.samples.reduce((so, one) => so + (Math.abs(one) > 0.985 ? 1 : 0), 0) / heard.samples.length;
      here("heard").textContent = most < 0.01
        ? "Almost nothing was heard. Choose another microphone, or come closer."
        : broken > 0.01 ? "It is too loud and breaks up. Turn the microphone down, or move away." : "This is what an interviewer would hear.";
      here("back").src = URL.createObjectURL(tapes.playable(heard));
      here("back").hidden = false;
      here("back").play().catch(() => {});
      place.dataset.state = "heard";
    } catch {
      tell("This browser cannot read back what it recorded.");
    }
  });
  here("try").disabled = true;
  here("heard").textContent = "Say something. It stops by itself after three seconds, and nothing is kept.";
  place.dataset.state = "trying";
  tape.start();
  setTimeout(() => { if (tape.state !== "inactive") tape.stop(); }, LENGTH);
});
addEventListener("pagehide", close);

/* reading aloud */
const away = here("away");
const voice = here("voice");
const rate = here("rate");
const fill = async () => {
  const { all, usable } = await mic.voices();
  const chosen = mic.chosen();
  voice.replaceChildren(...usable.map((one) => new Option(one.name + " · " + one.lang + (one.localService ? "" : " · sends the text away"), one.voiceURI, false, one.voiceURI === chosen.voice)));
  const others = all.filter((one) => !one.localService).length;
  here("voices").hidden = usable.length === 0;
  here("others").hidden = others === 0;
  here("none").hidden = usable.length > 0;
  here("none").textContent = all.length === 0
    ? "This browser has no voices to read with. Install a voice for your system, and it appears here."
    : "No voice of this browser speaks on this computer. Those it has send the text away: say yes below to use one.";
  rate.value = String(chosen.rate);
  here("reading").dataset.ready = "yes";
};
away.checked = mic.chosen().away === true;
away.addEventListener("change", () => { mic.choose({ away: away.checked }); fill(); });
voice.addEventListener("change", () => mic.choose({ voice: voice.value }));
rate.addEventListener("change", () => mic.choose({ rate: Number(rate.value) }));
here("listen").addEventListener("click", async () => {
  const wrong = await mic.read("Tell me about a program that was late, and what you did about it.", () => {});
  if (wrong) { here("none").textContent = wrong; here("none").hidden = false; }
});
fill();

/* the browser's recogniser */
const recogniser = here("recogniser");
recogniser.checked = mic.chosen().recogniser === true;
recogniser.addEventListener("change", () => mic.choose({ recogniser: recogniser.checked }));
here("deaf").hidden = "SpeechRecognition" in window || "webkitSpeechRecognition" in window;

/* what this browser keeps */
const kept = here("kept");
const fillKept = async () => {
  const takes = await tapes.all();
  kept.replaceChildren();
  for (const take of takes) {
    const line = document.createElement("li");
    const size = await tapes.size(take);
    const when = document.createElement("span");
    when.textContent = new Date(take.began).toLocaleString() + ", answer " + take.turn + ", " + Math.ceil(size / 1024) + " KB";
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "button is-small";
    remove.textContent = "Delete";
    remove.setAttribute("aria-label", "Delete the recording of " + when.textContent);
    remove.addEventListener("click", async () => { await tapes.drop(take); await fillKept(); });
    line.append(when, " ", remove);
    kept.append(line);
  }
  here("empty").hidden = takes.length > 0;
};
try {
  await tapes.sweep(document.querySelector("[name=_csrf]").value);
  await fillKept();
} catch {
  here("empty").textContent = "This browser keeps no recordings (a private window, perhaps).";
}
for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;
place.dataset.ready = "yes";
