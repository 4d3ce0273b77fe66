// What a test does to a page, and what it then finds there. It is added to a copy of the page whose policy lets it run.
(async () => {
  const found = {};
  const rest = (milliseconds = 0) => new Promise((done) => setTimeout(done, milliseconds));
  const id = (name) => document.getElementById(name);
  const visible = (element) => element.checkVisibility();
  const seen = (selector) => Array.from(document.querySelectorAll(selector)).filter(visible);
  // What is not laid out yet has no innerText.
  const text = (node) => node.nodeType === Node.TEXT_NODE ? node.data
    : node.dataset?.l && !node.dataset.l.split(" ").includes(document.documentElement.dataset.lang) ? ""
    : Array.from(node.childNodes, text).join("");
  const words = (element) => element ? text(element).replace(/\s+/g, " ").trim() : null;
  const press = (key, target = document.activeElement) => target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const look = (name) => {
    const root = document.documentElement;
    found[name] = {
      dir: root.dir, lang: root.lang, view: root.dataset.view ?? null, title: document.title, heading: words(document.querySelector("h1")),
      sessions: seen("article.session").map((element) => element.id), cells: seen(".cell:not(.faded)").map((element) => element.dataset.of),
      people: seen(".person").length, results: words(id("results")), nothing: id("nothing") ? visible(id("nothing")) : null,
      now: seen("#present-now a").map(words), next: seen("#present-next a").map(words), times: seen(".clock time").map(words).slice(0, 3),
      mixed: seen("[data-l]").filter((element) => !element.dataset.l.split(" ").includes(root.dataset.lang)).length,
      overflow: root.scrollWidth - root.clientWidth,
      align: getComputedStyle(document.querySelector("h1")).direction,
      hash: decodeURIComponent(location.hash),
      dark: getComputedStyle(document.body).backgroundColor,
    };
  };
  try {
    await rest(50);
    look("start");
    if (document.documentElement.dataset.kind === "sessions") {
      for (const view of ["list", "grid", "people"]) {
        document.querySelector(`[data-set-view="${view}"]`).click();
        look(view);
      }
      document.querySelector("[data-set-view=list]").click();
      document.querySelector("[data-set-language=ar]").click();
      look("arabic");
      document.querySelector("[data-set-language=en]").click();

      press("/", document.body);
      found.searchFocused = document.activeElement.id;
      for (const query of ["resilience", "الصُّمود", "قاعه البترا", "2027 nothing", "REGIONAL jean"]) {
        id("query").value = query;
        id("query").dispatchEvent(new Event("input", { bubbles: true }));
        await rest(200);
        look(`search ${query}`);
      }
      press("Escape", document.body);
      await rest();
      look("escaped");
      id("by-track").value = "Finance";
      id("by-track").dispatchEvent(new Event("change", { bubbles: true }));
      look("filtered");
      id("clear").click();

      // Two sessions of one time and one of another.
      for (const key of ["panel1", "money1", "opening2"]) document.querySelector(`#s-${key} .star`).click();
      found.added = words(id("results"));
      id("mine").click();
      look("own");
      found.summary = words(id("own-summary"));
      found.clashes = seen(".clash").map(words);
      let saved = null;
      URL.createObjectURL = (blob) => { saved = blob; return "blob:none"; };
      HTMLAnchorElement.prototype.click = () => {};
      id("own-calendar").click();
      found.calendar = await saved.text();
      found.kept = Object.entries(localStorage).map(([key, value]) => [key, value]);
      id("mine").click();

      document.querySelector("[data-set-view=grid]").click();
      const first = document.querySelector(".cell a");
      first.focus();
      found.path = [first.parentElement.dataset.of];
      for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
        press(key);
        found.path.push(document.activeElement.parentElement.dataset.of);
      }
      found.tabStops = Array.from(document.querySelectorAll(".grid")).map((grid) => grid.querySelectorAll("a[tabindex='0']").length);
      document.activeElement.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      found.card = id("card").open ? words(id("card-title")) : null;
      id("card").close();
      id("by-zone").value = "mine";
      id("by-zone").dispatchEvent(new Event("change", { bubbles: true }));
      document.querySelector("[data-set-view=list]").click();
      look("mine");
    } else {
      document.querySelector("[data-set-language=ar]").click();
      look("arabic");
      document.querySelector("[data-set-language=en]").click();
    }
    document.getElementById("look").value = "dark";
    document.getElementById("look").dispatchEvent(new Event("change"));
    look("dark");
    // Names of everything that can be operated, as the browser computes them.
    found.unnamed = seen("button, select, input, a").filter((element) => {
      const label = element.getAttribute("aria-labelledby")?.split(" ").map((name) => words(id(name)) || id(name)?.textContent).join(" ");
      return !(label || element.textContent || element.labels?.[0]?.textContent || "").trim();
    }).map((element) => element.outerHTML.slice(0, 100));
  } catch (error) {
    found.error = String(error.stack ?? error);
  }
  parent.postMessage(JSON.stringify(found), "*");
})();
