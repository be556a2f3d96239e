// Cards by keyboard: space shows the back, 1 to 4 grade, u takes the last grade back. The page works without it.
(() => {
  "use strict";
  const back = document.querySelector("[data-review] details");
  const undo = document.querySelector("form[action='/review/undo'] button");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest("input, textarea, select")) return;
    if (event.key === "u" && undo) {
      undo.click();
    } else if (event.key === " " && back && !event.target.closest("a, button, summary")) {
      event.preventDefault();
      back.open = !back.open;
    } else if (back && back.open && ["1", "2", "3", "4"].includes(event.key)) {
      const button = back.querySelector("button[value='" + event.key + "']");
      if (button) button.click();
    }
  });
})();
