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
