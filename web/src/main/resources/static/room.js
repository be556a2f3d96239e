// The interview room: saves what is typed, counts it, shows the time. Without this script the form still sends.
(() => {
  "use strict";
  const form = document.getElementById("answering");
  const box = document.getElementById("answer");
  const saved = document.getElementById("saved");
  const count = document.getElementById("count");
  const wrong = document.getElementById("wrong");
  const clock = document.getElementById("clock");
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
  const say = (sentence) => { saved.textContent = sentence; };
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

  const draft = (text) => {
    const body = new URLSearchParams();
    body.set("_csrf", token().value);
    body.set("turn", turn);
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
      if (answer.ok) {
        const told = await answer.json();
        stored = text;
        say("saved " + told.saved);
        if (box.value === text) dropCopy();
        return box.value === text;
      }
      if (answer.status === 409) {
        newerElsewhere = true;
        keepCopy();
        say("not saved");
        const told = await answer.json();
        warn(told.says);
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
      failed("Not saved: Debrief does not answer. Kept in this browser; trying again. Start it with ./debrief run.");
    }
    return false;
  }

  // One save at a time, so that an older text never arrives after a newer one.
  const save = () => {
    clearTimeout(timer);
    underway = underway.then(async () => {
      if (leaving || newerElsewhere || box.value === stored) return !newerElsewhere;
      if (tooLong()) {
        keepCopy();
        warn("This is longer than 200,000 characters, so the end is not saved yet. It is still in the box: take something out.");
        return false;
      }
      warn("");
      const done = await put();
      if (!newerElsewhere && box.value !== stored) later(PAUSE);
      return done;
    });
    return underway;
  };

  const lastWords = () => {
    if (leaving || newerElsewhere || box.value === stored || tooLong()) return;
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

  box.addEventListener("input", () => { showCount(); later(PAUSE); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") lastWords(); });
  addEventListener("pagehide", lastWords);
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    // Some scripts are written with Enter choosing a word; that Enter does not send.
    if (event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector("button.is-primary"));
  });

  form.addEventListener("submit", (event) => {
    const action = event.submitter ? event.submitter.getAttribute("formaction") : null;
    if (action === null && box.value.trim() === "") {
      event.preventDefault();
      warn("There is nothing to send yet. Type an answer, or skip the question.");
      box.focus();
      return;
    }
    if (tooLong()) {
      event.preventDefault();
      warn("This is longer than 200,000 characters. Nothing is lost: take something out and send it again.");
      box.focus();
      return;
    }
    if (newerElsewhere) {
      event.preventDefault();
      box.focus();
      return;
    }
    // The words are on disk before the page is left, so that a server that is away loses neither.
    event.preventDefault();
    warn("");
    save().then((done) => {
      if (!done || box.value !== stored) {
        if (!newerElsewhere && wrong.hidden) warn("Not sent. Your words are still here; send them again in a moment.");
        return;
      }
      leaving = true;
      clearTimeout(timer);
      if (action) form.setAttribute("action", action);
      form.submit();
    });
  });

  // Time on this answer goes on over a reload; it tells, it does not cut off.
  const since = (() => {
    try {
      const known = Number(sessionStorage.getItem(copyName));
      if (known > 0) return known;
      const now = Date.now();
      sessionStorage.setItem(copyName, String(now));
      return now;
    } catch { return Date.now(); }
  })();
  const tick = () => {
    const seconds = Math.max(0, Math.floor((Date.now() - since) / 1000));
    clock.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  };
  tick();
  setInterval(tick, 1000);

  document.getElementById("send-keys").hidden = false;
  showCount();
  const end = box.value.length;
  box.setSelectionRange(end, end);
})();
