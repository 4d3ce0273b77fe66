// The programme: sessions as they stand in the page, search, filters, views, times, and the address that tells of all of it.

const keys = (text) => (text ? text.split(" ") : []);

const sessions = all("article.session").map((element) => ({
  element,
  key: element.id.slice(2),
  start: element.dataset.start ? Number(element.dataset.start) * 1000 : null,
  length: Number(element.dataset.length ?? 0) * 1000,
  day: element.closest(".day").dataset.day ?? "",
  // Those of its parts as well.
  rooms: keys(element.dataset.rooms),
  tracks: keys(element.dataset.tracks),
  people: keys(element.dataset.people),
  types: keys(element.dataset.types),
  languages: keys(element.dataset.languages),
  status: element.dataset.status ?? "",
  takesPlace: element.dataset.status !== "cancelled" && element.dataset.status !== "postponed",
  isPause: element.classList.contains("pause"),
  cell: null,
  text: null,
}));
const known = new Map(sessions.map((session) => [session.key, session]));
for (const cell of all(".cell")) {
  const session = known.get(cell.dataset.of);
  if (session) session.cell = cell;
}

/** Days and times of the list, with the sessions in them. */
const groups = all(".slot, .day").map((element) => ({
  element, sessions: all("article.session", element).map((article) => known.get(article.id.slice(2))),
}));
const jumps = all(".jumps a").map((link) => ({ element: link.parentElement, day: byId(decodeURIComponent(link.hash.slice(1))) }));
const persons = all(".person").map((element) => ({ element, key: element.dataset.person, text: null }));

const filters = ["day", "room", "track", "type", "language", "person"];
const state = { view: "list", query: "", mine: false, zone: "conference", only: null, now: null };
for (const name of filters) state[name] = "";

// MARK: Search

/** Letters as they are compared: without vowel signs, accents and case; the forms of alef, yaa and haa as one; digits of all kinds. */
function fold(text) {
  return text.normalize("NFKD").replace(/[\p{M}\u0640\u200c-\u200f\u061c]/gu, "").toLowerCase()
    .replace(/ٱ/g, "ا").replace(/ة/g, "ه").replace(/[ىی]/g, "ي").replace(/ک/g, "ك")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** Words with a space before each. */
const spaced = (text) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")}`;

/** Words are found by their beginnings; Arabic ones also behind an article, a conjunction or a preposition. */
function holds(text, word) { return text.includes(/[\u0621-\u064a]/.test(word) ? word : ` ${word}`); }

const wordsOf = (query) => spaced(query).split(" ").filter(Boolean);

/** All texts of an element, with a space between those of neighbours. */
function textIn(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  return texts.join(" ");
}

const textOf = (place) => (place.text ??= spaced(textIn(place.element)));

/** Reads what is searched before anybody searches, a little at a time, so that the first letter does not wait for it. */
function readAhead(places = [...sessions, ...persons]) {
  const until = performance.now() + 12;
  let count = 0;
  while (count < places.length && performance.now() < until) textOf(places[count++]);
  if (count < places.length) setTimeout(readAhead, 30, places.slice(count));
}

function matches(session, asked) {
  if (state.mine && !own.has(session.key)) return false;
  if (state.only && !state.only.has(session.key)) return false;
  if (state.day && session.day !== state.day) return false;
  if (state.room && !session.rooms.includes(state.room)) return false;
  if (state.track && !session.tracks.includes(state.track)) return false;
  if (state.type && !session.types.includes(state.type)) return false;
  if (state.language && !session.languages.includes(state.language)) return false;
  if (state.person && !session.people.includes(state.person)) return false;
  if (asked.length === 0) return true;
  return asked.every((word) => holds(textOf(session), word));
}

const isNarrowed = () => state.query.trim() !== "" || state.mine || state.only !== null || filters.some((name) => state[name]);

/** What is as it should be stays untouched: browsers look at everything that is set anew. */
function hide(element, isHidden) { if (element.hidden !== isHidden) element.hidden = isHidden; }

function apply() {
  const asked = wordsOf(state.query);
  let found = 0;
  let isAnything = sessions.length === 0;
  for (const session of sessions) {
    const isFound = matches(session, asked);
    session.isFound = isFound;
    hide(session.element, !isFound);
    session.cell?.classList.toggle("faded", !isFound);
    if (isFound && !session.isPause) found += 1;
    if (isFound) isAnything = true;
  }
  for (const group of groups) hide(group.element, !group.sessions.some((session) => session.isFound));
  // A link to a day leads to what is shown of it.
  for (const jump of jumps) hide(jump.element, jump.day?.hidden ?? true);
  if (state.view === "people" && applyToPeople(asked)) isAnything = true;
  byId("nothing").hidden = isAnything;
  // Breaks do not count, but whoever sees one is not told that there is nothing.
  byId("results").textContent = isNarrowed() && (found > 0 || !isAnything) ? count("results", found) : "";
  const set = filters.filter((name) => state[name]).length;
  byId("filter-count").hidden = set === 0;
  byId("filter-count").textContent = new Intl.NumberFormat(spoken().locale).format(set);
  showOwn();
  aimGrid();
}

/** People are shown with what they take part in, and where they are sought themselves. Says whether any are. */
function applyToPeople(asked) {
  const found = new Set(sessions.filter((session) => session.isFound).flatMap((session) => session.people));
  const isAll = !isNarrowed();
  let isAnybody = false;
  for (const person of persons) {
    const isSought = asked.length > 0 && asked.every((word) => holds(textOf(person), word));
    const isShown = isAll || isSought || found.has(person.key);
    hide(person.element, !isShown);
    if (isShown) isAnybody = true;
  }
  return isAnybody;
}

// MARK: Views

function setView(view) {
  state.view = all("[data-set-view]").some((button) => button.dataset.setView === view) ? view : "list";
  root.dataset.view = state.view;
  for (const button of all("[data-set-view]")) button.setAttribute("aria-pressed", String(button.dataset.setView === state.view));
}

/** Brings what a link names into sight, in the view in which it stands: a session, an item or a person, a day, the top. */
function reveal(id) {
  const target = id === "" ? null : byId(id);
  if (!target) return false;
  const isOne = id.startsWith("s-") || id.startsWith("p-");
  if (target.closest(".everybody")) {
    setView("people");
    apply();
  } else if (target.closest(".list") || (state.view === "people" && target.closest(".day"))) {
    setView("list");
  }
  if (target.closest("[hidden]")) clear();
  if (isOne) {
    target.querySelector("details")?.setAttribute("open", "");
    for (const other of all(".shown")) other.classList.remove("shown");
    target.classList.add("shown");
  }
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  bring(target);
  return true;
}

/** Scrolls there, and again once what came into sight on the way is as high as it is rather than as it was guessed. */
function bring(target, rounds = 3) {
  const fits = /^[sp]-/.test(target.id) && target.offsetHeight < innerHeight * 0.75;
  target.scrollIntoView({ block: fits ? "center" : "start", behavior: "instant" });
  if (rounds > 1) requestAnimationFrame(() => bring(target, rounds - 1));
}

// MARK: Times

const timeElements = () => all("time[datetime]").filter((element) => /[+-]\d\d:\d\d$|Z$/.test(element.dateTime));
const written = new Map();

/** `2027-03-14`, by the clock of the device. */
const dateHere = (moment) => `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, "0")}-${String(moment.getDate()).padStart(2, "0")}`;

/** How many minutes a time of the page is east of UTC. */
function offsetOf(element) {
  const shift = /([+-])(\d\d):(\d\d)$/.exec(element.dateTime);
  return shift ? (shift[1] === "-" ? -1 : 1) * (Number(shift[2]) * 60 + Number(shift[3])) : 0;
}

const clockHere = () => new Intl.DateTimeFormat(spoken().locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The times of the conference's clock, or of the reader's own. Those of another day than the heading's say which. */
function setZone(zone) {
  state.zone = zone === "mine" ? "mine" : "conference";
  root.dataset.times = state.zone;
  const choice = byId("by-zone");
  if (choice) choice.value = state.zone;
  const clock = clockHere();
  const weekday = new Intl.DateTimeFormat(spoken().locale, { weekday: "short" });
  for (const element of timeElements()) {
    if (!written.has(element)) written.set(element, element.innerHTML);
    if (state.zone === "conference") {
      element.innerHTML = written.get(element);
      continue;
    }
    const moment = new Date(element.dateTime);
    element.textContent = clock.format(moment);
    if (dateHere(moment) !== (element.closest(".day")?.dataset.day ?? element.dateTime.slice(0, 10))) {
      const day = document.createElement("span");
      day.className = "elsewhen";
      day.textContent = ` ${weekday.format(moment)}`;
      element.append(day);
    }
  }
}

/** Says which zone the reader's is, and offers no choice where both clocks agree. */
function nameZones() {
  const choice = byId("by-zone");
  if (!choice) return;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const option of choice.options) if (option.value === "mine") option.textContent = own ? `${say("mineTimes")} (${own})` : say("mineTimes");
  const differs = timeElements().some((element) => -new Date(element.dateTime).getTimezoneOffset() !== offsetOf(element));
  choice.closest("label").hidden = !differs && state.zone === "conference";
}

// MARK: The address

/** `#view=grid&room=hall&q=water`: what is shown, to be sent to somebody or kept as a bookmark. */
function address() {
  const parts = new URLSearchParams();
  if (state.view !== "list") parts.set("view", state.view);
  if (state.query.trim()) parts.set("q", state.query.trim());
  for (const name of filters) if (state[name]) parts.set(name, state[name]);
  if (state.mine) parts.set("mine", "1");
  if (state.zone === "mine") parts.set("times", "mine");
  if (state.only) parts.set("chosen", Array.from(state.only).join("~"));
  if (state.now) parts.set("now", state.now);
  if (root.dataset.lang !== firstLanguage) parts.set("lang", root.dataset.lang);
  const text = parts.toString();
  history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
}

function read(fragment) {
  const parts = new URLSearchParams(fragment);
  const language = parts.get("lang") ?? memory.read("language") ?? root.dataset.lang;
  state.query = parts.get("q") ?? "";
  for (const name of filters) {
    const choice = byId(`by-${name}`);
    const value = parts.get(name) ?? "";
    state[name] = choice && Array.from(choice.options).some((option) => option.value === value) ? value : "";
    if (choice) choice.value = state[name];
  }
  state.mine = parts.get("mine") === "1";
  // A plus sign is read as a space in an address.
  state.now = parts.get("now")?.replace(" ", "+") ?? null;
  state.only = parts.get("chosen") ? new Set(parts.get("chosen").split("~").filter((key) => known.has(key))) : null;
  byId("query").value = state.query;
  setView(parts.get("view") ?? "list");
  state.zone = parts.get("times") ?? "conference";
  setLanguage(language);
}

function clear() {
  state.query = "";
  state.mine = false;
  state.only = null;
  for (const name of filters) {
    state[name] = "";
    if (byId(`by-${name}`)) byId(`by-${name}`).value = "";
  }
  byId("query").value = "";
  apply();
  address();
}
