// Small comforts; every page works without them.
(() => {
  "use strict";
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  // Only the chosen company's rounds can be picked.
  const company = document.getElementById("company");
  const round = document.getElementById("round");
  if (company && round) {
    const groups = Array.from(round.querySelectorAll("optgroup"));
    const whole = round.querySelector("option[value=whole-loop]");
    const show = () => {
      const chosen = round.selectedOptions[0];
      round.replaceChildren(...groups.filter((group) => group.dataset.company === company.value), ...(whole ? [whole] : []));
      if (chosen && round.contains(chosen)) chosen.selected = true;
      else if (round.options.length > 0) round.selectedIndex = 0;
    };
    company.addEventListener("change", show);
    show();
  }

  // A drill-down is twenty minutes long, where nobody says otherwise.
  const minutes = document.getElementById("minutes");
  const drill = document.querySelector("input[name=mode][value=drill-down]");
  if (minutes && drill) {
    drill.addEventListener("change", () => { if (drill.checked) minutes.value = "20"; });
  }

  // Notes are kept while they are typed.
  const notes = document.querySelector("[data-notes]");
  if (notes) {
    const said = document.getElementById("notes-saved");
    let timer = 0;
    let sending = Promise.resolve();
    const keep = () => {
      sending = sending.then(async () => {
        try {
          const answer = await fetch(notes.dataset.notes, { method: "POST", body: new URLSearchParams(new FormData(notes)) });
          if (!answer.ok) throw new Error(String(answer.status));
          said.textContent = "saved";
        } catch (failed) {
          said.textContent = "Not saved. Keep this page open and press Save.";
        }
      });
    };
    notes.addEventListener("input", () => {
      clearTimeout(timer);
      said.textContent = "…";
      timer = setTimeout(keep, 600);
    });
  }
})();
