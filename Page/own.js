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
