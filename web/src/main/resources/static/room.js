// The interview room: saves what is typed, marks it, shows the time. Without this script the form still sends.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const form = byId("answering");
  const box = byId("answer");
  const saved = byId("saved");
  const count = byId("count");
  const wrong = byId("wrong");
  const clock = byId("clock");
  const live = byId("live");
  const pace = byId("pace");
  const turn = form.elements.turn.value;
  const most = Number(form.dataset.most);
  const copyName = "debrief answer " + clock.dataset.key;
  const PAUSE = 900;
  const RETRY = 2500;
  // Browsers send at most 64 KiB after a page is left.
  const LAST_WORDS = 60000;

  let version = Number(form.dataset.version);
  let stored = box.value;
  let underway = Promise.resolve(true);
  let leaving = false;
  let newerElsewhere = false;
  let timer = 0;

  const words = (text) => (text.trim() ? text.trim().split(/\s+/).length : 0);
  const tooLong = () => box.value.length > most && Array.from(box.value).length > most;
  const say = (sentence) => { if (saved.textContent !== sentence) saved.textContent = sentence; };
  const warn = (sentence) => {
    wrong.hidden = !sentence;
    wrong.querySelector("span").textContent = sentence;
  };

  // A copy in this browser, only while the server does not have the words.
  const keepCopy = () => { try { localStorage.setItem(copyName, box.value); } catch { /* full or forbidden */ } };
  const dropCopy = () => { try { localStorage.removeItem(copyName); } catch { /* forbidden */ } };
  const readCopy = () => { try { return localStorage.getItem(copyName); } catch { return null; } };

  const showCount = () => {
    const n = words(box.value);
    count.textContent = n === 0 ? "" : n + (n === 1 ? " word · " : " words · ");
  };

  const token = () => form.elements._csrf;

  // --- the clock: it tells, it cuts nothing off ---
  // A computer that slept did not answer meanwhile; a hidden page is told the time once a minute.
  const LONGEST_TICK = 90000;
  const KEEP_CLOCK = 15000;
  const target = Number(clock.dataset.target);
  const round = Number(clock.dataset.round);
  const before = Number(clock.dataset.before);
  const think = byId("think");
  const nudge = byId("nudge");
  const left = byId("left");
  const spent = { seconds: Number(clock.dataset.seconds) * 1000, thinking: Number(clock.dataset.thinking) * 1000 };
  let thinking = false;
  let lastTick = Date.now();
  let clockKept = Date.now();

  const whole = (milliseconds) => Math.floor(milliseconds / 1000);
  const minutes = (seconds) => Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");

  const advance = () => {
    const now = Date.now();
    const passed = Math.min(Math.max(0, now - lastTick), LONGEST_TICK);
    lastTick = now;
    if (newerElsewhere) return;
    if (thinking) spent.thinking += passed;
    else spent.seconds += passed;
  };

  const timed = (body) => {
    advance();
    body.set("_csrf", token().value);
    body.set("turn", turn);
    body.set("seconds", String(whole(spent.seconds)));
    body.set("thinking", String(whole(spent.thinking)));
    return body;
  };

  const showClock = () => {
    const seconds = whole(spent.seconds);
    clock.textContent = minutes(seconds);
    think.textContent = thinking ? "Thinking " + minutes(whole(spent.thinking)) + ", go on"
      : spent.thinking >= 1000 ? "Take a moment (" + minutes(whole(spent.thinking)) + " so far)" : "Take a moment";
    if (target > 0 && seconds >= target * 1.5 && nudge.textContent === "") {
      nudge.textContent = "This is at " + minutes(seconds) + "; an answer to this usually takes about " + minutes(target)
        + ". Come to the end when you can. Nothing is cut off.";
    }
    const rest = round - before - seconds - whole(spent.thinking);
    left.textContent = rest > 60 ? "about " + Math.round(rest / 60) + " min left in the round"
      : rest > 0 ? "the last minute of the round" : "the round’s time is over; go on as you like";
    const n = pace ? words(box.value) : 0;
    if (n > 0 && seconds >= 10) {
      const spoken = byId("voice").dataset.spoken === "yes";
      pace.textContent = Math.round((n * 60) / seconds) + " words a minute, " + (spoken ? "spoken" : "typed")
        + ". Most people speak about 150.";
    }
  };

  const toThink = (yes) => {
    advance();
    thinking = yes;
    think.setAttribute("aria-pressed", String(yes));
    document.body.classList.toggle("is-thinking", yes);
    showClock();
    keepClock();
  };

  // Only the time; an idle page never stands in the way of one that types.
  const keepClock = async () => {
    if (leaving || newerElsewhere) return;
    clockKept = Date.now();
    try {
      const answer = await fetch(clock.dataset.keep, { method: "POST", body: timed(new URLSearchParams()), credentials: "same-origin" });
      if (answer.status === 409) answeredElsewhere("This question was answered in another tab, or its round is gone. What you typed stays in this box.");
      else if (answer.status === 403) await renewToken();
    } catch { /* the words are what matters; saving them says so */ }
  };

  const answeredElsewhere = (sentence) => {
    if (leaving) return;
    newerElsewhere = true;
    if (box.value !== stored) keepCopy();
    say("");
    warn(sentence);
    byId("onward").hidden = false;
  };

  // --- while Debrief cannot be reached ---
  const away = byId("away");
  let awaySince = 0;
  let queued = null;

  const showAway = () => {
    away.hidden = awaySince === 0;
    byId("away-acts").hidden = queued === null;
    if (awaySince === 0) return;
    const sentence = "Debrief cannot be reached. " + (queued === null
      ? "Type on: your words are kept in this browser and saved when it is back."
      : "Your answer is kept in this browser and will be sent, once, when it is back.") + " Start it with ./debrief run.";
    if (byId("away-says").textContent !== sentence) byId("away-says").textContent = sentence;
    const seconds = whole(Date.now() - awaySince);
    byId("away-for").textContent = "Away for " + (seconds < 60 ? seconds + " s." : minutes(seconds) + " min.");
  };

  const unreachable = () => {
    if (awaySince === 0) awaySince = Date.now();
    showAway();
    failed("Not saved yet. Kept in this browser; trying again.");
  };

  const reached = () => {
    if (awaySince === 0) return;
    awaySince = 0;
    showAway();
  };

  const draft = (text) => {
    const body = timed(new URLSearchParams());
    body.set("version", String(version));
    body.set("answer", text);
    return body;
  };

  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  // After a restart the server knows another token; the page we are on can be asked for it.
  const renewToken = async () => {
    const page = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
    if (!page.ok) return;
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("#answering [name=_csrf]");
    if (fresh) token().value = fresh.value;
  };

  const failed = (sentence) => {
    keepCopy();
    say(sentence);
    later(RETRY);
  };

  // Saves what is in the box. Says whether the server has it now.
  async function put() {
    const text = box.value;
    version += 1;
    try {
      const answer = await fetch(form.dataset.save, { method: "POST", body: draft(text), credentials: "same-origin" });
      reached();
      if (answer.ok) {
        const told = await answer.json();
        stored = text;
        clockKept = Date.now();
        say(text === "" ? "" : "saved " + told.saved);
        if (box.value === text) dropCopy();
        return box.value === text;
      }
      if (answer.status === 409) {
        const told = await answer.json();
        keepCopy();
        newerElsewhere = true;
        queued = null;
        say("not saved");
        warn(told.says);
        byId("onward").hidden = !told.answered;
      } else if (answer.status === 403) {
        await renewToken();
        failed("Not saved yet. Kept in this browser; trying again.");
      } else if (answer.status === 401) {
        failed("Not saved: the door is closed. Kept in this browser. Open the address that ./debrief run printed.");
      } else {
        const told = await answer.json().catch(() => ({}));
        failed((told.says || "Not saved yet: the server refused it.") + " Kept in this browser; trying again.");
      }
    } catch {
      unreachable();
    }
    return false;
  }

  // One save at a time, so that an older text never arrives after a newer one.
  const save = () => {
    clearTimeout(timer);
    underway = underway.then(async () => {
      if (leaving || newerElsewhere || (box.value === stored && queued === null && awaySince === 0)) return !newerElsewhere;
      if (tooLong()) {
        keepCopy();
        warn("This is longer than 200,000 characters, so the end is not saved yet. It is still in the box: take something out.");
        return false;
      }
      warn("");
      const done = await put();
      if (!newerElsewhere && box.value !== stored) later(awaySince === 0 ? PAUSE : RETRY);
      if (done && queued !== null) await go(queued);
      return done;
    });
    return underway;
  };

  const lastWords = () => {
    if (leaving || newerElsewhere || tooLong()) return;
    if (box.value === stored) {
      fetch(clock.dataset.keep, { method: "POST", body: timed(new URLSearchParams()), keepalive: true, credentials: "same-origin" })
        .catch(() => {});
      return;
    }
    keepCopy();
    version += 1;
    const body = draft(box.value).toString();
    if (body.length < LAST_WORDS) {
      fetch(form.dataset.save, {
        method: "POST", body, keepalive: true, credentials: "same-origin",
        headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
      }).then((answer) => { if (answer.ok) dropCopy(); }, () => {});
    }
  };

  // What this browser kept while the server was away comes back, unless the server has it.
  const copy = readCopy();
  if (copy !== null) {
    if (copy === box.value || copy === "") {
      dropCopy();
    } else if (copy.startsWith(box.value)) {
      box.value = copy;
      say("brought back from this browser, saving");
      later(0);
    } else {
      box.value = box.value + "\n\n" + copy;
      say("brought back from this browser, below what was saved");
      later(0);
    }
  }

  // --- the panel: asked for in a pause, and about once a second while typing goes on ---
  const BREATH = 250;
  const WHILE_TYPING = 1000;
  let liveTimer = 0;
  let liveAsked = 0;
  let liveBusy = false;
  let marked = box.value;

  const mark = async () => {
    clearTimeout(liveTimer);
    liveTimer = 0;
    if (liveBusy || leaving || newerElsewhere || awaySince > 0 || box.value === marked) return;
    liveBusy = true;
    liveAsked = Date.now();
    const text = box.value;
    try {
      const body = new URLSearchParams();
      body.set("_csrf", token().value);
      body.set("turn", turn);
      body.set("question", form.elements.question.value);
      body.set("answer", text);
      const answer = await fetch(live.dataset.live, { method: "POST", body, credentials: "same-origin" });
      if (answer.status === 200) live.innerHTML = await answer.text();
      marked = text;
    } catch { /* saving says that Debrief is away */ }
    liveBusy = false;
    if (box.value !== marked && liveTimer === 0) liveTimer = setTimeout(mark, BREATH);
  };

  const markSoon = () => {
    if (!live) return;
    clearTimeout(liveTimer);
    const since = Date.now() - liveAsked;
    liveTimer = setTimeout(mark, Math.min(BREATH, Math.max(0, WHILE_TYPING - since)));
  };

  box.addEventListener("input", () => {
    if (thinking) toThink(false);
    showCount();
    markSoon();
    if (awaySince === 0) later(PAUSE);
    else keepCopy();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") lastWords();
    else if (box.value === stored) keepClock();
  });
  addEventListener("pagehide", lastWords);
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  addEventListener("online", () => { if (awaySince > 0) later(0); });

  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    // Some scripts are written with Enter choosing a word; that Enter does not send.
    if (event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector("button.is-primary"));
  });

  // By the place of the key, because Alt changes the letter on some keyboards.
  const shortcuts = { KeyT: () => think.click(), KeyS: () => byId("skip").click(), KeyP: () => byId("pause").click() };
  addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const does = shortcuts[event.code];
    if (!does) return;
    event.preventDefault();
    does();
  });

  // The sketch first: what comes after its answer is not taken.
  const go = async (action) => {
    const sketch = { done: Promise.resolve(true) };
    byId("pad").dispatchEvent(new CustomEvent("keep", { detail: sketch }));
    if (!(await sketch.done)) {
      unreachable();
      return;
    }
    if (queued === null || leaving) return;
    queued = null;
    leaving = true;
    clearTimeout(timer);
    if (action) form.setAttribute("action", action);
    form.submit();
  };

  form.addEventListener("submit", (event) => {
    const action = event.submitter ? event.submitter.getAttribute("formaction") : null;
    if (action === null && box.value.trim() === "") {
      event.preventDefault();
      warn("There is nothing to send yet. Type an answer, or skip the question.");
      box.focus();
      return;
    }
    if (event.submitter && event.submitter.id === "skip" && box.value.trim() === "" && byId("pad").dataset.drawn === "yes") {
      event.preventDefault();
      warn("There is a sketch. Send it with a sentence, or take its boxes out to skip.");
      return;
    }
    if (tooLong()) {
      event.preventDefault();
      warn("This is longer than 200,000 characters. Nothing is lost: take something out and send it again.");
      box.focus();
      return;
    }
    // The words are on disk before the page is left, so that a server that is away loses neither.
    event.preventDefault();
    if (newerElsewhere || leaving || queued !== null) {
      box.focus();
      return;
    }
    warn("");
    queued = action === null ? "" : action;
    save().then((there) => {
      if (there || queued === null) return;
      if (awaySince > 0) {
        showAway();
        return;
      }
      queued = null;
      if (!newerElsewhere && wrong.hidden) warn("Not sent. Your words are still here; send them again in a moment.");
    });
  });

  byId("not-yet").addEventListener("click", () => {
    queued = null;
    showAway();
    box.focus();
  });

  think.addEventListener("click", () => {
    toThink(!thinking);
    if (!thinking) box.focus();
  });
  think.hidden = false;

  const tick = () => {
    advance();
    showClock();
    showAway();
    if (Date.now() - clockKept >= KEEP_CLOCK) keepClock();
  };
  showClock();
  setInterval(tick, 1000);

  byId("send-keys").hidden = false;
  showCount();
  const end = box.value.length;
  box.setSelectionRange(end, end);
})();
