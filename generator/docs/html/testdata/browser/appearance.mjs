// What can be seen.
import assert from "node:assert/strict";
import path from "node:path";

const pages = {
  root: "index.html", index: "LANG/index.html", family: "LANG/http/index.html",
  smtp: "LANG/smtp/504-parameter-not-implemented.html", http: "LANG/http/511-network-authentication-required.html",
  interim: "LANG/http/103-early-hints.html", unsent: "LANG/websocket/1006-abnormal-closure.html",
  company: "LANG/shop/index.html", long: "LANG/shop/billing-donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen_card_declined.html",
  near: "LANG/shop/other.html",
};

// appearance holds that nothing is wider than the window, and takes pictures
// where there is a folder for them.
export function appearance(pictures) {
  const fits = (name, lang, width) => async (open) => {
    const scheme = width === 360 ? "dark" : "light";
    await open({ viewport: { width, height: 900 }, colorScheme: scheme }, async (page) => {
      await page.visit(pages[name].replace("LANG", lang));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, "the width of the page");
      if (name === "smtp") await page.locator(".languages").evaluate(menuFits);
      if (pictures) await page.screenshot({ path: path.join(pictures, `${name}-${lang}-${width}.png`), fullPage: name !== "index" });
    });
  };
  const checks = [["all snippets are printed", printed]];
  for (const name of Object.keys(pages)) {
    for (const lang of ["en", "vi", "ar"]) {
      for (const width of [360, 1600]) checks.push([`${name} in ${lang} fits ${width} pixels`, fits(name, lang, width)]);
    }
  }
  return checks;
}

// menuFits runs in the page.
function menuFits(menu) {
  menu.open = true;
  const { left, right } = menu.querySelector("ul").getBoundingClientRect();
  menu.open = false;
  if (left < 0 || right > innerWidth) throw new Error(`the menu stands from ${left} to ${right}`);
}

async function printed(open) {
  await open({ colorScheme: "dark" }, async (page) => {
    await page.visit("en/smtp/504-parameter-not-implemented.html");
    await page.emulateMedia({ media: "print" });
    const heights = await page.locator(".snippet pre").evaluateAll((all) => all.map((pre) => pre.checkVisibility() && pre.offsetHeight > 100));
    assert.ok(heights.length > 0 && heights.every(Boolean), `not every snippet is shown: ${heights}`);
    assert.equal(await page.locator(".banner").isVisible(), false);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
  });
}
