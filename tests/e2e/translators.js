// What other programs do to the words of a page. `translate(page, how)` does it to every text node of the app, as it
// stands; with `watching` again to whatever appears later.

/** Runs in the page. Each way is one that a program in use has. */
export function translateAll([how, watching]) {
  const shown = (text) => text.data; // the words themselves are of no interest
  const font = (text) => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = shown(text);
    outer.append(inner);
    return outer;
  };
  const WAYS = {
    // Chrome, Edge, Google: the text node is replaced.
    replaced: (text) => text.replaceWith(font(text)),
    // The same in two steps, in either order.
    insertedFirst: (text) => (text.before(font(text)), text.remove()),
    insertedBehind: (text) => (text.after(font(text)), text.remove()),
    // Yandex and others: an element of their own.
    element: (text) => text.replaceWith(Object.assign(document.createElement("ya-tr-span"), { textContent: shown(text) })),
    // Word lists put an element around the text node.
    wrapped(text) {
      const span = document.createElement("span");
      text.replaceWith(span);
      span.append(text);
    },
    wrappedFirst(text) {
      const span = document.createElement("span");
      text.before(span);
      span.append(text);
    },
    // Dictionaries mark a word in the text: the node is cut up.
    cut(text) {
      if (text.data.length < 3) return;
      const word = text.splitText(1);
      word.splitText(1);
      const mark = document.createElement("mark");
      word.replaceWith(mark);
      mark.append(word);
    },
    surrounded(text) {
      if (text.data.length < 3) return;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 2);
      range.surroundContents(document.createElement("mark"));
    },
    // Telephone numbers become links, in a copy of the whole.
    copied(text) {
      const link = Object.assign(document.createElement("a"), { textContent: shown(text) });
      text.replaceWith("", link, "");
    },
  };
  const mine = new WeakSet();
  function run() {
    const words = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
    const found = [];
    while (words.nextNode()) found.push(words.currentNode);
    for (const text of found) {
      if (!text.data.trim() || mine.has(text) || text.parentElement.closest("font, mark, ya-tr-span")) continue;
      mine.add(text);
      WAYS[how](text);
    }
  }
  run();
  if (watching) {
    new MutationObserver(() => (mine.clear?.(), run())).observe(document.getElementById("app"), { childList: true, characterData: true, subtree: true });
  }
}

export const WAYS = ["replaced", "insertedFirst", "insertedBehind", "element", "wrapped", "wrappedFirst", "cut", "surrounded", "copied"];

export const translate = (page, how = "replaced", watching = false) => page.evaluate(translateAll, [how, watching]);

/** The same from a world of its own, where extensions live. */
export async function translateFromOutside(page, how) {
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send("Page.getFrameTree");
  const { executionContextId } = await client.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "extension" });
  const { exceptionDetails } = await client.send("Runtime.evaluate", {
    contextId: executionContextId,
    expression: `(${translateAll})(${JSON.stringify([how, false])})`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  await client.detach();
}

/** Every figure that carries its exact value, as `[what it shows, the value]`. */
export const figures = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-value]")]
      .filter((element) => element.dataset.value !== "")
      .map((element) => [element.textContent.trim(), Number(element.dataset.value), element.dataset.testid ?? element.className]),
  );
