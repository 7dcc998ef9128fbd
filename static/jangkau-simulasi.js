// <jangkau-simulasi wilayah="12.75" lang="id">: the card of a region as an element of a page of a portal.
// Load this file from where the simulation lies; the frame comes from the same place.
// Attributes: wilayah, lang, tema, kunci, tuas as in the address of the card; tautan is the plan, "#1~...".
"use strict";
(() => {
  const NAME = "jangkau-simulasi";
  const PARAMETERS = ["wilayah", "lang", "tema", "kunci", "tuas"];
  const home = document.currentScript.src;
  if (customElements.get(NAME)) return;

  customElements.define(
    NAME,
    class extends HTMLElement {
      static observedAttributes = [...PARAMETERS, "tautan"];
      #frame;
      #hear = (event) => this.#resize(event);

      connectedCallback() {
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
        // What stood inside was for browsers without this script.
        this.replaceChildren(this.#frame);
        addEventListener("message", this.#hear);
      }

      disconnectedCallback() {
        removeEventListener("message", this.#hear);
      }

      attributeChangedCallback() {
        if (this.#frame) this.#frame.src = this.#address();
      }

      #address() {
        const address = new URL("./embed.html", home);
        for (const name of PARAMETERS) {
          const value = this.getAttribute(name);
          if (value) address.searchParams.set(name, value);
        }
        address.hash = this.getAttribute("tautan") ?? "";
        return address.href;
      }

      #resize({ data, source }) {
        if (source !== this.#frame.contentWindow || data?.type !== "jangkau:height") return;
        if (Number.isFinite(data.height) && data.height > 0 && data.height < 5000) this.#frame.height = data.height;
      }
    },
  );
})();
