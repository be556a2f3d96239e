// The pad: boxes and arrows by mouse or keyboard, saved as they are drawn. Names are only ever set as text.
(() => {
  "use strict";
  const pad = document.getElementById("pad");
  if (!pad) return;
  const byId = (id) => document.getElementById(id);
  const svg = byId("pad-drawing");
  const boxList = byId("pad-boxes");
  const arrowList = byId("pad-arrows");
  const saved = byId("pad-saved");
  const wrong = byId("pad-wrong");
  const NS = "http://www.w3.org/2000/svg";
  const WIDTH = 144;
  const HEIGHT = 56;
  const STEP = 16;
  const FARTHEST = 12000;
  const MOST_BOXES = 40;
  const MOST_ARROWS = 80;
  const MOST_LETTERS = 80;
  const MOST_UNDO = 100;
  const PAUSE = 700;
  const RETRY = 3000;
  const copyName = "debrief sketch " + pad.dataset.key;

  let sketch = JSON.parse(pad.dataset.drawing);
  let version = Number(pad.dataset.version);
  let stored = JSON.stringify(sketch);
  let undone = [];
  let done = [];
  let connecting = false;
  let from = 0;
  let timer = 0;
  let underway = Promise.resolve(true);
  let refused = false;

  const say = (sentence) => { saved.textContent = sentence; };
  const warn = (sentence) => {
    wrong.textContent = sentence;
    wrong.hidden = !sentence;
  };
  const make = (name, attributes, text) => {
    const element = document.createElementNS(NS, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const number = (box) => sketch.boxes.indexOf(box) + 1;
  const find = (id) => sketch.boxes.find((box) => box.id === id);
  const called = (box) => box.name.trim() || "box " + number(box);
  const bounded = (value) => Math.max(0, Math.min(FARTHEST, Math.round(value)));

  // --- keeping it ---
  const keepCopy = () => { try { localStorage.setItem(copyName, JSON.stringify(sketch)); } catch { /* full or forbidden */ } };
  const dropCopy = () => { try { localStorage.removeItem(copyName); } catch { /* forbidden */ } };

  const token = () => document.querySelector("#answering [name=" + pad.dataset.csrf + "]").value;

  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  // Whether nothing is left to do: kept, or refused for good.
  async function put() {
    const drawing = JSON.stringify(sketch);
    const body = new URLSearchParams();
    body.set(pad.dataset.csrf, token());
    body.set("turn", pad.dataset.turn);
    body.set("version", String(version + 1));
    body.set("drawing", drawing);
    try {
      const answer = await fetch(pad.dataset.save, { method: "POST", body, credentials: "same-origin" });
      if (answer.ok) {
        version += 1;
        stored = drawing;
        say("sketch saved " + (await answer.json()).saved);
        dropCopy();
        return true;
      }
      if (answer.status === 409 || answer.status === 422) {
        refused = answer.status === 409;
        warn((await answer.json()).says);
        say("sketch not saved");
        return true;
      }
    } catch { /* tried again below */ }
    keepCopy();
    say("Sketch not saved yet. Kept in this browser; trying again.");
    later(RETRY);
    return false;
  }

  const save = () => {
    clearTimeout(timer);
    underway = underway.then(() => (refused || JSON.stringify(sketch) === stored ? true : put()));
    return underway;
  };

  const changed = () => {
    warn("");
    byId("pad-undo").disabled = done.length === 0;
    byId("pad-redo").disabled = undone.length === 0;
    pad.dataset.drawn = sketch.boxes.length > 0 ? "yes" : "no";
    byId("pad-file").hidden = sketch.boxes.length === 0;
    if (JSON.stringify(sketch) !== stored) later(PAUSE);
  };

  // --- what can be done ---
  const remember = (before) => {
    done.push(before);
    if (done.length > MOST_UNDO) done.shift();
    undone = [];
  };

  const change = (how) => {
    const before = JSON.stringify(sketch);
    how();
    if (JSON.stringify(sketch) === before) return;
    remember(before);
    draw();
    changed();
  };

  const step = (to, back) => {
    if (to.length === 0) return;
    back.push(JSON.stringify(sketch));
    sketch = JSON.parse(to.pop());
    draw();
    changed();
  };

  const freePlace = () => {
    for (let i = 0; ; i += 1) {
      const x = 24 + (i % 4) * (WIDTH + 48);
      const y = 24 + Math.floor(i / 4) * (HEIGHT + 40);
      if (!sketch.boxes.some((box) => Math.abs(box.x - x) < WIDTH && Math.abs(box.y - y) < HEIGHT)) return { x, y };
    }
  };

  const add = (x, y) => {
    if (sketch.boxes.length >= MOST_BOXES) {
      warn("A sketch holds " + MOST_BOXES + " boxes.");
      return;
    }
    const id = sketch.boxes.reduce((most, box) => Math.max(most, box.id), 0) + 1;
    change(() => sketch.boxes.push({ id, name: "", x: bounded(x), y: bounded(y) }));
    toName(id);
  };

  const move = (id, across, along) => change(() => {
    const box = find(id);
    box.x = bounded(box.x + across);
    box.y = bounded(box.y + along);
  });

  const connect = (one, other) => {
    if (one === other || sketch.arrows.some((arrow) => arrow.from === one && arrow.to === other)) return;
    if (sketch.arrows.length >= MOST_ARROWS) {
      warn("A sketch holds " + MOST_ARROWS + " arrows.");
      return;
    }
    change(() => sketch.arrows.push({ from: one, to: other, name: "" }));
    say("Arrow from " + called(find(one)) + " to " + called(find(other)));
  };

  const takeOut = (id) => {
    const at = sketch.boxes.findIndex((box) => box.id === id);
    change(() => {
      sketch.boxes.splice(at, 1);
      sketch.arrows = sketch.arrows.filter((arrow) => arrow.from !== id && arrow.to !== id);
    });
    const next = sketch.boxes[Math.min(at, sketch.boxes.length - 1)];
    if (next) svg.querySelector('[data-box="' + next.id + '"]').focus();
    else byId("pad-add").focus();
  };

  const toConnect = (yes, id) => {
    connecting = yes;
    from = yes ? id || 0 : 0;
    byId("pad-connect").setAttribute("aria-pressed", String(yes));
    svg.classList.toggle("is-connecting", yes);
    svg.querySelectorAll("g").forEach((group) => group.classList.toggle("is-chosen", Number(group.dataset.box) === from));
    if (yes) say(from ? "Arrow from " + called(find(from)) + ": now the box it goes to. Escape to leave it." : "Choose the box the arrow comes from.");
    else say("");
  };

  const choose = (id) => {
    if (from === 0) {
      toConnect(true, id);
    } else {
      const one = from;
      toConnect(false);
      connect(one, id);
    }
  };

  const toName = (id) => {
    const field = boxList.querySelector('[data-name="' + id + '"]');
    if (field) {
      field.focus();
      field.select();
    }
  };

  // --- drawing it ---
  const lines = (name) => {
    const found = [];
    let line = "";
    for (const word of name.trim().split(/\s+/)) {
      if (line && line.length + 1 + word.length > 18) {
        found.push(line);
        line = "";
      }
      line += (line ? " " : "") + word;
    }
    found.push(line);
    const shown = found.slice(0, 3).map((one) => (Array.from(one).length > 18 ? Array.from(one).slice(0, 17).join("") + "…" : one));
    if (found.length > 3) shown[2] += "…";
    return shown;
  };

  const way = (one, other) => {
    const x = one.x + WIDTH / 2, y = one.y + HEIGHT / 2;
    const far = Math.hypot(other.x - one.x, other.y - one.y);
    const dx = far === 0 ? 1 : (other.x - one.x) / far, dy = far === 0 ? 0 : (other.y - one.y) / far;
    const edge = Math.min(dx === 0 ? Infinity : WIDTH / 2 / Math.abs(dx), dy === 0 ? Infinity : HEIGHT / 2 / Math.abs(dy));
    const start = [x + dx * edge, y + dy * edge];
    const end = [other.x + WIDTH / 2 - dx * edge, other.y + HEIGHT / 2 - dy * edge];
    const back = [end[0] - dx * 9, end[1] - dy * 9];
    return {
      line: "M" + start.join(" ") + "L" + end.join(" "),
      head: "M" + end.join(" ") + "L" + (back[0] - dy * 4.5) + " " + (back[1] + dx * 4.5) + "L" + (back[0] + dy * 4.5) + " " + (back[1] - dx * 4.5) + "Z",
      middle: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - 5],
    };
  };

  const drawPicture = () => {
    const held = svg.contains(document.activeElement) ? document.activeElement.dataset.box : null;
    const width = sketch.boxes.reduce((most, box) => Math.max(most, box.x + WIDTH + 24), 640);
    const height = sketch.boxes.reduce((most, box) => Math.max(most, box.y + HEIGHT + 24), 240);
    svg.setAttribute("viewBox", "0 0 " + width + " " + height);
    svg.setAttribute("width", String(width));
    svg.setAttribute("height", String(height));
    const n = sketch.boxes.length, m = sketch.arrows.length;
    svg.setAttribute("aria-label", n === 0 ? "Nothing is drawn yet"
      : "Sketch with " + n + (n === 1 ? " box" : " boxes") + " and " + m + (m === 1 ? " arrow" : " arrows"));
    const parts = [];
    const names = [];
    for (const arrow of sketch.arrows) {
      const at = way(find(arrow.from), find(arrow.to));
      parts.push(make("path", { class: "way", d: at.line }), make("path", { class: "head", d: at.head }));
      if (arrow.name.trim()) names.push(make("text", { x: at.middle[0], y: at.middle[1] }, arrow.name));
    }
    for (const box of sketch.boxes) {
      const group = make("g", {
        tabindex: 0, role: "button", "data-box": box.id,
        "aria-label": called(box) + ", box " + number(box) + " of " + n,
      });
      if (box.id === from) group.classList.add("is-chosen");
      group.append(make("rect", { x: box.x, y: box.y, width: WIDTH, height: HEIGHT, rx: 3 }));
      const words = lines(box.name);
      const first = box.y + HEIGHT / 2 + 5 - ((words.length - 1) * 15) / 2;
      words.forEach((line, i) => group.append(make("text", { x: box.x + WIDTH / 2, y: first + i * 15 }, line)));
      parts.push(group);
    }
    svg.replaceChildren(...parts, ...names);
    if (held !== null) {
      const again = svg.querySelector('[data-box="' + held + '"]');
      if (again) again.focus();
    }
  };

  const button = (words, name, press) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button is-small";
    made.textContent = words;
    made.setAttribute("aria-label", name);
    made.addEventListener("click", press);
    return made;
  };

  // A name is one step to undo, however long it was typed.
  const named = (of, label, key, enter) => {
    const field = document.createElement("input");
    field.className = "input";
    field.value = of.name;
    field.maxLength = MOST_LETTERS;
    field.dir = "auto";
    field.autocomplete = "off";
    field.setAttribute("aria-label", label);
    if (key) field.dataset.name = key;
    let before = null;
    field.addEventListener("input", () => {
      if (before === null) {
        before = JSON.stringify(sketch);
        remember(before);
      }
      of.name = field.value;
      drawPicture();
      changed();
    });
    field.addEventListener("change", () => { before = null; });
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      enter();
    });
    return field;
  };

  const boxLine = (box) => {
    const line = document.createElement("li");
    const name = "box " + number(box);
    const moving = button("Move", "Move " + name + ": arrow keys", () => {});
    moving.dataset.move = box.id;
    moving.addEventListener("keydown", (event) => arrows(event, box.id));
    const to = document.createElement("select");
    to.className = "input";
    to.setAttribute("aria-label", "Arrow from " + name + " to");
    to.dataset.connect = box.id;
    to.append(new Option("Arrow to…", ""));
    for (const other of sketch.boxes) if (other !== box) to.append(new Option(called(other), String(other.id)));
    to.addEventListener("change", () => {
      if (to.value) connect(box.id, Number(to.value));
      const again = boxList.querySelector('[data-connect="' + box.id + '"]');
      if (again) again.focus();
    });
    const next = freePlace;
    line.append(
      named(box, "Name of " + name, box.id, () => { const at = next(); add(at.x, at.y); }),
      moving, to,
      button("Take out", "Take out " + name, () => takeOut(box.id)));
    return line;
  };

  const arrowLine = (arrow) => {
    const line = document.createElement("li");
    const says = called(find(arrow.from)) + " → " + called(find(arrow.to));
    const words = document.createElement("span");
    words.dir = "auto";
    words.textContent = says;
    line.append(
      words,
      named(arrow, "Words on the arrow " + says, "", () => {}),
      button("Take out", "Take out the arrow " + says, () => {
        change(() => { sketch.arrows = sketch.arrows.filter((one) => one !== arrow); });
        byId("pad-connect").focus();
      }));
    return line;
  };

  const draw = () => {
    const held = document.activeElement && document.activeElement.dataset ? { ...document.activeElement.dataset } : {};
    drawPicture();
    boxList.replaceChildren(...sketch.boxes.map(boxLine));
    arrowList.replaceChildren(...sketch.arrows.map(arrowLine));
    for (const what of ["name", "move", "connect"]) {
      const again = held[what] ? boxList.querySelector("[data-" + what + '="' + held[what] + '"]') : null;
      if (again) again.focus();
    }
    byId("pad-boxes-h").hidden = sketch.boxes.length === 0;
    byId("pad-arrows-h").hidden = sketch.arrows.length === 0;
  };

  // --- keys ---
  const arrows = (event, id) => {
    const far = event.shiftKey ? STEP * 4 : STEP;
    const by = { ArrowLeft: [-far, 0], ArrowRight: [far, 0], ArrowUp: [0, -far], ArrowDown: [0, far] }[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    move(id, by[0], by[1]);
    return true;
  };

  svg.addEventListener("keydown", (event) => {
    const group = event.target.closest("[data-box]");
    if (!group || arrows(event, Number(group.dataset.box))) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const id = Number(group.dataset.box);
    const does = {
      Enter: () => (connecting ? choose(id) : toName(id)),
      " ": () => (connecting ? choose(id) : toName(id)),
      F2: () => toName(id),
      c: () => toConnect(true, id),
      C: () => toConnect(true, id),
      Delete: () => takeOut(id),
      Backspace: () => takeOut(id),
      Escape: () => toConnect(false),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });

  pad.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && connecting) {
      event.preventDefault();
      toConnect(false);
      return;
    }
    const typing = event.target.matches("input, textarea, select");
    if (typing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) step(done, undone);
    else if (key === "y" || (key === "z" && event.shiftKey)) step(undone, done);
    else return;
    event.preventDefault();
  });

  addEventListener("keydown", (event) => {
    if (event.code !== "KeyB" || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (pad.contains(document.activeElement)) {
      byId("answer").focus();
    } else {
      pad.open = true;
      byId("pad-add").focus();
    }
  });

  // --- mouse and touch ---
  const at = (event) => {
    const box = svg.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  let drag = null;
  svg.addEventListener("pointerdown", (event) => {
    const group = event.target.closest("[data-box]");
    if (!group || event.button !== 0) return;
    const id = Number(group.dataset.box);
    event.preventDefault();
    if (connecting) {
      choose(id);
      return;
    }
    group.focus();
    const box = find(id);
    const here = at(event);
    drag = { id, x: here.x - box.x, y: here.y - box.y, before: JSON.stringify(sketch) };
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const here = at(event);
    const box = find(drag.id);
    box.x = bounded(here.x - drag.x);
    box.y = bounded(here.y - drag.y);
    drawPicture();
  });
  const drop = () => {
    if (!drag) return;
    if (JSON.stringify(sketch) !== drag.before) {
      remember(drag.before);
      changed();
    }
    drag = null;
  };
  svg.addEventListener("pointerup", drop);
  svg.addEventListener("pointercancel", drop);
  svg.addEventListener("dblclick", (event) => {
    const group = event.target.closest("[data-box]");
    if (group) {
      toName(Number(group.dataset.box));
    } else {
      const here = at(event);
      add(here.x - WIDTH / 2, here.y - HEIGHT / 2);
    }
  });

  byId("pad-add").addEventListener("click", () => { const place = freePlace(); add(place.x, place.y); });
  byId("pad-connect").addEventListener("click", () => {
    if (!connecting && sketch.boxes.length < 2) warn("An arrow needs two boxes.");
    else toConnect(!connecting);
  });
  byId("pad-undo").addEventListener("click", () => step(done, undone));
  byId("pad-redo").addEventListener("click", () => step(undone, done));

  // --- Mermaid text ---
  byId("pad-draw").addEventListener("click", async () => {
    const body = new URLSearchParams();
    body.set(pad.dataset.csrf, token());
    body.set("text", byId("pad-text").value);
    const problems = byId("pad-problems");
    const tell = (sentences) => problems.replaceChildren(...sentences.map((sentence) => {
      const line = document.createElement("li");
      line.textContent = sentence;
      return line;
    }));
    try {
      const answer = await fetch("/sketch/mermaid", { method: "POST", body, credentials: "same-origin" });
      if (!answer.ok) throw new Error(String(answer.status));
      const read = await answer.json();
      tell(read.problems);
      if (read.sketch.boxes.length > 0) change(() => { sketch = read.sketch; });
    } catch {
      tell(["Debrief did not answer, so nothing was drawn. Try it again in a moment."]);
    }
  });

  // What this browser kept while the server was away comes back.
  try {
    const copy = localStorage.getItem(copyName);
    if (copy !== null && copy !== stored) {
      sketch = JSON.parse(copy);
      pad.open = true;
      later(0);
    } else if (copy !== null) {
      dropCopy();
    }
  } catch { /* forbidden, or not ours */ }

  pad.addEventListener("keep", (event) => { event.detail.done = save(); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") save(); });

  byId("pad-body").hidden = false;
  draw();
  changed();
})();
