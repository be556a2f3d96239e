// A drill in play: dragging over a chart, keys on a row, the clock. Every page works without it.
(() => {
  "use strict";
  const typing = (element) => Boolean(element.closest("input, select, textarea"));

  // --- dragging over a chart chooses a stretch of time, as the two fields do ---
  let drag = null;
  const ago = (svg, event) => {
    const box = svg.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return Math.round((1 - share) * Number(svg.dataset.span));
  };
  document.addEventListener("pointerdown", (event) => {
    const svg = event.target.closest("svg[data-brush]");
    if (!svg || event.button !== 0) return;
    const band = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    band.setAttribute("class", "chosen");
    band.setAttribute("y", "0");
    band.setAttribute("height", "100%");
    for (const old of svg.querySelectorAll(".chosen")) old.remove();
    svg.prepend(band);
    drag = { svg, band, from: ago(svg, event), to: ago(svg, event) };
    event.preventDefault();
  });
  document.addEventListener("pointermove", (event) => {
    if (!drag) return;
    drag.to = ago(drag.svg, event);
    const span = Number(drag.svg.dataset.span);
    const early = Math.max(drag.from, drag.to);
    const late = Math.min(drag.from, drag.to);
    drag.band.setAttribute("x", 100 * (1 - early / span) + "%");
    drag.band.setAttribute("width", (100 * (early - late)) / span + "%");
  });
  document.addEventListener("pointerup", () => {
    if (!drag) return;
    const { svg, from, to } = drag;
    drag = null;
    const form = document.getElementById(svg.dataset.brush);
    if (!form || from === to) return;
    form.elements.from.value = String(Math.max(from, to));
    form.elements.to.value = String(Math.min(from, to));
    form.requestSubmit();
  });

  // --- keys: letters press a button of the row in focus, arrows go to the row above or below, u takes back ---
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const button = event.target.closest("[data-key]");
    if (button && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const rows = Array.from(document.querySelectorAll("[data-key=\"" + button.dataset.key + "\"]"));
      const next = rows[rows.indexOf(button) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) next.focus();
      event.preventDefault();
      return;
    }
    if (button) {
      const other = button.form.querySelector("[data-key=\"" + event.key.toLowerCase() + "\"]");
      if (other) {
        other.focus();
        other.click();
        event.preventDefault();
        return;
      }
    }
    const back = event.key === "u" ? document.getElementById("take-back") : null;
    if (back) {
      back.click();
      event.preventDefault();
    }
  });

  // --- words are counted, and what factors come to, while they are typed ---
  const scale = { "%": 0.01, k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9, trillion: 1e12 };
  const number = (text) => {
    const found = /^(\d[\d,_ ]*(?:\.\d+)?(?:e[+-]?\d+)?) ?(%|k|thousand|m|million|bn|billion|trillion)?$/i.exec(text.trim());
    return found ? Number(found[1].replace(/[,_ ]/g, "")) * (found[2] ? scale[found[2].toLowerCase()] : 1) : NaN;
  };
  const three = (value) => {
    if (value >= 1e15 || value < 1e-6) return value.toExponential(2);
    const [size, word] = [[1e12, " trillion"], [1e9, " billion"], [1e6, " million"]].find(([one]) => value >= one) || [1, ""];
    return Number((value / size).toPrecision(3)).toLocaleString("en-US", { maximumSignificantDigits: 3 }) + word;
  };
  document.addEventListener("input", (event) => {
    const words = document.querySelector("[data-words=\"" + event.target.id + "\"]");
    if (words) {
      const count = event.target.value.trim().split(/\s+/).filter(Boolean).length;
      const most = Number(words.dataset.most);
      words.textContent = count + " of " + most + " words" + (count > most ? ", too many" : "");
    }
    const form = event.target.closest("form[data-product]");
    if (!form) return;
    // A figure that is typed is used; whether it multiplies or divides is the person's to say.
    const use = event.target.name.startsWith("figure-") && form.elements["how-" + event.target.name.slice(7)];
    if (use && !use.value && event.target.value) use.value = "times";
    let product = 1;
    let used = 0;
    for (const how of form.querySelectorAll("select[name^=\"how-\"]")) {
      const figure = number(form.elements["figure-" + how.name.slice(4)].value);
      if (!how.value) continue;
      used += 1;
      product *= how.value === "times" ? figure : 1 / figure;
    }
    const out = document.getElementById(form.dataset.product);
    out.textContent = used === 0 ? "nothing yet" : product > 0 && Number.isFinite(product) ? three(product) : "nothing yet: a figure is missing";
  });

  // --- dragging over an axis of powers of ten chooses a range, a click the answer ---
  let range = null;
  const power = (svg, event) => {
    const box = svg.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return Number(svg.dataset.from) + share * (Number(svg.dataset.to) - Number(svg.dataset.from));
  };
  const put = (form, name, value) => {
    form.elements[name].value = String(Number((10 ** value).toPrecision(2)));
  };
  document.addEventListener("pointerdown", (event) => {
    const svg = event.target.closest("svg[data-range]");
    if (!svg || event.button !== 0) return;
    let band = svg.querySelector(".chosen");
    if (!band) {
      band = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      band.setAttribute("class", "chosen");
      band.setAttribute("y", "0");
      band.setAttribute("height", "100%");
      svg.prepend(band);
    }
    range = { svg, band, from: power(svg, event), to: power(svg, event) };
    event.preventDefault();
  });
  document.addEventListener("pointermove", (event) => {
    if (!range) return;
    range.to = power(range.svg, event);
    const left = Number(range.svg.dataset.from);
    const all = Number(range.svg.dataset.to) - left;
    range.band.setAttribute("x", (100 * (Math.min(range.from, range.to) - left)) / all + "%");
    range.band.setAttribute("width", (100 * Math.abs(range.to - range.from)) / all + "%");
  });
  document.addEventListener("pointerup", () => {
    if (!range) return;
    const { svg, from, to } = range;
    range = null;
    const form = document.getElementById(svg.dataset.range);
    if (!form) return;
    if (Math.abs(to - from) < 0.05) {
      put(form, "value", from);
      return;
    }
    put(form, "low", Math.min(from, to));
    put(form, "high", Math.max(from, to));
    if (!form.elements.value.value) put(form, "value", (from + to) / 2);
  });

  // --- the clock tells; it takes nothing away ---
  const clock = document.getElementById("pressure");
  if (clock) {
    const until = Date.now() + 1000 * Number(clock.dataset.left);
    const says = document.getElementById("pressure-says");
    const figure = clock.firstChild;
    const show = () => {
      const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      figure.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0") + " ";
      if (left === 0) {
        if (!says.textContent) says.textContent = "The time is up. Go on if you like.";
        clearInterval(timer);
      }
    };
    const timer = setInterval(show, 1000);
    show();
  }
})();
