// <jangkau-simulasi wilayah="12.75" lang="id">: the card of a region as an element of a page of a portal.
// Load this file from where the simulation lies; the frame comes from the same place. Optimisers of portals join it with
// other scripts, delay it or copy it into the page: then the link inside the element says where, or `alamat`.
// Attributes: wilayah, lang, tema, kunci, tuas as in the address of the card; tautan is the plan, "#1~..."; alamat is the
// folder of the simulation, "https://portal.go.id/jangkau/". Frames of the card that stand on the page by themselves get
// their height too, so one code serves portals that take the script and portals that drop it.
"use strict";
(() => {
  const NAME = "jangkau-simulasi";
  const PARAMETERS = ["wilayah", "lang", "tema", "kunci", "tuas"];
  const FILE = /^(\S*\/)?jangkau-simulasi\.js([?#]|$)/;
  const CARD = /\/embed(-tertutup)?\.html$/;
  const SILENCE_MS = 10_000;
  if (customElements.get(NAME)) return;

  // Where this file lies

  /** By the tag that runs it, or by the place where it runs. */
  const own = [document.currentScript?.src, /https?:\/\/[^\s"'()]*\/jangkau-simulasi\.js/.exec(new Error().stack ?? "")?.[0]];

  /** By a tag that an optimiser keeps for later, whatever it calls the address. */
  const tagged = () =>
    Array.from(document.querySelectorAll("script, link"), (tag) => Array.from(tag.attributes, ({ value }) => value)).flat();

  /** The links inside an element: those that the simulation has made itself name a page or a plan. */
  const linked = (element) => Array.from(element.querySelectorAll("a[href]"), (link) => link.href);
  const isMade = (address) => /[?&]tampil=|#\d+~/.test(address);
  const isFolder = (address) => /^https?:[^?#]*\/([?#]|$)/.test(address);

  /** The address of the folder; undefined where nothing tells it. */
  function homeOf(element) {
    const links = linked(element);
    const asked = element.getAttribute("alamat")?.replace(/\/?$/, "/");
    const found = asked || links.find(isMade) || [...own, ...tagged()].find((address) => FILE.test(address)) || links.find(isFolder);
    const address = found && new URL(found, document.baseURI);
    return address && new URL("./", address).href;
  }

  // Height

  /** The height that a card says; undefined for any other message. */
  function heightIn(data) {
    const isHeight = data?.type === "jangkau:height" && Number.isFinite(data.height) && data.height > 0 && data.height < 5000;
    return isHeight ? Math.max(data.height, 200) : undefined;
  }

  /** Frames of the card on this page, by their address, also where an optimiser keeps it for later. */
  const cards = () => Array.from(document.querySelectorAll("iframe")).filter(({ src }) => src && CARD.test(new URL(src, document.baseURI).pathname));

  function resize({ data, source }) {
    const height = heightIn(data);
    const frame = height && cards().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    frame.height = height;
    frame.style.height = `${height}px`;
  }

  addEventListener("message", resize);
  /** A card that stood before this script says its height once more. */
  const greet = () => cards().forEach(({ contentWindow }) => contentWindow?.postMessage({ type: "jangkau:hello", v: 1 }, "*"));
  if (document.readyState === "complete") greet();
  else addEventListener("load", greet, { once: true });

  // The element

  customElements.define(
    NAME,
    class extends HTMLElement {
      static observedAttributes = [...PARAMETERS, "tautan"];
      #frame;
      #home;
      #inside; // what stood in the element, until the card has answered
      #hear = (event) => this.#answered(event);
      #begin = () => this.isConnected && this.#show();

      connectedCallback() {
        // Its content may still be on its way.
        if (document.readyState !== "loading") this.#show();
        else document.addEventListener("DOMContentLoaded", this.#begin, { once: true });
      }

      #show() {
        this.#home ??= homeOf(this);
        if (!this.#home) return this.#complain();
        if (!this.#frame) this.#inside = [...this.childNodes];
        this.#frame = document.createElement("iframe");
        this.#frame.title = this.#say("Simulasi Jangkau", "Jangkau simulation");
        const attributes = {
          width: "100%",
          height: "600",
          loading: "lazy",
          allow: "clipboard-write; fullscreen; web-share",
          referrerpolicy: "strict-origin-when-cross-origin",
          sandbox: "allow-scripts allow-same-origin allow-downloads allow-popups allow-modals",
          src: this.#address(),
        };
        for (const [name, value] of Object.entries(attributes)) this.#frame.setAttribute(name, value);
        Object.assign(this.#frame.style, { border: 0, display: "block" });
        this.#frame.addEventListener("load", () => this.#wait(), { once: true });
        addEventListener("message", this.#hear);
        this.replaceChildren(this.#frame, ...this.#inside);
      }

      disconnectedCallback() {
        removeEventListener("message", this.#hear);
      }

      /** A frame that says nothing may hold a page of somebody else, or none: what stood here leads on, and says so. */
      #wait() {
        setTimeout(() => {
          if (!this.#inside) return;
          const note = document.createElement("p");
          note.textContent = this.#say("Kartu simulasi belum menjawab. Tautannya tetap dapat dibuka:", "The card of the simulation has not answered. Its link still opens:");
          this.#frame.after(note);
          this.#inside.unshift(note);
        }, SILENCE_MS);
      }

      #say(id, en) {
        return this.getAttribute("lang") === "en" ? en : id;
      }

      #complain() {
        const line = this.#say(
          "Simulasi Jangkau tidak dapat ditampilkan: skripnya dipindahkan dari foldernya. Tambahkan alamat folder itu sebagai atribut alamat.",
          "The Jangkau simulation cannot be shown: its script was moved from its folder. Add the address of that folder as the attribute alamat.",
        );
        console.error(`<${NAME}>: ${line}`);
        if (!this.textContent.trim()) this.textContent = line;
      }

      attributeChangedCallback() {
        if (this.#frame) this.#frame.src = this.#address();
      }

      #address() {
        const address = new URL("./embed.html", this.#home);
        for (const name of PARAMETERS) {
          const value = this.getAttribute(name);
          // A region that is asked for and not named is asked about; it is no other region.
          if (value || (value === "" && name === "wilayah")) address.searchParams.set(name, value);
        }
        address.hash = this.getAttribute("tautan") ?? "";
        return address.href;
      }

      /** A card that has said its height stands: the link is no longer needed. */
      #answered({ data, source }) {
        if (source !== this.#frame.contentWindow || !heightIn(data)) return;
        for (const node of this.#inside ?? []) node.remove();
        this.#inside = undefined;
      }
    },
  );
})();
