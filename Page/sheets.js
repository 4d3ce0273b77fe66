// Pages that are printed: a language, an appearance, and tables that can be narrowed.

begin();
const asked = new URLSearchParams(location.hash.slice(1));
setLanguage(asked.get("lang") ?? memory.read("language") ?? root.dataset.lang);

for (const choice of all("[data-narrow]")) {
  choice.addEventListener("change", () => {
    for (const row of all(`[data-${choice.dataset.narrow}]`)) {
      row.hidden = choice.value !== "" && row.dataset[choice.dataset.narrow] !== choice.value;
    }
    for (const list of all(".checklist")) list.hidden = !all("tbody tr", list).some((row) => !row.hidden);
  });
}
