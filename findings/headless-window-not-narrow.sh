#!/usr/bin/env bash
# Headless Chromium asked for a phone's width shows a page 500 px wide.
#
# One would think: --window-size=360,740 gives a page 360 px wide and 740 high, as it did in the old headless mode; a test
# of a phone's layout with it passes or fails for the phone.
# Seen (Chromium 156, --headless=new, the only mode left): innerWidth is 500 for every width asked below that, and
# innerHeight is 87 px less than asked: the window has a minimum and a frame. The emulation of puppeteer gives exactly 360.
# What follows: set the viewport by the protocol (setViewport, Emulation.setDeviceMetricsOverride), and assert innerWidth.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_chromium
npm_install puppeteer-core@24.43.1

cat > size.js <<'JS'
const puppeteer = require("puppeteer-core");

(async () => {
  for (const width of [360, 800]) {
    const args = ["--no-sandbox", `--window-size=${width},740`];
    const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args, defaultViewport: null });
    const [page] = await browser.pages();
    console.log(await page.evaluate(() => `${innerWidth} ${innerHeight}`));
    if (width === 360) {
      await page.setViewport({ width: 360, height: 740 });
      console.log(await page.evaluate(() => `${innerWidth} ${innerHeight}`));
    }
    await browser.close();
  }
})();
JS
mapfile -t seen < <(node size.js)
expect "--window-size=360,740" "500 653" "${seen[0]}"
expect "setViewport 360, 740" "360 740" "${seen[1]}"
expect "--window-size=800,740" "800 653" "${seen[2]}"
done_expecting
