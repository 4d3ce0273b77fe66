// Written by majlis-grammar from Page/. Do not edit: change the files there and run it again.
// swift-format-ignore-file

/// The style sheets and scripts as they stand in `Page/`.
enum PageFiles {
    static let baseCSS: String = ####"""
:root {
  color-scheme: light;
  --paper: #fbfaf7;
  --card: #ffffff;
  --sunk: #f1efe9;
  --ink: #1d2126;
  --soft: #565d66;
  --line: #dcd8ce;
  --accent: #0b5c63;
  --accent-ink: #ffffff;
  --accent-soft: #e0eeee;
  --star: #7d5600;
  --warn: #9c2f16;
  --warn-soft: #fbe9e2;
  --shadow: 0 1px 2px rgb(40 35 20 / 8%), 0 2px 8px rgb(40 35 20 / 5%);
  --radius: .6rem;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Geeza Pro", "Dubai", "Tahoma", sans-serif;
  --title: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Source Serif 4", Georgia, serif;
}
html[data-lang="ar"], html[data-lang="fa"], html[data-lang="ur"] {
  --text: "SF Arabic", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", "Dubai", "Tahoma", system-ui, sans-serif;
  --title: "Noto Naskh Arabic", "Amiri", "SF Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", "Segoe UI", serif;
}
@media (prefers-color-scheme: dark) {
  html:not([data-look="light"]) {
    color-scheme: dark;
    --paper: #14171a;
    --card: #1c2024;
    --sunk: #24292e;
    --ink: #e9e7e1;
    --soft: #aab0b8;
    --line: #363c43;
    --accent: #74c7cd;
    --accent-ink: #0b1f21;
    --accent-soft: #1d3437;
    --star: #f0c04f;
    --warn: #ff9d84;
    --warn-soft: #3a211b;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%);
  }
}
html[data-look="dark"] {
  color-scheme: dark;
  --paper: #14171a;
  --card: #1c2024;
  --sunk: #24292e;
  --ink: #e9e7e1;
  --soft: #aab0b8;
  --line: #363c43;
  --accent: #74c7cd;
  --accent-ink: #0b1f21;
  --accent-soft: #1d3437;
  --star: #f0c04f;
  --warn: #ff9d84;
  --warn-soft: #3a211b;
  --shadow: 0 1px 2px rgb(0 0 0 / 40%);
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  padding: 0 clamp(.9rem, 3vw, 2.5rem) 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 var(--text);
  overflow-wrap: break-word;
}
html[data-lang="ar"] body { line-height: 1.75; }
.top, main, .bottom { max-width: 88rem; margin-inline: auto; }
h1, h2, h3, p, ul, ol { margin: 0; }
h1, h2 { font-family: var(--title); font-weight: 650; line-height: 1.2; text-wrap: balance; letter-spacing: -.01em; }
html[data-lang="ar"] :is(h1, h2, h3) { line-height: 1.45; letter-spacing: 0; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.9rem); }
h2 { font-size: clamp(1.3rem, 1.1rem + 1vw, 1.8rem); }
h3 { font-size: 1.05rem; line-height: 1.35; font-weight: 650; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: from-font; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
[hidden] { display: none !important; }
small { font-size: .85em; }
bdi { unicode-bidi: isolate; }
time { unicode-bidi: isolate; white-space: nowrap; font-variant-numeric: tabular-nums; }
ul, ol { padding: 0; list-style: none; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.skip {
  position: absolute; inset-inline-start: 1rem; top: -5rem; z-index: 50; padding: .6rem 1rem;
  background: var(--accent); color: var(--accent-ink); border-radius: 0 0 var(--radius) var(--radius);
}
.skip:focus { top: 0; }
html:not(.scripted) .needs-script { display: none !important; }

.top { display: flex; flex-wrap: wrap; gap: 1rem 2rem; justify-content: space-between; align-items: flex-start; padding-block: clamp(1.4rem, 4vw, 3rem) 1.2rem; }
.names { flex: 1 1 22rem; min-width: 0; }
.top .subtitle { margin-top: .35rem; font-size: 1.15rem; color: var(--soft); }
.view-name { color: var(--accent); font-weight: 650; margin-bottom: .2rem; }
.facts { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-top: .6rem; color: var(--soft); }
.top .links { margin-top: .5rem; }
.switches { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
button, select, input, summary { font: inherit; font-size: .93rem; color: inherit; }
button, select, input[type="search"], .filters > summary {
  min-height: 2.5rem; padding: .35rem .8rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--card);
}
::placeholder { color: var(--soft); opacity: 1; }
button { cursor: pointer; }
button:hover, .filters > summary:hover { border-color: var(--accent); }
select { max-width: 100%; }
@media (max-width: 26rem) { .switches :is(button, select) { font-size: .86rem; padding-inline: .55rem; } }
.choice { display: inline-flex; border: 1px solid var(--line); border-radius: var(--radius); background: var(--sunk); padding: .15rem; gap: .15rem; }
.choice button { min-height: 2.15rem; border: 0; background: transparent; border-radius: calc(var(--radius) - .15rem); color: var(--soft); }
.choice button[aria-pressed="true"] { background: var(--card); color: var(--ink); box-shadow: var(--shadow); font-weight: 600; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.links li { min-width: 0; }
.links a { overflow-wrap: anywhere; }
.remark { padding: .8rem 1rem; margin-block: 1rem; background: var(--sunk); border-radius: var(--radius); color: var(--soft); }
.status { color: var(--warn); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; background: var(--card); }
th, td { padding: .55rem .7rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { font-size: .85rem; color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--line); white-space: nowrap; }

"""####
    static let commonJS: String = ####"""
// What every page does: language, appearance, printing, and the words for all of it.

const root = document.documentElement;
const words = JSON.parse(document.getElementById("words").textContent);

const byId = (id) => document.getElementById(id);
const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

/** What a browser remembers; nothing where it may not. */
const memory = {
  read(key) {
    try { return localStorage.getItem(`majlis ${words.identity} ${key}`); } catch { return null; }
  },
  write(key, value) {
    try { localStorage.setItem(`majlis ${words.identity} ${key}`, value); } catch { /* private windows remember nothing */ }
  },
};

const spoken = () => words.languages[root.dataset.lang];

/** A sentence in the page's language, with a value for `{0}`, fenced in so that it does not turn the sentence around. */
function say(name, value = "") { return spoken()[name].replace("{0}", () => `\u2068${value}\u2069`); }

/** The same for what is no page: without the fences. */
const bare = (text) => text.replace(/[\u2068\u2069]/g, "");

/** A sentence that counts, by the forms for 0, 1, 2, 3 to 10, 11 to 99 and 100; English has the same for most of them. */
function count(name, number) {
  const forms = spoken()[name];
  const rest = number % 100;
  const form = number === 0 ? 0 : number === 1 ? 1 : number === 2 ? 2 : rest >= 3 && rest <= 10 ? 3 : rest >= 11 ? 4 : 5;
  return forms[form].replace("{0}", () => new Intl.NumberFormat(spoken().locale, { useGrouping: false }).format(number));
}

/** The text of an element as the reader sees it: of several languages the one that is shown. */
function shown(element) {
  if (!element) return "";
  const code = root.dataset.lang;
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    else if (node.nodeType === Node.ELEMENT_NODE && (!node.dataset.l || node.dataset.l.split(" ").includes(code))) text += shown(node);
  }
  return text.replace(/\s+/g, " ");
}

/** Whether a key was pressed: by its letter, or by its place where the keyboard writes another script. What belongs to the browser is not meant. */
function isKey(event, letter, code) {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key.toLowerCase() === letter || (event.code === code && /^[^\x00-\x7f]+$/.test(event.key));
}

/** What is done whenever the language changes. */
const whenSpoken = [];

function setLanguage(code) {
  if (!Object.hasOwn(words.languages, code)) code = root.dataset.lang;
  root.dataset.lang = code;
  root.lang = code;
  root.dir = words.languages[code].direction;
  for (const button of all("[data-set-language]")) button.setAttribute("aria-pressed", String(button.dataset.setLanguage === code));
  const label = words.languages[code].locale.startsWith("ar") ? "ar" : "en";
  for (const option of all("option")) {
    const text = option.getAttribute(`data-text-${code}`);
    if (text !== null) option.textContent = text;
  }
  for (const input of all("[data-placeholder-en]")) input.placeholder = input.getAttribute(`data-placeholder-${label}`);
  names("language", "[data-language]", (element) => element.dataset.language);
  names("region", "[data-country]", (element) => element.dataset.country);
  const view = document.querySelector(".view-name");
  document.title = (view ? `${shown(view)}: ` : "") + shown(document.querySelector("h1"));
  for (const change of whenSpoken) change();
}

/** Languages and countries by their names rather than their codes. */
function names(type, selector, code) {
  let known;
  try { known = new Intl.DisplayNames([spoken().locale], { type }); } catch { return; }
  for (const element of all(selector)) {
    try { element.textContent = known.of(code(element)); } catch { /* the code stays */ }
  }
}

function setLook(look) {
  if (look === "light" || look === "dark") root.dataset.look = look;
  else delete root.dataset.look;
  byId("look").value = root.dataset.look ?? "auto";
}

function begin() {
  root.classList.add("scripted");
  for (const button of all("[data-set-language]")) {
    button.addEventListener("click", () => {
      setLanguage(button.dataset.setLanguage);
      memory.write("language", button.dataset.setLanguage);
    });
  }
  byId("look").addEventListener("change", (event) => {
    setLook(event.target.value);
    memory.write("look", event.target.value);
  });
  byId("print").addEventListener("click", () => print());
  setLook(memory.read("look"));
}

"""####
    static let gridJS: String = ####"""
// The grid: arrow keys go from session to session, and a session opens in a card above it.

/** One session of each grid is reached with the tabulator, all others with the arrows. */
function aimGrid() {
  for (const grid of all(".grid")) {
    const current = grid.querySelector(".cell:not(.faded) a[data-aimed]") ?? grid.querySelector(".cell:not(.faded) a");
    for (const link of all(".cell a:not([tabindex='-1'])", grid)) {
      if (link === current) continue;
      link.tabIndex = -1;
      delete link.dataset.aimed;
    }
    if (!current) continue;
    current.tabIndex = 0;
    current.dataset.aimed = "1";
  }
}

function aim(link) {
  for (const other of all(".cell a", link.closest(".grid"))) {
    other.tabIndex = -1;
    delete other.dataset.aimed;
  }
  link.tabIndex = 0;
  link.dataset.aimed = "1";
  link.focus();
}

/** The nearest session in a direction, by what is seen. */
function neighbour(link, key) {
  const from = link.getBoundingClientRect();
  const middle = (box) => ({ x: (box.left + box.right) / 2, y: box.top });
  const origin = middle(from);
  let best = null;
  let least = Infinity;
  for (const other of all(".cell:not(.faded) a", link.closest(".grid"))) {
    if (other === link) continue;
    const box = other.getBoundingClientRect();
    const place = middle(box);
    const ahead = key === "ArrowDown" ? place.y - origin.y : key === "ArrowUp" ? origin.y - place.y
      // What goes across all rooms is neither to the left nor to the right.
      : key === "ArrowRight" ? Math.min(box.left - from.left, box.right - from.right) : Math.min(from.left - box.left, from.right - box.right);
    if (ahead <= 1) continue;
    const isAlong = key === "ArrowDown" || key === "ArrowUp";
    const aside = isAlong ? (box.left < from.right && from.left < box.right ? 0 : Math.abs(place.x - origin.x))
      : (box.top < from.bottom && from.top < box.bottom ? 0 : Math.abs(place.y - origin.y));
    const distance = ahead + 4 * aside;
    if (distance < least) {
      least = distance;
      best = other;
    }
  }
  return best;
}

function openCard(session) {
  const card = byId("card");
  const copy = session.element.cloneNode(true);
  copy.removeAttribute("id");
  copy.hidden = false;
  copy.classList.remove("shown");
  for (const element of all("[id]", copy)) element.removeAttribute("id");
  copy.querySelector("h3").id = "card-title";
  copy.setAttribute("aria-labelledby", "card-title");
  copy.querySelector("details")?.setAttribute("open", "");
  const star = copy.querySelector(".star");
  star?.setAttribute("aria-labelledby", "l-star card-title");
  star?.addEventListener("click", () => {
    choose(session);
    star.setAttribute("aria-pressed", String(own.has(session.key)));
  });
  byId("card-body").replaceChildren(copy);
  card.setAttribute("aria-labelledby", "card-title");
  card.showModal();
}

function listenToGrid() {
  byId("card-close").addEventListener("click", () => byId("card").close());
  for (const grid of all(".grid")) {
    grid.addEventListener("keydown", (event) => {
      const link = event.target.closest(".cell a");
      if (!link || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.startsWith("Arrow")) {
        const next = neighbour(link, event.key);
        if (next) aim(next);
        event.preventDefault();
      } else if (isKey(event, "s", "KeyS")) {
        const session = known.get(link.parentElement.dataset.of);
        if (session && !session.isPause) choose(session);
      }
    });
    grid.addEventListener("click", (event) => {
      const link = event.target.closest(".cell a");
      const session = link && known.get(link.parentElement.dataset.of);
      if (!session || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      aim(link);
      openCard(session);
    });
  }
}

"""####
    static let ownJS: String = ####"""
// The reader's own programme: chosen with stars, kept in the browser, saved as a calendar, sent as a link.

const own = new Set((memory.read("own") ?? "").split("~").filter((key) => known.has(key)));

function addStars() {
  for (const session of sessions) {
    if (session.isPause) continue;
    const star = document.createElement("button");
    star.type = "button";
    star.className = "star";
    star.id = `b-${session.key}`;
    star.setAttribute("aria-labelledby", `l-star t-${session.key}`);
    star.addEventListener("click", () => choose(session));
    session.element.append(star);
    session.star = star;
  }
}

function choose(session) {
  const isChosen = !own.has(session.key);
  if (isChosen) own.add(session.key);
  else own.delete(session.key);
  keep();
  apply();
  byId("results").textContent = say(isChosen ? "added" : "removed", shown(session.element.querySelector("h3")));
}

function keep() { memory.write("own", Array.from(own).join("~")); }

const end = (session) => session.start + session.length;

/** Chosen sessions that take place at the same time; what is cancelled or postponed does not. */
function clashes() {
  const chosen = sessions.filter((session) => own.has(session.key) && session.takesPlace && session.start !== null && session.length > 0)
    .sort((a, b) => a.start - b.start);
  const pairs = [];
  chosen.forEach((session, index) => {
    for (let next = index + 1; next < chosen.length && chosen[next].start < end(session); next += 1) pairs.push([session, chosen[next]]);
  });
  return pairs;
}

let drawn = null;
let pairs = [];

/** Stars and overlaps, where they are others than before. */
function drawOwn() {
  const wanted = [root.dataset.lang, ...own].join("~");
  if (wanted === drawn) return;
  drawn = wanted;
  for (const session of sessions) {
    session.star?.setAttribute("aria-pressed", String(own.has(session.key)));
    session.cell?.classList.toggle("chosen", own.has(session.key));
  }
  for (const note of all(".clash")) note.remove();
  pairs = clashes();
  const others = new Map();
  for (const [a, b] of pairs) {
    others.set(a, [...(others.get(a) ?? []), b]);
    others.set(b, [...(others.get(b) ?? []), a]);
  }
  for (const [session, list] of others) {
    const note = document.createElement("p");
    note.className = "clash";
    note.textContent = say("overlap", list.map((other) => `\u2068${shown(other.element.querySelector("h3"))}\u2069`).join(" · "));
    session.element.querySelector("h3").after(note);
  }
}

function showOwn() {
  drawOwn();
  byId("mine").setAttribute("aria-pressed", String(state.mine));
  byId("mine-count").hidden = own.size === 0;
  byId("mine-count").textContent = new Intl.NumberFormat(spoken().locale).format(own.size);
  byId("own-tools").hidden = !state.mine;
  const undated = sessions.filter((session) => own.has(session.key) && !isDated(session)).length;
  const summary = [own.size === 0 ? say("mineEmpty") : count("starred", own.size)];
  if (pairs.length > 0) summary.push(count("overlaps", pairs.length));
  if (undated > 0) summary.push(count("undated", undated));
  byId("own-summary").textContent = summary.join(" · ");
  for (const id of ["own-share", "own-clear"]) byId(id).disabled = own.size === 0;
  byId("own-calendar").disabled = undated === own.size;
  byId("shared").hidden = state.only === null;
  if (state.only) byId("shared-text").textContent = count("shared", state.only.size);
}

// MARK: A calendar

/** What has no date, or no time, has no place in a calendar. */
const isDated = (session) => session.element.dataset.local !== undefined;

const escaped = (text) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, "\\n");

/** Lines of at most 75 bytes, as RFC 5545 wants them. */
function folded(line) {
  const encoder = new TextEncoder();
  let result = "";
  let size = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > 75) {
      result += "\r\n ";
      size = 1;
    }
    result += letter;
    size += bytes;
  }
  return result;
}

/** Who does what, a line for each: `speakers: Mona Haddad, Karim Saleh`. */
function peopleOf(session) {
  return all(":scope > .people > .part", session.element).map((part) => {
    const role = shown(part.querySelector(":scope > .role"));
    const names = shown(part).slice(role.length).trim();
    return role ? `${role.trim()}: ${names}` : names;
  });
}

const utc = (milliseconds) => new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, "");

function calendar() {
  const title = shown(document.querySelector("h1"));
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Majlis//Programme page//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(bare(say("calendar", title)))}`,
  ];
  for (const session of sessions) {
    const local = session.element.dataset.local;
    if (!own.has(session.key) || !isDated(session)) continue;
    lines.push("BEGIN:VEVENT", `UID:${escaped(session.element.dataset.uid ?? session.key)}`, `DTSTAMP:${utc(Date.now())}`);
    if (session.start !== null) {
      lines.push(`DTSTART:${utc(session.start)}`);
      if (session.length > 0) lines.push(`DTEND:${utc(end(session))}`);
    } else {
      // Without a zone the clock of the place counts.
      lines.push(`DTSTART:${local.replace(/[-:]/g, "")}`);
      if (session.length > 0) lines.push(`DURATION:PT${session.length / 1000}S`);
    }
    lines.push(`SUMMARY:${escaped(shown(session.element.querySelector("h3")))}`);
    const room = shown(session.element.querySelector(":scope > .meta .room"));
    if (room) lines.push(`LOCATION:${escaped(room)}`);
    const notes = peopleOf(session);
    if (session.status === "postponed") {
      // The format has no word for it.
      lines.push("X-MAJLIS-STATUS:POSTPONED");
      notes.unshift(shown(session.element.querySelector(":scope > .meta .status")));
    }
    if (notes.length > 0) lines.push(`DESCRIPTION:${escaped(notes.join("\n"))}`);
    if (!session.takesPlace) lines.push("STATUS:CANCELLED");
    else if (session.status) lines.push(`STATUS:${session.status.toUpperCase()}`);
    lines.push(`TRANSP:${session.takesPlace ? "OPAQUE" : "TRANSPARENT"}`);
    lines.push("END:VEVENT");
  }
  lines.push("END:VCALENDAR");
  return lines.map(folded).join("\r\n") + "\r\n";
}

function saveCalendar() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([calendar()], { type: "text/calendar" }));
  link.download = "programme.ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  byId("results").textContent = say("saved");
}

async function share() {
  const link = `${location.href.split("#")[0]}#chosen=${encodeURIComponent(Array.from(own).join("~"))}`;
  try {
    await navigator.clipboard.writeText(link);
    byId("results").textContent = say("copied");
  } catch {
    // Where the clipboard is closed to pages, the address bar holds the link.
    location.hash = link.split("#")[1];
  }
}

"""####
    static let presentJS: String = ####"""
// Now and next, by the clock of the device; `#now=2027-03-14T10:00:00+03:00` rehearses another moment.

function moment() {
  const asked = state.now ? Date.parse(state.now) : NaN;
  return Number.isNaN(asked) ? Date.now() : asked;
}

/** The day of a time of the page, and today: by the clock that the reader chose. */
const dayOf = (element) => state.zone === "mine" ? dateHere(new Date(element.dateTime)) : element.dateTime.slice(0, 10);
const todayAt = (element, now) => state.zone === "mine" ? dateHere(new Date(now)) : new Date(now + offsetOf(element) * 60000).toISOString().slice(0, 10);

const clockOf = (element) => state.zone === "mine" ? clockHere().format(new Date(element.dateTime)) : shown(element);

const dated = (day, options) => new Intl.DateTimeFormat(spoken().locale, { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));

/** The time, with the day of the week where that is not today's. */
function timeOf(element, now) {
  const day = dayOf(element);
  return day === todayAt(element, now) ? clockOf(element) : `${clockOf(element)} (${dated(day, { weekday: "long" })})`;
}

/** A day as its heading has it, in the calendar of the page. */
function dayName(day) {
  const heading = document.querySelector(`.day[data-day="${day}"] > h2`)?.cloneNode(true);
  if (!heading) return dated(day, { weekday: "long", day: "numeric", month: "long" });
  for (const note of all("small", heading)) note.remove();
  return shown(heading).trim();
}

const beginning = (session) => session.element.querySelector(":scope > .meta .span time");
const ending = (session) => session.element.querySelector(":scope > .meta .span time:last-of-type");

function entry(session, text) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#s-${session.key}`;
  const title = document.createElement("bdi");
  title.textContent = shown(session.element.querySelector("h3"));
  link.append(title);
  const note = document.createElement("small");
  // Whose time it is, where it is not the conference's.
  const zone = state.zone === "conference" ? session.element.dataset.zone : "";
  note.textContent = [zone ? `${text} (\u2068${zone}\u2069)` : text, shown(session.element.querySelector(":scope > .meta .room"))].filter(Boolean).join(" · ");
  item.append(link, note);
  return item;
}

function showPresent() {
  const now = moment();
  const timed = sessions.filter((session) => session.start !== null && session.length > 0 && session.takesPlace);
  const present = byId("present");
  if (timed.length === 0) return;
  const opening = timed.reduce((first, session) => session.start < first.start ? session : first);
  const first = opening.start;
  const last = Math.max(...timed.map(end));
  // A day before it begins until it is over; else it would only be in the way.
  present.hidden = now < first - 86400000 || now > last + 7200000;
  for (const line of all(".now-line")) line.remove();
  if (present.hidden) return;
  const remark = byId("present-remark");
  remark.hidden = now >= first && now <= last;
  remark.textContent = now > last ? say("over") : say("begins", `${dayName(dayOf(beginning(opening)))} ${clockOf(beginning(opening))}`);
  const running = timed.filter((session) => session.start <= now && now < end(session));
  const ahead = timed.filter((session) => session.start > now).sort((a, b) => a.start - b.start);
  const coming = ahead.filter((session) => session.start <= ahead[0].start + 1800000);
  fill("now", running.map((session) => entry(session, say("until", timeOf(ending(session), now)))), "nothingNow");
  fill("next", coming.map((session) => entry(session, say("at", timeOf(beginning(session), now)))), "nothingNext");
  drawNow(now);
}

function fill(name, items, empty) {
  const list = document.querySelector(`#present-${name} ul`);
  if (items.length === 0) {
    const item = document.createElement("li");
    item.textContent = say(empty);
    items = [item];
  }
  list.replaceChildren(...items);
}

/** A line across the grid of today. */
function drawNow(now) {
  for (const grid of all(".grid")) {
    const marks = all(".times time[datetime]", grid).map((element) => ({ at: Date.parse(element.dateTime), row: parseInt(element.style.gridRowStart, 10) }));
    if (marks.length < 2) continue;
    const [first, second] = marks;
    const perRow = (second.at - first.at) / (second.row - first.row);
    const row = first.row + Math.floor((now - first.at) / perRow);
    const rows = Number(grid.style.getPropertyValue("--rows"));
    if (row < 2 || row > rows + 1) continue;
    const line = document.createElement("div");
    line.className = "now-line";
    line.style.gridRow = String(row);
    grid.append(line);
  }
}

"""####
    static let printCSS: String = ####"""
@page { size: A4; margin: 12mm; }
@media print {
  :root, html:not([data-look="light"]), html[data-look] {
    color-scheme: light; --paper: #fff; --card: #fff; --sunk: #f2f2f0; --ink: #000; --soft: #444; --line: #bbb; --accent: #0b5c63; --accent-soft: #fff;
    --warn: #9c2f16; --warn-soft: #fff; --shadow: none;
  }
  html { font-size: 9.5pt; }
  body { padding: 0; line-height: 1.4; }
  .skip, .bar, .switches, .results, .shared, .present, .jumps, .star, .bottom, .keys, dialog, .session summary, .narrow, .hint, .now-line, noscript { display: none !important; }
  .top { padding: 0 0 4mm; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; break-after: avoid; }
  .day { margin-top: 0; }
  .day ~ .day, .everybody, .checklist ~ .checklist { break-before: page; }
  html[data-view="people"] .everybody { break-before: auto; }
  html[data-kind="tasks"] .checklist { break-before: auto; margin-top: 6mm; }
  .slot { display: grid; grid-template-columns: 16mm minmax(0, 1fr); content-visibility: visible; padding-bottom: 2mm; }
  .clock { position: static; }
  .cards { display: block; }
  .session { border: 0; border-inline-start: 1mm solid var(--tint); border-radius: 0; padding: 0 0 0 0; padding-inline-start: 3mm; margin-bottom: 3mm; break-inside: avoid; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .session.pause { border: 0; padding-inline-start: 4mm; }
  .session h3 { padding: 0; font-size: 10.5pt; }
  .session details { display: none; }
  .session :is(.short) { display: none; }
  a { color: inherit; text-decoration: none; }
  .people a { text-decoration: none; }
  .grid-frame { overflow: visible; max-height: none; border: 0; }
  html:not([data-view="grid"]) .grid-frame, .grid-frame.many { display: none !important; }
  html.scripted[data-view="grid"] .day:has(.many) .list { display: block !important; }
  html.scripted[data-view="grid"]:not(:has(.many)) :is(.top, main) { page: landscape; }
  /* A day fits on a page of A4 across, below the title, where its rooms' texts leave it so. */
  .grid { --stretch: max(.3, min(.7, 40 / var(--tall, 58))); }
  .grid { grid-template-columns: 14mm repeat(var(--rooms), minmax(0, 1fr)); min-width: 0; font-size: 8pt; }
  .room-name, .times time, .times::before, .across .cell :is(b, .span, .status) { position: static; }
  .times time { height: 0; padding-block: 0; }
  .cell a { font-size: 7.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .persons { display: block; columns: 2; column-gap: 8mm; }
  .person { border: 0; border-radius: 0; padding: 0 0 3mm; break-inside: avoid; content-visibility: visible; }
  .person details { display: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 1.5mm 2mm; }
  .wide { overflow: visible; }
  tbody th { min-width: 0; }
  html[data-kind="runsheet"] td.notes { min-width: 40mm; }
  html[data-kind="badges"] :is(.top, .hint) { display: none !important; }
  .badge-page { break-after: page; margin: 0; padding-top: 4mm; }
  .badge-page:last-of-type { break-after: auto; }
}
@page landscape { size: A4 landscape; margin: 10mm; }

"""####
    static let programmeCSS: String = ####"""
.bar {
  position: sticky; top: 0; z-index: 20; display: flex; flex-wrap: wrap; gap: .6rem; align-items: flex-start;
  margin-inline: calc(-1 * clamp(.9rem, 3vw, 2.5rem)); padding: .6rem clamp(.9rem, 3vw, 2.5rem);
  background: color-mix(in srgb, var(--paper) 94%, transparent); backdrop-filter: blur(8px); border-bottom: 1px solid var(--line);
}
.search { display: contents; }
.seek { flex: 1 1 14rem; min-width: 0; display: flex; }
.seek input { flex: 1; min-width: 0; width: 100%; }
.filters > summary { list-style: none; cursor: pointer; display: inline-flex; gap: .5rem; align-items: center; }
.filters > summary::-webkit-details-marker { display: none; }
.filters > summary::after { content: ""; width: .45em; height: .45em; border: solid var(--soft); border-width: 0 2px 2px 0; transform: translateY(-.12em) rotate(45deg); }
.filters[open] > summary::after { transform: translateY(.12em) rotate(225deg); }
@media (min-width: 46.01rem) {
  .filters .fields { position: absolute; inset-inline: 0; top: 100%; max-height: 70vh; overflow: auto; padding: .8rem clamp(.9rem, 3vw, 2.5rem); background: var(--paper); border-bottom: 1px solid var(--line); box-shadow: var(--shadow); }
}
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: .7rem; padding-block: .8rem .3rem; align-items: end; }
.fields label { display: grid; gap: .2rem; min-width: 0; }
.fields select { width: 100%; }
.fields label > span { font-size: .82rem; color: var(--soft); }
.count { min-width: 1.4em; padding: 0 .4em; border-radius: 1em; background: var(--accent); color: var(--accent-ink); font-size: .8em; font-weight: 600; text-align: center; }
#mine .glyph { color: var(--star); }
#mine[aria-pressed="true"] { background: var(--accent-soft); border-color: var(--accent); font-weight: 600; }
.own-tools { flex: 1 1 100%; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .6rem .8rem; background: var(--accent-soft); border-radius: var(--radius); }
.own-tools p { flex: 1 1 14rem; }
.results { min-height: 1.6rem; margin-block: .6rem 0; color: var(--soft); font-size: .93rem; }
.results:empty { min-height: 0; margin: 0; }
.shared { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .7rem 1rem; margin-block: .6rem; border: 1px solid var(--accent); border-radius: var(--radius); background: var(--accent-soft); }
.shared strong { flex: 1 1 14rem; }

.present { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: .4rem 2rem; margin-block: .8rem 1.2rem; padding: 1rem 1.2rem; background: var(--card); border: 1px solid var(--line); border-inline-start: .35rem solid var(--accent); border-radius: var(--radius); box-shadow: var(--shadow); }
.present h2, .present .remark { grid-column: 1 / -1; margin: 0; }
.present h2 { font-size: 1.25rem; }
.present h3 { color: var(--soft); font-size: .9rem; margin-block: .3rem; }
.present li { padding-block: .25rem; }
.present small { color: var(--soft); display: block; }
.present ul { max-height: min(24rem, 60vh); overflow-y: auto; }

.jumps ul { display: flex; flex-wrap: wrap; gap: .4rem .5rem; margin-block: .4rem 0; }
.jumps a { display: block; padding: .2rem .7rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .9rem; text-decoration: none; color: inherit; background: var(--card); }
.jumps a:hover { border-color: var(--accent); }

.day { margin-top: 2rem; }
.day > h2 { padding-bottom: .5rem; border-bottom: 2px solid var(--ink); margin-bottom: 1rem; display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; justify-content: space-between; }
.day > h2 small { font: 500 1rem/1.4 var(--text); color: var(--soft); }
.slot { display: grid; grid-template-columns: 5.2rem minmax(0, 1fr); gap: 0 1rem; padding-bottom: 1.1rem; content-visibility: auto; contain-intrinsic-size: auto 14rem; }
.clock { position: sticky; top: 4.6rem; align-self: start; padding-top: .55rem; font-size: 1.1rem; font-weight: 650; line-height: 1.3; }
.clock small { display: block; font-weight: 400; color: var(--soft); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: .8rem; align-items: start; }
.session {
  --tint: var(--c, var(--accent)); position: relative; min-width: 0; padding: .8rem 1rem .85rem; background: var(--card);
  border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); border-inline-start: .3rem solid var(--tint); scroll-margin-top: 6rem;
}
.slot .session:only-child { grid-column: 1 / -1; }
.session h3 { padding-inline-end: 2.4rem; }
.session .subtitle { color: var(--soft); }
.session:target, .session.shown { outline: 3px solid var(--accent); outline-offset: 2px; }
/* Times out of sight are not painted, and nothing is painted outside of a time: the outline stands inside. */
.slot :is(.session:target, .session.shown, .session:focus-visible) { outline-offset: -3px; }
:is(main, .top, .day):focus { outline: none; }
.session.pause { background: transparent; border-style: dashed; border-inline-start: 1px dashed var(--line); box-shadow: none; padding-block: .45rem; grid-column: 1 / -1; color: var(--soft); }
.session.pause h3 { font-weight: 500; }
.meta { display: flex; flex-wrap: wrap; gap: .15rem .8rem; align-items: center; margin-top: .3rem; font-size: .89rem; color: var(--soft); }
.meta .room { font-weight: 600; color: var(--ink); }
.to { padding-inline: .15em; }
.track { display: inline-flex; gap: .4em; align-items: baseline; }
.track::before { content: ""; flex: none; width: .65em; height: .65em; border-radius: 50%; background: var(--c); }
.type, .tongue { padding: 0 .5em; border: 1px solid var(--line); border-radius: .35em; font-size: .93em; }
[data-status="cancelled"] h3, .cell[data-status="cancelled"] b, .items > [data-status="cancelled"] > div > .item { text-decoration: line-through; text-decoration-thickness: 1px; }
.people { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin-top: .35rem; font-size: .95rem; }
.people a { color: inherit; text-decoration-color: var(--line); }
.people a:hover { color: var(--accent); }
.role { color: var(--soft); font-size: .88em; }
.role::after { content: ":"; }
.short, .text { margin-top: .5rem; max-width: 70ch; }
@media screen {
  /* Whoever opens the details reads all of it. */
  .session:has(> details:not([open])) > .short { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden; }
}
.short :is(p, ul, ol) + *, .text :is(p, ul, ol, pre, blockquote) + * { margin-top: .5rem; }
:is(.short, .text) :is(ul, ol) { padding-inline-start: 1.3rem; list-style: disc; }
:is(.short, .text) ol { list-style: decimal; }
:is(.short, .text) pre { overflow-x: auto; padding: .5rem; background: var(--sunk); border-radius: .3rem; }
:is(.short, .text) blockquote { margin: 0; padding-inline-start: .8rem; border-inline-start: .2rem solid var(--line); }
.items { margin-top: .6rem; border-top: 1px solid var(--line); }
.items > li { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr); gap: .2rem .6rem; padding-block: .4rem; border-bottom: 1px solid var(--line); scroll-margin-top: 6rem; }
.items > li:last-child { border-bottom: 0; padding-bottom: 0; }
.items > li > div:first-child { grid-column: 1 / -1; }
.items time { color: var(--soft); font-size: .92rem; }
.items .short { font-size: .93rem; color: var(--soft); margin-top: .2rem; }
.items small, .items .room { color: var(--soft); }
.session details, .person details { margin-top: .5rem; }
.session summary, .person summary { cursor: pointer; width: fit-content; color: var(--accent); font-size: .9rem; padding-block: .1rem; }
.session .links { margin-top: .5rem; font-size: .93rem; }
.fine { margin-top: .5rem; font-size: .85rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
.star { position: absolute; inset-block-start: .3rem; inset-inline-end: .3rem; min-height: 2.4rem; width: 2.4rem; padding: 0; border: 0; background: transparent; border-radius: 50%; color: var(--soft); font-size: 1.25rem; line-height: 1; }
.star::before { content: "☆"; }
.star[aria-pressed="true"] { color: var(--star); }
.star[aria-pressed="true"]::before { content: "★"; }
.star:hover { background: var(--sunk); }
.clash { margin-top: .4rem; color: var(--warn); font-size: .9rem; }
html[data-times="mine"] :is(.midnight, .zone) { display: none; }
.elsewhen { color: var(--soft); font-weight: 400; font-size: .85em; }

.grid-frame { overflow: auto; max-height: min(88vh, 70rem); border: 1px solid var(--line); border-radius: var(--radius); background: var(--card); margin-block: 1rem; }
.grid {
  display: grid; grid-template-columns: 4rem repeat(var(--rooms), minmax(10.5rem, 1fr)); column-gap: .3rem; position: relative; min-width: fit-content; padding-bottom: .4rem;
}
.grid section, .grid ol { display: contents; }
.room-name { grid-row: 1; position: sticky; top: 0; z-index: 4; padding: .5rem .6rem; background: var(--sunk); border-bottom: 1px solid var(--line); font-size: .92rem; margin-inline: -.15rem; }
.room-name.open::first-letter { text-transform: uppercase; }
.times { display: contents; }
.times time { grid-column: 1; position: sticky; inset-inline-start: 0; z-index: 3; padding: 0 .5rem; background: var(--card); color: var(--soft); font-size: .85rem; line-height: 1.2; padding-top: .12rem; }
.times .hour { font-weight: 650; color: var(--ink); }
.times .half { font-size: .76rem; }
.times::before { content: ""; grid-area: 1 / 1; position: sticky; inset-inline-start: 0; top: 0; z-index: 5; background: var(--sunk); border-bottom: 1px solid var(--line); }
.cell { min-width: 0; min-height: 0; padding-block: 1px; z-index: 1; }
/* What goes on meanwhile is seen before a break. */
.across .cell { z-index: 0; }
.cell a {
  display: block; height: 100%; padding: .3rem .5rem; overflow: hidden; color: inherit; text-decoration: none; font-size: .88rem; line-height: 1.3; border-radius: .4rem;
  border-inline-start: .25rem solid var(--c, var(--accent)); background: color-mix(in srgb, var(--c, var(--accent)) 12%, var(--card));
}
.cell a:hover { background: color-mix(in srgb, var(--c, var(--accent)) 22%, var(--card)); }
.cell b { display: block; font-weight: 600; }
.cell .span { color: var(--soft); font-size: .8rem; }
.cell .status { display: block; font-size: .8rem; }
.cell.pause a { border-inline-start: 0; background: var(--sunk); text-align: center; color: var(--soft); }
/* What goes across many rooms says what it is wherever one looks. */
.across .cell a { overflow: clip; }
.across .cell :is(b, .span, .status) { position: sticky; inset-inline: 4.5rem .5rem; display: block; width: fit-content; }
.across .cell.pause :is(b, .span, .status) { margin-inline: auto; }
.cell.chosen b::before { content: "★ "; color: var(--star); }
.cell.faded { opacity: .22; }
.now-line { grid-column: 1 / -1; height: 0; border-top: 2px solid var(--warn); z-index: 2; pointer-events: none; align-self: start; }

.everybody { margin-top: 3rem; }
.persons { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .8rem; margin-top: 1rem; }
.person { padding: .8rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); scroll-margin-top: 6rem; min-width: 0; content-visibility: auto; contain-intrinsic-size: auto 8rem; }
.person:target, .person.shown { outline: 3px solid var(--accent); }
.body, .honorific { color: var(--soft); }
.appearances { margin-top: .4rem; font-size: .93rem; }
.appearances li { padding-block: .15rem; }
.appearances small { color: var(--soft); display: inline-block; }

html.scripted[data-view="list"] :is(.grid-frame, .everybody) { display: none; }
html.scripted[data-view="grid"] :is(.list, .everybody) { display: none; }
html.scripted[data-view="grid"] .day.open .list { display: block; }
html.scripted[data-view="people"] :is(.day, .jumps) { display: none; }
html.scripted[data-view="people"] .everybody { margin-top: 1.5rem; }

dialog { width: min(42rem, calc(100vw - 2rem)); max-height: 85vh; padding: 1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); color: inherit; overflow: auto; }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
dialog .close { display: block; margin: 0 0 .6rem; margin-inline-start: auto; }
.bottom { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
.bottom p { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin-bottom: .5rem; }
kbd { padding: 0 .4em; border: 1px solid var(--line); border-radius: .3em; background: var(--card); font: inherit; font-size: .9em; }

@media (max-width: 46rem) {
  .slot { grid-template-columns: minmax(0, 1fr); }
  .clock { top: 0; position: static; padding-block: .3rem; }
  .bar { position: static; }
  .filters[open] { order: 9; flex: 1 1 100%; }
  .seek, .filters { order: 2; }
  .own-tools { order: 8; }
  html { scroll-padding-top: 1rem; }
  .grid { grid-template-columns: 3.2rem repeat(var(--rooms), minmax(9rem, 1fr)); }
  .times time { padding-inline: .25rem; font-size: .78rem; }
  .keys { display: none !important; }
}

"""####
    static let programmeJS: String = ####"""
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

"""####
    static let sheetsCSS: String = ####"""
main { margin-top: 1rem; }
.checklist, .day { margin-top: 2rem; }
.checklist h2, .day h2 { margin-bottom: .5rem; }
.day h2 small { font: 500 1rem/1.4 var(--text); color: var(--soft); }
.progress { display: flex; gap: .8rem; align-items: center; margin-bottom: .6rem; color: var(--soft); }
progress { appearance: none; width: 10rem; height: .55rem; border: 0; border-radius: 1rem; background: var(--sunk); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--sunk); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
.box { width: 2.2rem; min-width: 0; }
.tick { display: inline-grid; place-items: center; width: 1.15rem; height: 1.15rem; vertical-align: middle; border: 1.5px solid var(--soft); border-radius: .25rem; line-height: 1; font-weight: 700; }
tbody th { font-weight: 600; min-width: 14rem; }
tbody tr:nth-child(even) { background: color-mix(in srgb, var(--sunk) 45%, var(--card)); }
.task.done th, .task.skipped, .task.not_applicable { color: var(--soft); font-weight: 500; }
.state { padding: .1rem .55rem; border: 1px solid var(--line); border-radius: 1rem; white-space: nowrap; font-size: .88rem; }
.overdue .state { color: var(--warn); border-color: var(--warn); background: var(--warn-soft); font-weight: 600; }
.ready .state { color: var(--accent); border-color: var(--accent); background: var(--accent-soft); }
.short { font-weight: 400; font-size: .9rem; color: var(--soft); max-width: 60ch; }
.narrow { margin-block: 1rem; }
td { min-width: 5rem; }
td em { color: var(--soft); }
.span, .length { white-space: nowrap; }
.length { color: var(--soft); }
.role { color: var(--soft); font-size: .9em; }
.role::after { content: ":"; }
.to { padding-inline: .15em; }
tr.pause { color: var(--soft); }
tr.pause th { font-weight: 500; font-style: italic; }
html[data-lang="ar"] :is(tr.pause th, td em) { font-style: normal; }
tr.inner th { font-weight: 500; padding-inline-start: calc(.7rem + var(--depth, 0) * 1.2rem); }
tr.outer th { font-weight: 650; }
tr.cancelled th bdi { text-decoration: line-through; }
.notes { width: 22%; min-width: 9rem; }
.number { min-width: 0; color: var(--soft); }
.hint { color: var(--soft); margin-bottom: 1rem; }
.body, .honorific { color: var(--soft); }

.badge-page { display: grid; grid-template-columns: 90mm 90mm; grid-auto-rows: 65mm; justify-content: center; margin-bottom: 8mm; }
.badge { --soft: #4b5158; display: flex; flex-direction: column; padding: 5mm 5mm 0; overflow: hidden; background: #fff; color: #16191d; outline: .2mm dashed #aaa; text-align: center; break-inside: avoid; }
.badge .event { font-size: 9pt; line-height: 1.3; color: #4b5158; max-height: 2.7em; overflow: hidden; }
.badge .who { flex: 1; display: flex; flex-direction: column; justify-content: center; gap: .8mm; min-height: 0; }
.badge h2 { font: 700 17pt/1.2 var(--text); overflow-wrap: anywhere; }
.badge .other { font-size: 13pt; line-height: 1.35; }
.badge .body { font-size: 10pt; line-height: 1.3; color: #3c4248; }
.badge .country { font-size: 9pt; color: #4b5158; }
.badge .category { margin-inline: -5mm; min-height: 8mm; padding: 1.6mm 3mm; background: #0b5c63; color: #fff; font-size: 10pt; font-weight: 600; line-height: 1.3; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
@media (max-width: 46rem) { .badge-page { grid-template-columns: 90mm; } }
@media (max-width: 400px) { .badge-page { grid-template-columns: 100%; } }
/* On a phone a row is a card: nothing has to be pushed aside to be read. */
@media screen and (max-width: 46rem) {
  .wide { overflow: visible; }
  table, tbody { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr:not([hidden]) { display: flex; flex-wrap: wrap; gap: .15rem .8rem; align-items: baseline; padding: .7rem .8rem; border-bottom: 1px solid var(--line); }
  tbody :is(th, td) { min-width: 0; padding: 0; border: 0; }
  tbody th { flex: 1 1 calc(100% - 4rem); }
  tr.inner { padding-inline-start: calc(.8rem + var(--depth, 1) * 1rem); }
  tr.inner th { padding-inline-start: 0; }
  tbody td:is(:empty, .notes) { display: none; }
}

"""####
    static let sheetsJS: String = ####"""
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

"""####
    static let startJS: String = ####"""
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

"""####
}
