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
  // Contrast as WCAG 2 computes it, of each text with what is painted behind it. Those that fall short of 4.5 to 1 are named.
  const channels = (color) => {
    const numbers = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    const scale = color.startsWith("color(") ? 255 : 1;
    return { rgb: numbers.slice(0, 3).map((number) => number * scale), alpha: numbers[3] ?? 1 };
  };
  const over = (top, below) => top.rgb.map((value, index) => value * top.alpha + below[index] * (1 - top.alpha));
  const behind = (element) => {
    if (!element) return channels(getComputedStyle(document.documentElement).colorScheme === "dark" ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)").rgb;
    const paint = channels(getComputedStyle(element).backgroundColor);
    return paint.alpha === 1 ? paint.rgb : over(paint, behind(element.parentElement));
  };
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (style, ground) => {
    const [dark, light] = [luminance(over(channels(style.color), ground)), luminance(ground)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const contrast = (name) => {
    const short = [];
    let count = 0;
    for (const element of seen("body *")) {
      // What a filter fades is not meant to be read, and what is switched off need not be.
      if (element.closest(".faded, :disabled, .unseen, .skip")) continue;
      const looks = [];
      if (Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) looks.push("");
      if (element.placeholder && !element.value) looks.push("::placeholder");
      for (const part of ["::before", "::after"]) if (/[^"\s]/.test(getComputedStyle(element, part).content.replace(/^(none|normal)$/, ""))) looks.push(part);
      for (const part of looks) {
        count += 1;
        const found = ratio(getComputedStyle(element, part || null), behind(element));
        if (found < 4.5) short.push(`${found.toFixed(2)} ${element.localName}.${element.className}${part} ${(words(element) ?? "").slice(0, 30)}`);
      }
    }
    found.contrast ??= [];
    found.contrast.push({ name, count, short: Array.from(new Set(short)).slice(0, 20) });
  };
  const contrasts = (name) => {
    const views = document.documentElement.dataset.kind === "sessions" ? ["list", "grid", "people"] : [""];
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const view of views) {
      document.querySelector(`[data-set-view="${view}"]`)?.click();
      contrast(`${name} ${view}`.trim());
    }
    document.querySelector("[data-set-view=list]")?.click();
    for (const details of document.querySelectorAll("details")) details.open = false;
  };
  try {
    await rest(50);
    look("start");
    contrasts("light");
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
      contrast("own");
      found.summary = words(id("own-summary"));
      found.clashes = seen(".clash").map(words);
      // Taken where it is made: reading a blob waits for another process, and the virtual clock does not wait for it.
      let saved = null;
      const RealBlob = Blob;
      window.Blob = function (parts, options) { saved = parts.join(""); return new RealBlob(parts, options); };
      URL.createObjectURL = () => "blob:none";
      HTMLAnchorElement.prototype.click = () => {};
      id("own-calendar").click();
      found.calendar = saved;
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
      contrast("card");
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
    contrasts("dark");
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
