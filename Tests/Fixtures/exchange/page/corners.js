// What a test does to the programme of corners, and what it then finds there.
(async () => {
  const found = {};
  const rest = (milliseconds = 0) => new Promise((done) => setTimeout(done, milliseconds));
  const id = (name) => document.getElementById(name);
  const root = document.documentElement;
  const seen = (selector) => Array.from(document.querySelectorAll(selector)).filter((element) => element.checkVisibility());
  const shown = (node) => node.nodeType === Node.TEXT_NODE ? node.data
    : node.dataset?.l && !node.dataset.l.split(" ").includes(root.dataset.lang) ? "" : Array.from(node.childNodes, shown).join("");
  const words = (element) => element ? shown(element).replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ").trim() : null;
  const sessions = () => seen("article.session").map((element) => element.id);
  const press = (target, key, more = {}) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const change = (name, value) => {
    id(name).value = value;
    id(name).dispatchEvent(new Event(name === "query" ? "input" : "change", { bubbles: true }));
    return rest(250);
  };
  const clocks = () => seen(".day[data-day] .clock").slice(0, 8)
    .map((clock) => Array.from(clock.children).filter((part) => part.checkVisibility()).map(words).join(" "));
  const present = () => ["#present-remark", "#present-now li", "#present-next li"].map((selector) => seen(selector).map(words));
  try {
    await rest(100);
    found.begins = present();
    for (const query of ["mona", "Haddad", "main", "garden", "coffee", "nowhere"]) {
      await change("query", query);
      found[`search ${query}`] = { sessions: sessions(), results: words(id("results")), nothing: id("nothing").checkVisibility() };
    }
    await change("query", "");
    await change("by-room", "Garden-room");
    found.garden = sessions();
    await change("by-room", "");
    await change("by-type", "talk");
    found.talks = sessions();
    await change("by-type", "");

    // A link to a day, to the top and to the programme leaves everything as it was chosen.
    document.querySelector("[data-set-view=grid]").click();
    await change("query", "next");
    const before = location.hash;
    found.jumps = seen(".jumps a").map((link) => link.hash);
    found.kept = [];
    for (const selector of [".jumps li:not([hidden]) a", ".skip", "a[href='#top']"]) {
      document.querySelector(selector).click();
      await rest(100);
      found.kept.push([location.hash === before, root.dataset.view, document.activeElement.id]);
    }
    location.hash = "#s-night";
    await rest(200);
    const box = id("s-night").getBoundingClientRect();
    found.night = [root.dataset.view, document.activeElement.id, box.top >= 0 && box.bottom <= innerHeight, getComputedStyle(id("s-night")).outlineOffset];
    location.hash = "#lang=constructor&now=2027-03-14T09:30:00Z";
    await rest(200);
    found.constructor = root.lang;
    found.much = present().map((list) => list.length);
    found.far = [present()[2][0], words(id("s-far").querySelector(".meta"))];

    location.hash = "#now=2027-03-13T06:20:00Z";
    await rest(200);
    found.noon = present();
    found.cells = seen(".cell").length;
    document.querySelector("[data-set-view=grid]").click();
    found.statuses = Array.from(document.querySelectorAll(".cell .status, .appearances .status, .items .status"), words);
    const link = document.querySelector(".cell[data-of=noon] a");
    found.keys = [press(link, "s", { ctrlKey: true }), press(link, "ArrowLeft", { altKey: true })];
    found.unstarred = words(id("mine-count"));
    press(link, "س", { code: "KeyS" });
    found.starred = words(id("mine-count"));
    press(document.body, "ظ", { code: "Slash" });
    found.focused = document.activeElement.id;
    document.querySelector("[data-set-view=list]").click();

    for (const key of ["early", "off", "later", "open"]) document.querySelector(`#s-${key} .star`).click();
    id("mine").click();
    found.summary = words(id("own-summary"));
    let saved = null;
    const RealBlob = Blob;
    window.Blob = function (parts, options) { saved = parts.join(""); return new RealBlob(parts, options); };
    URL.createObjectURL = () => "blob:none";
    HTMLAnchorElement.prototype.click = () => {};
    id("own-calendar").click();
    found.calendar = saved;
    id("own-clear").click();
    id("mine").click();
    document.querySelector("#s-open .star").click();
    found.onlyOpen = [id("own-calendar").disabled, id("own-share").disabled];
    document.querySelector("#s-open .star").click();

    location.hash = "#times=mine&now=2027-03-12T15:00:00Z";
    await rest(200);
    found.mine = present()[0].concat(clocks());
    id("by-zone").value = "conference";
    id("by-zone").dispatchEvent(new Event("change", { bubbles: true }));
    found.theirs = clocks();
    document.querySelector("[data-set-view=people]").click();
    found.appearances = seen(".person")[0] ? Array.from(seen(".person")[0].querySelectorAll(".appearances li"), words) : [];
    document.querySelector("[data-set-language=ar]").click();
    document.querySelector("[data-set-view=list]").click();
    found.arabic = words(document.querySelector("#s-whole .items"));
  } catch (error) {
    found.error = String(error.stack ?? error);
  }
  parent.postMessage(JSON.stringify(found), "*");
})();
