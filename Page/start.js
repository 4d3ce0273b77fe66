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

/** What an address names after `#`. */
function placeIn(link) {
  const fragment = link.slice(1);
  try { return decodeURIComponent(fragment); } catch { return fragment; }
}

// A link to a session, a person or a day leads there, in whatever view it stands. What the reader chose stays.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (!link || link.closest(".cell") || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  byId("card").close();
  if (!reveal(placeIn(link.getAttribute("href")))) return;
  event.preventDefault();
  address();
});
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input, select, textarea");
  if (!isTyping && isKey(event, "/", "Slash")) {
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

/** Shows what the address says: a state of the page, or a place in it. */
function follow(isFirst) {
  const id = placeIn(location.hash);
  const isPlace = id !== "" && byId(id) !== null;
  if (!isPlace) read(location.hash.slice(1));
  else if (isFirst) read("");
  if (isPlace) reveal(id);
}
addEventListener("hashchange", () => follow(false));
follow(true);
// The browser goes to the place as well, by heights that it guessed.
addEventListener("load", () => {
  const target = byId(placeIn(location.hash));
  if (target) bring(target);
});
setInterval(showPresent, 60000);
setTimeout(readAhead, 200);
