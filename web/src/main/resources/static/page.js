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
    const show = () => {
      const chosen = round.selectedOptions[0];
      round.replaceChildren(...groups.filter((group) => group.dataset.company === company.value));
      if (chosen && round.contains(chosen)) chosen.selected = true;
      else if (round.options.length > 0) round.selectedIndex = 0;
    };
    company.addEventListener("change", show);
    show();
  }
})();
