// Everything is tied together and begins.

const firstLanguage = root.dataset.lang;
begin();
addStars();
whenSpoken.push(() => {
  setZone(state.zone);
  nameZones();
  apply();
  showPresent();
});

for (const button of all("[data-set-view]")) {
  button.addEventListener("click", () => {
    setView(button.dataset.setView);
    apply();
    address();
  });
}
for (const button of all("[data-set-language]")) button.addEventListener("click", address);
for (const name of filters) {
  byId(`by-${name}`)?.addEventListener("change", (event) => {
    state[name] = event.target.value;
    apply();
    address();
  });
}
byId("by-zone")?.addEventListener("change", (event) => {
  setZone(event.target.value);
  showPresent();
  address();
});
let pause = 0;
let noted = 0;
byId("query").addEventListener("input", (event) => {
  state.query = event.target.value;
  // Letters that come at once are searched for at once; browsers count how often the address changes.
  clearTimeout(pause);
  pause = setTimeout(() => {
    apply();
    clearTimeout(noted);
    noted = setTimeout(address, 150);
  }, 10);
});
byId("search").addEventListener("submit", (event) => event.preventDefault());
byId("clear").addEventListener("click", clear);
byId("mine").addEventListener("click", () => {
  state.mine = !state.mine;
  apply();
  address();
});
byId("own-calendar").addEventListener("click", saveCalendar);
byId("own-share").addEventListener("click", share);
byId("own-clear").addEventListener("click", () => {
  own.clear();
  keep();
  apply();
  byId("results").textContent = say("cleared");
});
byId("shared-add").addEventListener("click", () => {
  for (const key of state.only ?? []) own.add(key);
  keep();
  state.only = null;
  state.mine = true;
  apply();
  address();
});
byId("shared-close").addEventListener("click", () => {
  state.only = null;
  apply();
  address();
});
listenToGrid();

// A link to a session or a person leads there, in whatever view it stands.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (!link || link.closest(".cell") || event.defaultPrevented) return;
  const id = decodeURIComponent(link.getAttribute("href").slice(1));
  byId("card").close();
  if ((id.startsWith("s-") || id.startsWith("p-")) && reveal(id)) event.preventDefault();
});
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input, select, textarea");
  if (event.key === "/" && !isTyping) {
    byId("query").focus();
    event.preventDefault();
  } else if (event.key === "Escape" && !byId("card").open) {
    if (byId("filters").open) {
      byId("filters").open = false;
      document.querySelector("#filters summary").focus();
    } else if (isNarrowed()) {
      clear();
    }
  }
});

function follow() {
  const fragment = location.hash.slice(1);
  let id = fragment;
  try { id = decodeURIComponent(fragment); } catch { /* not an address of ours */ }
  const isPlace = id !== "" && byId(id) !== null;
  read(isPlace ? "" : fragment);
  if (isPlace && (id.startsWith("s-") || id.startsWith("p-"))) reveal(id);
}
addEventListener("hashchange", follow);
follow();
setInterval(showPresent, 60000);
setTimeout(readAhead, 200);
