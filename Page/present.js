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
