// <jangkau-simulasi wilayah="12.75" lang="id">: the card of a region as an element of a page of a portal.
// Load this file from where the simulation lies; the frame comes from the same place. Optimisers of portals join it with
// other scripts, delay it or copy it into the page: then the link inside the element says where, or `alamat`.
// Attributes: wilayah, lang, tema, kunci, tuas as in the address of the card; tautan is the plan, "#1~..."; alamat is the
// folder of the simulation, "https://portal.go.id/jangkau/".
"use strict";
(() => {
  const NAME = "jangkau-simulasi";
  const PARAMETERS = ["wilayah", "lang", "tema", "kunci", "tuas"];
  const FILE = /^(\S*\/)?jangkau-simulasi\.js([?#]|$)/;
  const SILENCE_MS = 15_000;
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

  customElements.define(
    NAME,
    class extends HTMLElement {
      static observedAttributes = [...PARAMETERS, "tautan"];
      #frame;
      #home;
      #inside; // what stood in the element, for browsers without this script
      #hear = (event) => this.#resize(event);
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
        this.#frame.title = this.getAttribute("lang") === "en" ? "Jangkau simulation" : "Simulasi Jangkau";
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
        this.replaceChildren(this.#frame);
        addEventListener("message", this.#hear);
      }

      disconnectedCallback() {
        removeEventListener("message", this.#hear);
      }

      /** A frame that says nothing may hold a page of somebody else, or none: what stood here leads on. */
      #wait() {
        setTimeout(() => this.#inside && this.append(...this.#inside), SILENCE_MS);
      }

      #complain() {
        const lines = [
          "Simulasi Jangkau tidak dapat ditampilkan: skripnya dipindahkan dari foldernya. Tambahkan alamat folder itu sebagai atribut alamat.",
          "The Jangkau simulation cannot be shown: its script was moved from its folder. Add the address of that folder as the attribute alamat.",
        ];
        const line = lines[Number(this.getAttribute("lang") === "en")];
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

      #resize({ data, source }) {
        if (source !== this.#frame.contentWindow || data?.type !== "jangkau:height") return;
        for (const node of this.#inside ?? []) if (node.isConnected) node.remove();
        this.#inside = undefined;
        if (Number.isFinite(data.height) && data.height > 0 && data.height < 5000) this.#frame.height = data.height;
      }
    },
  );
})();
