// What a reader needs of a page: every text whole, none over another, none outside of the page.
import assert from "node:assert/strict";

/**
 * In the page: its texts that are cut, lie over another, or stick out. A text is where its letters are, without the air
 * above and below them; what a scrolling part hides is not looked at. `scope` selects the part of the page to look at.
 */
function troubles(scope) {
  const root = document.querySelector(scope);
  const name = (element, text) => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className}: ${text.trim().slice(0, 60)}`;
  const isHidden = (element) =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    element.closest(".hidden-text, .skip, script, style, option, [inert]") !== null || getComputedStyle(element).clipPath !== "none" || element.clientWidth === 1;
  /** The part of a box that scrolling parts around an element show. */
  const shown = (element, box) => {
    let { left, top, right, bottom } = box;
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (!/auto|scroll/.test(style.overflowX + style.overflowY)) continue;
      const edge = around.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, edge.left), Math.max(top, edge.top), Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
    }
    return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
  };
  /** What lies over the page and is read alone: a sticky result, a strip. */
  const layer = (element) => element.closest("dialog, .compact-result, .answer, .readout, .phone-actions, .offline-strip, .stage-tools, .stage-code, .stage-lever-value .field");

  const found = { cut: [], outside: [], over: [] };
  const places = [];
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const node = words.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || isHidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const air = line.height * 0.22;
      const letters = { left: line.left + 0.5, top: line.top + air, right: line.right - 0.5, bottom: line.bottom - air };
      const seen = shown(element, letters);
      if (!seen) continue;
      const isScrolled = seen.left !== letters.left || seen.right !== letters.right;
      if (!isScrolled && (line.right > innerWidth + 1 || line.left < -1)) found.outside.push(name(element, node.data));
      places.push({ ...seen, node, element, layer: layer(element) });
    }
    const box = range.getBoundingClientRect();
    for (let around = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      // The reader can bring into view what a scrolling part hides.
      if (around !== element && /auto|scroll/.test(overflowX + overflowY)) break;
      const edge = around.getBoundingClientRect();
      const isCut = (/hidden|clip/.test(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) ||
        (/hidden|clip/.test(overflowY) && (box.bottom - box.height * 0.22 > edge.bottom + 1 || box.top + box.height * 0.22 < edge.top - 1));
      if (isCut) {
        found.cut.push(name(element, node.data));
        break;
      }
    }
  }
  for (const input of root.querySelectorAll("input:not([type=range], [type=radio], [type=checkbox], [type=file])")) {
    if (!isHidden(input) && input.scrollWidth > input.clientWidth + 1) found.cut.push(name(input, input.value));
  }
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(at + 1)) {
      if (one.node === other.node || one.layer !== other.layer) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (wide > 1 && high > 1) found.over.push(`${name(one.element, one.node.data)} / ${name(other.element, other.node.data)}`);
    }
  }
  return found;
}

/** Every text of the page, or of the part that `scope` selects, can be read. */
export async function assertReadable(page, what, scope = "body") {
  assert.deepEqual(await page.evaluate(troubles, scope), { cut: [], outside: [], over: [] }, what);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${what}: ${over} px too wide`);
}

/** What is to be seen lies in the window, whole, with nothing over it. */
export async function assertInView(locator, what) {
  const seen = await locator.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isFree = middle !== null && (element.contains(middle) || middle.contains(element) || middle.closest(".slide, .field") === element.closest(".slide, .field"));
    return { isInside: left >= -0.5 && top >= -0.5 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5, isFree, left, top, right, bottom };
  });
  assert.ok(seen.isInside && seen.isFree, `${what}: ${JSON.stringify(seen)}`);
}
