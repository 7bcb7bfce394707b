// What a reader does.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

const smtp = "smtp/504-parameter-not-implemented.html";
const http = "http/503-service-unavailable.html";
const selected = (page) => page.locator('[role="tab"][aria-selected="true"]').textContent();
const panels = (page) => page.locator('[role="tabpanel"]:visible').evaluateAll((all) => all.map((panel) => panel.dataset.framework));

export const behaviour = {
  async "a chosen tab is remembered across pages and languages"(open) {
    await open({}, async (page) => {
      await page.visit("en/" + smtp);
      assert.equal(await page.getByRole("tab").count(), 8);
      await page.getByRole("tab", { name: "Flask" }).click();
      assert.deepEqual(await panels(page), ["flask"]);
      await page.visit("vi/" + http);
      assert.equal(await selected(page), "Flask");
      assert.deepEqual(await panels(page), ["flask"]);
    });
  },

  async "tabs follow the keyboard"(open) {
    await open({}, async (page) => {
      await page.visit("en/" + smtp);
      await page.getByRole("tab", { selected: true }).focus();
      const after = async (key) => {
        await page.keyboard.press(key);
        assert.equal(await page.evaluate(() => document.activeElement.textContent), await selected(page));
        return selected(page);
      };
      assert.equal(await after("ArrowRight"), "Flask");
      assert.equal(await after("End"), "ASP.NET Core");
      assert.equal(await after("ArrowRight"), "Django");
      assert.equal(await after("ArrowLeft"), "ASP.NET Core");
      assert.equal(await after("Home"), "Django");
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.closest(".snippet").dataset.framework), "django");
      await page.visit("ar/" + smtp);
      await page.getByRole("tab", { selected: true }).focus();
      assert.equal(await after("ArrowLeft"), "Flask");
    });
  },

  async "an address that names a framework opens its tab"(open) {
    await open({}, async (page) => {
      await page.visit("en/" + smtp + "#in-rails");
      assert.deepEqual(await panels(page), ["rails"]);
    });
  },

  async "a status that few frameworks can send opens a tab with code"(open) {
    await open({}, async (page) => {
      await page.visit("en/http/103-early-hints.html");
      assert.equal(await selected(page), "Express");
    });
  },

  async "buttons copy the code and say so"(open, base) {
    await open({}, async (page, context) => {
      if (base.startsWith("http")) await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.visit("vi/" + smtp);
      const figure = page.locator('[data-framework="django"] figure');
      await figure.getByRole("button", { name: "Sao chép" }).click();
      await figure.getByRole("button", { name: "Đã sao chép" }).waitFor();
      assert.equal(await page.getByRole("status").textContent(), "Đã sao chép");
      await page.locator("#search").focus();
      await page.evaluate(() => {
        document.addEventListener("paste", (event) => { window.pasted = event.clipboardData.getData("text/plain"); });
      });
      await page.keyboard.press("Control+V");
      assert.equal(await page.evaluate(() => window.pasted), await figure.locator("code").textContent());
    });
  },

  async "the search finds a code, a name and a text"(open) {
    await open({}, async (page) => {
      await page.visit("en/" + smtp);
      const first = page.getByRole("option").first();
      const find = async (text) => {
        await page.locator("#search").fill(text);
        await first.waitFor();
        return first.textContent();
      };
      await page.keyboard.press("/");
      assert.match(await find("404"), /404 Not Found HTTP/);
      assert.match(await find("smtp 504"), /504 Parameter Not Implemented SMTP/);
      assert.match(await find("teapot"), /418/);
      assert.match(await find("overloaded maintenance"), /503/);
      await find("xyzzy");
      assert.equal(await first.textContent(), "No status matches");
      await page.locator("#search").fill("gateway time");
      await page.getByRole("option", { name: "Gateway Timeout" }).first().waitFor();
      await page.keyboard.press("ArrowDown");
      assert.equal(await page.locator("#search").getAttribute("aria-activedescendant"), "found-0");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/http/504-gateway-timeout.html");
    });
  },

  async "the search finds what the command line does, in its order"(open, base, finds) {
    if (!base.startsWith("http")) return; // once is enough
    const all = JSON.parse(await readFile(finds, "utf8"));
    for (const lang of new Set(all.map((find) => find.lang))) {
      await open({}, async (page) => {
        await page.visit(lang + "/index.html");
        const wanted = all.filter((find) => find.lang === lang);
        const wrong = await page.evaluate(async (wanted) => {
          const input = document.getElementById("search");
          const list = document.getElementById("found");
          const wrong = [];
          for (const { phrase, ids } of wanted) {
            input.value = phrase;
            list.hidden = true;
            input.dispatchEvent(new Event("input"));
            do await new Promise((resolve) => { setTimeout(resolve); }); while (list.hidden);
            const got = [...list.children].filter((option) => option.status)
              .map(({ status }) => status.path.split("/")[0] + "/" + status.code).slice(0, ids.length);
            if (got.join() !== ids.slice(0, 12).join()) wrong.push(`${phrase}: ${got}, not ${ids}`);
          }
          return wrong;
        }, wanted);
        assert.deepEqual(wrong, []);
        assert.ok(wanted.length > 100);
      });
    }
  },

  async "the search goes by what is typed so far"(open) {
    await open({}, async (page) => {
      await page.visit("en/index.html");
      const first = page.getByRole("option").first();
      for (const [text, found] of [["teap", /418/], ["gateway tim", /504 Gateway Timeout HTTP/], ["smtp 50", /500/], ["rate lim", /429/], ["greyl", /450/]]) {
        await page.locator("#search").fill(text);
        await page.waitForFunction(() => !document.getElementById("found").hidden);
        assert.match(await first.textContent(), found);
      }
    });
  },

  async "the search takes letters without their marks"(open) {
    await open({}, async (page) => {
      await page.visit("vi/index.html");
      await page.locator("#search").fill("da duoc chuyen di vinh vien");
      assert.match(await page.getByRole("option").first().textContent(), /301 Moved Permanently/);
      await page.keyboard.press("Escape");
      assert.equal(await page.getByRole("listbox").isVisible(), false);
      assert.equal(await page.locator("#search").inputValue(), "da duoc chuyen di vinh vien");
      await page.keyboard.press("Escape");
      assert.equal(await page.locator("#search").inputValue(), "");
    });
  },

  async "the theme follows the system until it is chosen"(open) {
    await open({ colorScheme: "dark" }, async (page) => {
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.visit("en/index.html");
      const button = page.getByRole("button", { name: "Dark" });
      const dark = await background();
      assert.equal(await button.getAttribute("aria-pressed"), "true");
      await button.click();
      assert.notEqual(await background(), dark);
      assert.equal(await button.getAttribute("aria-pressed"), "false");
      await page.visit("en/" + smtp);
      assert.notEqual(await background(), dark);
      await button.click();
      assert.equal(await background(), dark);
    });
  },

  async "the language switch leads to the same page"(open) {
    await open({}, async (page) => {
      await page.visit("en/" + smtp);
      await page.locator(".languages summary").focus();
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name: "Tiếng Việt" }).waitFor();
      await page.keyboard.press("Escape");
      assert.equal(await page.getByRole("link", { name: "Tiếng Việt" }).isVisible(), false);
      await page.locator(".languages summary").click();
      await page.getByRole("link", { name: "Tiếng Việt" }).click();
      await page.waitForURL("**/vi/" + smtp);
    });
  },

  async "the first key skips to the content"(open) {
    await open({}, async (page) => {
      await page.visit("en/" + smtp);
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to content");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.closest("main") !== null), true);
    });
  },

  async "everything is there to read without JavaScript"(open) {
    await open({ javaScriptEnabled: false }, async (page) => {
      await page.visit("en/" + smtp);
      assert.equal(await page.locator(".snippet pre:visible").count(), 8);
      assert.equal(await page.locator(".snippet h3:visible").count(), 8);
      assert.equal(await page.locator("#search").isVisible(), false);
      await page.locator(".languages summary").click();
      assert.equal(await page.getByRole("link", { name: "Tiếng Việt" }).isVisible(), true);
    });
  },
};
