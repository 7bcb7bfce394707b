// The search over all statuses of a locale: a combobox as the ARIA Authoring
// Practices Guide has it. The index is fetched as a script when it is first
// needed, because a page that is opened as a file may fetch nothing else. It is
// that of statusmith list --search, and so is the order of what is found.
(() => {
  "use strict";
  const most = 12;
  let input, list, found, search, loading;
  let options = [];
  let active = -1;

  const create = (tag, attributes, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  };

  // The ways in which a status matches, the best last.
  const [someText, inKeyword, wholeKeyword, wholeCode] = [1, 2, 4, 6];

  // stems returns a function from a word to what its forms have in common.
  function stems({ rules, replaced, kept }) {
    return (written) => {
      let word = Object.hasOwn(replaced, written) ? replaced[written] : written;
      if (kept.includes(word) || !/^[a-z]{4,}$/.test(word)) return word;
      const fits = ([ending, replacement, least]) => word.endsWith(ending) && word.length - ending.length >= least &&
        (replacement !== "" || /[aeiouy]/.test(word.slice(0, -ending.length)));
      const rule = rules.find(fits);
      if (rule) word = word.slice(0, -rule[0].length) + rule[1];
      return word.replace(/e$/, "").replace(/(?<=..)([^aeiou])\1$/, "$1").replace(/y$/, "i");
    };
  }

  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

  // words returns the folded words of a text; of a script without spaces, every
  // two letters that follow each other.
  function words(text, letters) {
    const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
      .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)
      .replaceAll("’", "'").replaceAll("n't", " not").replaceAll("'", "");
    return (folded.match(/[\p{L}\p{Nd}.]+/gu) ?? []).flatMap((run) => {
      if (/^\d+\.\d+\.\d+$/.test(run)) return [run];
      return run.split(".").filter(Boolean).flatMap((word) => {
        const signs = [...word];
        if (signs.length < 3 || !unspaced.test(word)) return [word];
        return signs.slice(1).map((sign, i) => signs[i] + sign);
      });
    });
  }

  // tokenizer returns a function from words to their stems, without those that
  // say nothing, joined and taken apart as the index has them.
  function tokenizer(index) {
    const stem = stems(index);
    const has = (token) => Object.hasOwn(index.words, token);
    const joined = (a, b) => {
      if (b === undefined || [...a].length < 2 || [...b].length < 2) return undefined;
      return [a + b, stem(a) + b, stem(a) + "e" + b].map(stem).find(has);
    };
    const parted = (token) => {
      if (has(token) || /\P{ASCII}/u.test(token)) return [token];
      for (let i = 3; i <= token.length - 3; i++) {
        const parts = [token.slice(0, i), token.slice(i)].map(stem);
        if (parts.every(has)) return parts;
      }
      return [token];
    };
    return (all) => {
      const tokens = [];
      const idle = [];
      for (let i = 0; i < all.length; i++) {
        const one = joined(all[i], all[i + 1]);
        if (one !== undefined) i++;
        (one === undefined && index.idle.includes(all[i]) ? idle : tokens).push(one ?? stem(all[i]));
      }
      return (tokens.length > 0 ? tokens : idle).flatMap(parted);
    };
  }

  // searcher returns a function from a text to the numbers of the statuses that
  // match all its words, the best first. A last word that is still being typed
  // finds what begins with it, after everything else.
  function searcher(index) {
    const tokensOf = tokenizer(index);
    const phrases = index.phrases.map(([status, tier, rank, text]) => ({ status, tier, rank, text, tokens: text.split(" ") }));
    const postings = (token) => (Object.hasOwn(index.words, token) ? index.words[token] : []);

    // begun lists the postings of all tokens that begin like a word.
    function begun(word) {
      const weights = new Map();
      for (const [token, list] of Object.entries(index.words)) {
        if (!token.startsWith(word)) continue;
        for (let i = 0; i < list.length; i += 2) weights.set(list[i], Math.max(list[i + 1], weights.get(list[i]) ?? 0));
      }
      return [...weights].sort(([a], [b]) => a - b).flat();
    }

    // scores adds up what each word tells about the statuses that have all.
    function scores(lists) {
      let sums;
      for (const list of lists) {
        const rarity = Math.log(1 + index.after.length / (1 + list.length / 2));
        const next = new Map();
        for (let i = 0; i < list.length; i += 2) {
          if (!sums || sums.has(list[i])) next.set(list[i], (sums?.get(list[i]) ?? 0) + rarity * list[i + 1]);
        }
        sums = next;
      }
      return sums ?? [];
    }

    function match(tokens, within, keep) {
      const put = (status, tier, score) => {
        if (!within || within.includes(status)) keep({ status, tier, score });
      };
      const text = tokens.join(" ");
      for (const [status, score] of scores(tokens.map(postings))) put(status, someText, score);
      for (const phrase of phrases) {
        if (phrase.text === text) put(phrase.status, phrase.tier, 1 / (1 + phrase.rank));
        else if (phrase.tier < wholeCode && tokens.length < phrase.tokens.length && tokens.every((token) => phrase.tokens.includes(token))) {
          put(phrase.status, phrase.tier - wholeKeyword + inKeyword, tokens.length / phrase.tokens.length);
        }
      }
    }

    const after = ({ status, tier }) => (index.after[status] === 1 && tier < wholeKeyword ? 0 : index.after[status]);
    const better = (a, b) => b.tier - a.tier || after(a) - after(b) || b.score - a.score || a.status - b.status;

    function hits(tokens) {
      const best = new Map();
      const keep = (hit) => {
        const old = best.get(hit.status);
        if (!old || hit.tier > old.tier || (hit.tier === old.tier && hit.score > old.score)) best.set(hit.status, hit);
      };
      match(tokens, undefined, keep);
      tokens.forEach((token, i) => {
        if (tokens.length > 1 && Object.hasOwn(index.families, token)) match(tokens.toSpliced(i, 1), index.families[token], keep);
      });
      return [...best.values()].sort(better);
    }

    return (text) => {
      const all = words(text, index.letters);
      if (all.length === 0) return [];
      const whole = hits(tokensOf(all)).map((hit) => hit.status);
      const sums = scores([...tokensOf(all.slice(0, -1)).map(postings), begun(all.at(-1))]);
      const begin = [...sums].map(([status, score]) => ({ status, tier: someText, score })).sort(better).map((hit) => hit.status);
      return [...new Set([...whole, ...begin])];
    };
  }

  function load() {
    loading ??= new Promise((resolve) => {
      const script = create("script", { src: document.body.dataset.locale + "statuses.js" });
      script.addEventListener("load", () => {
        const { index, statuses } = window.statusmithIndex;
        found = statuses.map(([family, code, title, path]) => ({ family, code, title, path }));
        search = searcher(index);
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

  const find = (text) => search(text).map((status) => found[status]);

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
