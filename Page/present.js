// Now and next, by the clock of the device; `#now=2027-03-14T10:00:00+03:00` rehearses another moment.

function moment() {
  const asked = state.now ? Date.parse(state.now) : NaN;
  return Number.isNaN(asked) ? Date.now() : asked;
}

const clockOf = (milliseconds) => new Intl.DateTimeFormat(spoken().locale, {
  hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: state.zone === "mine" ? undefined : words.zone,
}).format(milliseconds);

function entry(session, text) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#s-${session.key}`;
  const title = document.createElement("bdi");
  title.textContent = shown(session.element.querySelector("h3"));
  link.append(title);
  const note = document.createElement("small");
  note.textContent = [text, shown(session.element.querySelector(".room"))].filter(Boolean).join(" · ");
  item.append(link, note);
  return item;
}

function showPresent() {
  const now = moment();
  const timed = sessions.filter((session) => session.start !== null && session.length > 0 && session.element.dataset.status !== "cancelled");
  const present = byId("present");
  if (timed.length === 0) return;
  const first = Math.min(...timed.map((session) => session.start));
  const last = Math.max(...timed.map(end));
  // A day before it begins until it is over; else it would only be in the way.
  present.hidden = now < first - 86400000 || now > last + 7200000;
  for (const line of all(".now-line")) line.remove();
  if (present.hidden) return;
  const remark = byId("present-remark");
  remark.hidden = now >= first && now <= last;
  const date = new Intl.DateTimeFormat(spoken().locale, { weekday: "long", day: "numeric", month: "long", timeZone: words.zone });
  remark.textContent = now > last ? say("over") : say("begins", `${date.format(first)} ${clockOf(first)}`);
  const running = timed.filter((session) => session.start <= now && now < end(session));
  const ahead = timed.filter((session) => session.start > now).sort((a, b) => a.start - b.start);
  const coming = ahead.filter((session) => session.start <= ahead[0].start + 1800000).slice(0, 12);
  fill("now", running.slice(0, 12).map((session) => entry(session, say("until", clockOf(end(session))))), "nothingNow");
  fill("next", coming.map((session) => entry(session, say("at", clockOf(session.start)))), "nothingNext");
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
