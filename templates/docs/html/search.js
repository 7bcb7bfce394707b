// The search over all statuses of a locale: a combobox as the ARIA Authoring
// Practices Guide has it. The index is fetched as a script when it is first
// needed, because a page that is opened as a file may fetch nothing else.
(() => {
  "use strict";
  const most = 12;
  let input, list, index, loading;
  let options = [];
  let active = -1;

  // Letters that Unicode does not take apart.
  const letters = { "đ": "d", "ı": "i", "ł": "l", "ø": "o", "æ": "ae", "ß": "ss" };
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[đıłøæß]/g, (letter) => letters[letter]);
  const create = (tag, attributes, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  };

  function load() {
    loading ??= new Promise((resolve) => {
      const script = create("script", { src: document.body.dataset.locale + "statuses.js" });
      script.addEventListener("load", () => {
        index = window.statusmithIndex.map(([family, code, title, path, summary]) => ({
          family, code, title, path,
          name: plain(title), words: plain([path, family, code, title, summary].join(" ")),
        }));
        resolve();
      });
      script.addEventListener("error", () => {
        loading = undefined;
        script.remove();
      });
      document.head.append(script);
    });
    return loading;
  }

  // score puts a code that was typed in full first, then titles, then texts.
  function score(status, query) {
    if (!query.every((word) => status.words.includes(word))) return 0;
    let points = 1;
    for (const word of query) {
      const code = plain(status.code);
      if (code === word) points += 16;
      else if (code.startsWith(word)) points += 8;
      if ((" " + status.name).includes(" " + word)) points += 4;
      else if (word.length > 2 && status.name.includes(word)) points += 2;
    }
    return points;
  }

  function find(text) {
    const query = plain(text).split(/[\s/]+/).filter(Boolean);
    if (query.length === 0) return [];
    return index
      .map((status) => ({ status, points: score(status, query) }))
      .filter((hit) => hit.points > 0)
      .sort((a, b) => b.points - a.points)
      .map((hit) => hit.status);
  }

  const address = (status) => document.body.dataset.locale + status.path + ".html";

  function activate(i) {
    active = i;
    options.forEach((option, at) => option.setAttribute("aria-selected", at === i));
    if (i < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", options[i].id);
      options[i].scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function option(status, i) {
    const tone = /^[1-5]\d\d$/.test(status.code) ? "t" + status.code[0] : "t0";
    const element = create("li", { role: "option", id: "found-" + i, "aria-selected": "false" },
      create("bdi", { class: "chip " + tone }, status.code), " ",
      create("bdi", { lang: "en" }, status.title), " ",
      create("bdi", { class: "of" }, status.family));
    element.addEventListener("mousedown", (event) => event.preventDefault()); // the input keeps the focus
    element.addEventListener("click", () => location.assign(address(status)));
    element.status = status;
    return element;
  }

  async function show() {
    const text = input.value;
    if (text.trim() === "") {
      close();
      return;
    }
    await load();
    if (input.value !== text) return;
    const hits = find(text);
    const { results, none } = document.body.dataset;
    options = hits.slice(0, most).map(option);
    list.replaceChildren(...options);
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    activate(-1);
    const said = hits.length > 0 ? results.replace("{count}", hits.length) : none;
    if (hits.length === 0) list.append(create("li", { role: "option", "aria-disabled": "true", class: "none" }, none));
    document.getElementById("live").textContent = said;
  }

  function key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) show();
    else if (step && options.length > 0) {
      const before = active < 0 && step < 0 ? 0 : active;
      activate((before + step + options.length) % options.length);
    } else if (event.key === "Enter" && !list.hidden && options.length > 0) {
      location.assign(address(options[Math.max(0, active)].status));
    } else if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      close();
    } else return;
    event.preventDefault();
  }

  document.addEventListener("DOMContentLoaded", () => {
    input = document.getElementById("search");
    list = document.getElementById("found");
    if (!input) return;
    input.addEventListener("focus", load, { once: true });
    input.addEventListener("input", show);
    input.addEventListener("keydown", key);
    input.addEventListener("blur", close);
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  });
})();
