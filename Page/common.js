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
