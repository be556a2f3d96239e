// The microphone and the voices of this browser, and what to say where there are none.

const NAME = "debrief voice";

/** What the person chose in this browser: microphone, voice, rate, and what may send things away. */
export const chosen = () => {
  try { return { rate: 1, ...JSON.parse(localStorage.getItem(NAME) || "{}") }; } catch { return { rate: 1 }; }
};

/** Remembers choices beside those before. */
export const choose = (more) => {
  try { localStorage.setItem(NAME, JSON.stringify({ ...chosen(), ...more })); } catch { /* forbidden */ }
};

/** What went wrong with a microphone, and what to do. */
export const trouble = (error) => {
  switch (error && error.name) {
    case "NotAllowedError":
    case "SecurityError":
      return "The browser may not use the microphone. Allow it for this page, by the sign beside the address, then press the button again. Typing works as before.";
    case "NotFoundError":
    case "OverconstrainedError":
      return "No microphone was found. Plug one in or switch it on, then press the button again. Typing works as before.";
    case "NotReadableError":
    case "AbortError":
      return "The microphone is there, but another program may hold it. Close that one, then press the button again.";
    case "Insecure":
      return "A browser gives the microphone only to a safe address. Open Debrief at the address that ./debrief run printed, which begins with http://127.0.0.1, then press the button again.";
    default:
      return "The microphone could not be opened. Press the button again, or type.";
  }
};

/** Opens the chosen microphone, or any where it is gone. */
export const listen = async () => {
  if (!isSecureContext || !navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
    throw Object.assign(new Error("insecure"), { name: "Insecure" });
  }
  const device = chosen().microphone;
  if (device) {
    try {
      return await navigator.mediaDevices.getUserMedia({ audio: { deviceId: { exact: device } } });
    } catch (error) {
      if (error.name !== "OverconstrainedError" && error.name !== "NotFoundError") throw error;
    }
  }
  return navigator.mediaDevices.getUserMedia({ audio: true });
};

/** Records a stream in pieces of a second; the first kind of sound this browser can write. */
export const recorder = (stream) => {
  const kind = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4", "audio/webm"].find((type) => MediaRecorder.isTypeSupported(type));
  return new MediaRecorder(stream, kind ? { mimeType: kind, audioBitsPerSecond: 32000 } : {});
};

/** Shows how loud a stream is, ten times a second, until the answer is called. Level from 0 to 1. */
export const meter = (stream, show) => {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 2048;
  context.createMediaStreamSource(stream).connect(analyser);
  const now = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(now);
    let squares = 0;
    for (const value of now) squares += value * value;
    const loud = 10 * Math.log10(Math.max(squares / now.length, 1e-10));
    show(Math.max(0, Math.min(1, (loud + 60) / 50)));
  }, 100);
  return () => { clearInterval(timer); context.close().catch(() => {}); };
};

/** Draws a level as bars, the newest at the end, and says it in words to those who do not see it. */
export const bars = (picture) => {
  const all = Array.from(picture.querySelectorAll("rect"));
  const seen = new Array(all.length).fill(0);
  return (level) => {
    seen.push(level);
    seen.shift();
    all.forEach((bar, i) => {
      const tall = Math.max(1, Math.round(seen[i] * 16));
      bar.setAttribute("height", String(tall));
      bar.setAttribute("y", String(17 - tall));
    });
    picture.dataset.level = level.toFixed(2);
  };
};

/** The voices of this browser: those that speak on this computer, and others only after a yes. */
export const voices = async () => {
  if (!("speechSynthesis" in window)) return { all: [], usable: [] };
  let all = speechSynthesis.getVoices();
  if (!all.length) {
    // Some browsers name their voices a moment later.
    await new Promise((done) => {
      const timer = setTimeout(done, 700);
      speechSynthesis.addEventListener("voiceschanged", () => { clearTimeout(timer); done(); }, { once: true });
    });
    all = speechSynthesis.getVoices();
  }
  const away = chosen().away === true;
  return { all, usable: all.filter((voice) => voice.localService || away) };
};

/** Reads a text aloud; answers with a sentence where that cannot be done, else with nothing. */
export const read = async (text, ended) => {
  const { all, usable } = await voices();
  if (!all.length) return "This browser has no voices to read with. Install a voice for your system, or read the question yourself.";
  if (!usable.length) return "The voices of this browser all send the text away to be spoken. Say yes to that under “Microphone, voices and recordings”, or read the question yourself.";
  const { voice, rate } = chosen();
  const english = usable.filter((one) => /^en/i.test(one.lang));
  const said = new SpeechSynthesisUtterance(text);
  said.voice = usable.find((one) => one.voiceURI === voice) || english.find((one) => one.localService) || english[0] || usable.find((one) => one.default) || usable[0];
  said.lang = said.voice ? said.voice.lang : "en-US";
  said.rate = Number(rate) || 1;
  said.onend = ended;
  said.onerror = ended;
  speechSynthesis.cancel();
  speechSynthesis.speak(said);
  return "";
};

export const clock = (ms) => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
};
