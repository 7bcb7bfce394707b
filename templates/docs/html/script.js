// Tabs, copying, search and the theme of the site. Without it, everything but
// the search is there to read.
(() => {
  "use strict";
  const root = document.documentElement;
  const memory = {
    get(key) {
      try { return localStorage.getItem("statusmith." + key); } catch { return null; }
    },
    set(key, value) {
      try { localStorage.setItem("statusmith." + key, value); } catch { /* private mode */ }
    },
  };

  // Before anything is painted.
  root.classList.add("js");
  const wanted = memory.get("theme");
  if (wanted === "light" || wanted === "dark") root.dataset.theme = wanted;

  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const create = (tag, attributes = {}, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  };
  const say = (text) => {
    document.getElementById("live").textContent = text;
  };

  function theme() {
    const button = document.querySelector(".theme");
    const system = matchMedia("(prefers-color-scheme: dark)");
    const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
    const show = () => button.setAttribute("aria-pressed", dark());
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      memory.set("theme", root.dataset.theme);
      show();
    });
    system.addEventListener("change", show);
    show();
  }

  async function copy(code) {
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch { // no permission, or a page that did not come over TLS
      getSelection().selectAllChildren(code);
      document.execCommand("copy");
      getSelection().removeAllRanges();
    }
  }

  function copying() {
    const { copy: label, copied } = document.body.dataset;
    for (const figure of all("figure.code")) {
      const button = create("button", { type: "button", class: "copy", lang: root.lang, dir: root.dir }, label);
      button.addEventListener("click", async () => {
        await copy(figure.querySelector("code"));
        button.textContent = copied;
        say(copied);
        setTimeout(() => {
          button.textContent = label;
          say("");
        }, 2000);
      });
      figure.append(button);
    }
  }

  function tabFor(panel) {
    const title = panel.querySelector("h3").textContent;
    const tab = create("button", { type: "button", role: "tab", id: "tab-" + panel.id, "aria-controls": panel.id }, title);
    tab.classList.toggle("lacking", panel.classList.contains("lacking"));
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    return tab;
  }

  // target returns the tab that a key leads to from another.
  function target(event, at, count) {
    if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
    const [forward, back] = root.dir === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    return { [forward]: (at + 1) % count, [back]: (at || count) - 1, Home: 0, End: count - 1 }[event.key];
  }

  // Tabs as the ARIA Authoring Practices Guide has them; the text of a panel
  // that is hidden is found by the browser's own search.
  function tabs(box) {
    const panels = all(".snippet", box);
    const made = panels.map(tabFor);
    const list = create("div", { role: "tablist", "aria-labelledby": "snippets" }, ...made);
    const select = (chosen) => made.forEach((tab, i) => {
      tab.setAttribute("aria-selected", i === chosen);
      tab.tabIndex = i === chosen ? 0 : -1;
      if (i === chosen) panels[i].removeAttribute("hidden");
      else panels[i].setAttribute("hidden", "until-found");
    });
    const choose = (i) => {
      select(i);
      made[i].focus();
      memory.set("framework", panels[i].dataset.framework);
    };
    made.forEach((tab, i) => {
      tab.addEventListener("click", () => choose(i));
      panels[i].addEventListener("beforematch", () => select(i));
      tab.addEventListener("keydown", (event) => {
        const to = target(event, i, made.length);
        if (to === undefined) return;
        event.preventDefault();
        choose(to);
      });
    });
    box.prepend(list);
    const named = () => panels.findIndex((panel) => "#" + panel.id === location.hash);
    const remembered = panels.findIndex((panel) => panel.dataset.framework === memory.get("framework"));
    const full = panels.findIndex((panel) => !panel.classList.contains("lacking"));
    select([named(), remembered, full].find((i) => i >= 0) ?? 0);
    addEventListener("hashchange", () => {
      if (named() >= 0) select(named());
    });
  }

  function languages(menu) {
    const close = () => {
      menu.open = false;
    };
    document.addEventListener("click", (event) => {
      if (!menu.contains(event.target)) close();
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      close();
      menu.querySelector("summary").focus();
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (!document.querySelector(".banner")) return;
    theme();
    copying();
    all(".snippets").forEach(tabs);
    all(".languages").forEach(languages);
  });
})();
