// The kill switch: put this in the place of sw.js, and at its next look (at the latest with the next visit) every
// browser forgets what it kept of this folder and asks the network again. Open pages run on. Put the right sw.js back
// when the trouble is over.
"use strict";
addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const own = (await caches.keys()).filter((name) => name.startsWith(`jangkau ${self.registration.scope} `));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
