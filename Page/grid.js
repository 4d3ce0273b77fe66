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
