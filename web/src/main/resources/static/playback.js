// On the debrief: plays a recorded answer from the words of a quote.
import { clock } from "/microphone.js";
import * as tapes from "/tapes.js";

const place = document.getElementById("sound");
const player = place && place.querySelector("audio");
const says = place && place.querySelector("[data-is=says]");
let loaded = "";
let url = "";

const load = async (take) => {
  if (loaded === take.dataset.turn) return true;
  const blob = await tapes.find(place.dataset.round, Number(take.dataset.turn), take.dataset.folder === "true");
  if (!blob) return false;
  if (url) URL.revokeObjectURL(url);
  url = URL.createObjectURL(tapes.playable(await tapes.samples(blob)));
  player.src = url;
  loaded = take.dataset.turn;
  return true;
};

const play = async (take, at, approximate) => {
  place.dataset.state = "loading";
  try {
    if (!(await load(take))) {
      place.dataset.state = "absent";
      says.textContent = "The recording is not in this browser. It stayed where it was recorded.";
      return;
    }
    player.currentTime = at / 1000;
    await player.play();
    says.textContent = "Playing from " + clock(at) + (approximate ? ", about where it was said." : ".");
    place.dataset.state = "playing";
    place.dataset.from = String(at);
  } catch {
    place.dataset.state = "failed";
    says.textContent = "This browser cannot play the recording.";
  }
};

const button = (name, text, does) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button is-quiet is-small no-print from-here";
  made.setAttribute("aria-label", name);
  made.innerHTML = '<svg class="icon" aria-hidden="true" focusable="false"><use href="#i-play"/></svg>';
  made.append(text);
  made.addEventListener("click", does);
  return made;
};

if (place) {
  const here = new Set();
  try {
    for (const take of await tapes.all()) if (take.round === place.dataset.round && take.ended) here.add(String(take.turn));
  } catch { /* no recordings in this browser */ }
  for (const take of document.querySelectorAll("[data-take]")) {
    const playable = take.dataset.folder === "true" || here.has(take.dataset.turn);
    take.querySelector("[data-is=where]").textContent = take.dataset.folder === "true"
      ? "Its recording is in the data folder."
      : playable ? "Its recording is in this browser." : "Its recording is not in this browser.";
    if (!playable) continue;
    place.hidden = false;
    take.querySelector("[data-is=all]").append(button("Play the recording of this answer", "Play", () => play(take, 0, false)));
    for (const moment of take.querySelectorAll("[data-passage]")) {
      const { passage, at, exact } = moment.dataset;
      const about = exact === "true" ? "" : "about ";
      // Beside the quote, in every reason that quotes it.
      for (const ref of document.querySelectorAll('a.ref[href="#q' + passage + '"]')) {
        ref.after(" ", button("Play passage " + ref.textContent.trim() + " from " + about + clock(Number(at)), (exact === "true" ? "" : "≈ ") + clock(Number(at)),
          () => play(take, Number(at), exact !== "true")));
      }
    }
  }
  if (!place.hidden) {
    place.querySelector("[data-is=stop]").addEventListener("click", () => player.pause());
    player.addEventListener("pause", () => { place.dataset.state = "paused"; });
  }
  place.dataset.ready = "yes";
}
